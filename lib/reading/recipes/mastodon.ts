import type { Recipe } from './recipe';

/** Mastodon, wherever it runs. */
export const mastodon: Recipe = {
  id: 'mastodon',
  site: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'hachyderm.io', 'fosstodon.org'],
  mark: ['generator', 'Mastodon'],
  sign: '#mastodon, script#initial-state',
  people: ['/@@', '/users/@'],
  nobody: [['/@@/@', 'article']],
  fields: {
    name: [
      ['.account__header__tabs__name h1', null, 'before-handle'],
      ['meta:og:title', null, 'before-bracket'],
    ],
    about: ['.account__header__content', ['meta:og:description', null, 'after-counts']],
    link: [['.account__header__fields a[rel~="me"], .account__header__fields a[href^="http"]', 'href']],
    photo: [['.account__header .account__avatar img', 'src'], 'meta:og:image', ['.account__avatar img', 'src']],
  },
  expects: ['name'],
  owns: ['headline', 'link', 'skill', 'experience', 'education', 'org'],
  seen: 'unverified',
};
