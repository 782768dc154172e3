import type { Recipe } from './recipe';

export const instagram: Recipe = {
  id: 'instagram',
  site: 'Instagram',
  hosts: ['instagram.com'],
  people: ['/@'],
  not: ['explore', 'accounts', 'about', 'direct', 'reels', 'stories', 'legal', 'web'],
  nobody: [
    ['/p/*', 'article'],
    ['/reel/*', 'article'],
    ['/accounts/*', 'login-wall'],
  ],
  fields: {
    name: [
      // The bio is a span beside the name's, told by one of the few class names that are no hash.
      'header section > div:first-child > span[dir="auto"]:not([class*="_ap3a"])',
      'header section > span[dir="auto"]:not([class*="_ap3a"])',
      ['meta:og:title', null, 'before-bracket'],
      ['meta:og:title', null, 'before-bar'],
    ],
    about: [
      ['meta:description', null, 'in-quotes'],
      'header section span[class*="_ap3a"][dir="auto"]',
      'header section h1 + div',
    ],
    link: [['header a[href*="l.instagram.com"]', 'href']],
    photo: [['header img[alt*="profile picture"]', 'src'], 'meta:og:image'],
  },
  expects: ['name'],
  owns: ['headline', 'about', 'location', 'skill', 'experience', 'education', 'org'],
  seen: 'unverified',
};
