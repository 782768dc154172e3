import type { Recipe } from './recipe';

export const bluesky: Recipe = {
  id: 'bluesky',
  site: 'Bluesky',
  hosts: ['bsky.app'],
  people: ['/profile/@'],
  nobody: [['/profile/@/post/@', 'article']],
  fields: {
    name: [
      '[data-testid="profileHeaderDisplayName"]',
      ['meta:og:title', null, 'before-bracket'],
      ['meta:og:title', null, 'handle'],
    ],
    about: ['[data-testid="profileHeaderDescription"]', 'meta:og:description'],
    link: [['[data-testid="profileHeaderDescription"] a[href^="http"]', 'href']],
    photo: [['[data-testid="userAvatarImage"] img', 'src'], 'meta:og:image'],
  },
  expects: ['name'],
  owns: ['headline', 'link', 'skill', 'experience', 'education', 'org'],
  seen: 'unverified',
};
