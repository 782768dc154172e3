import type { Recipe } from './recipe';

export const medium: Recipe = {
  id: 'medium',
  site: 'Medium',
  hosts: ['medium.com'],
  people: ['/@@', '/@@/about'],
  nobody: [
    ['/@@/@', 'article'],
    ['/@/@', 'article'],
    ['/p/@', 'article'],
  ],
  fields: {
    name: [['meta:og:title', null, 'before-bar'], 'h2'],
    about: [
      ['meta:og:description', null, 'after-on-medium'],
      ['meta:description', null, 'after-on-medium'],
    ],
    photo: [['img[alt][src*="resize:fill"]', 'src'], 'meta:og:image'],
  },
  expects: ['name'],
  owns: ['headline', 'skill', 'experience', 'education', 'org'],
  seen: 'unverified',
};
