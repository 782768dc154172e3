import type { Recipe } from './recipe';

export const x: Recipe = {
  id: 'x',
  site: 'X',
  hosts: ['x.com', 'twitter.com'],
  people: ['/@'],
  not: [
    'home',
    'explore',
    'search',
    'i',
    'login',
    'signup',
    'settings',
    'notifications',
    'messages',
    'about',
    'tos',
    'privacy',
    'hashtag',
    'intent',
    'share',
  ],
  nobody: [
    ['/i/*', 'login-wall'],
    ['/@/status/*', 'article'],
  ],
  fields: {
    about: ['[data-testid="UserDescription"]', '.ProfileHeaderCard-bio'],
    location: ['[data-testid="UserLocation"]', '.ProfileHeaderCard-locationText'],
    headline: ['[data-testid="UserProfessionalCategory"]'],
    link: [
      [
        '[data-testid="UserUrl"], [data-testid="UserProfileHeader_Items"] a[target="_blank"], .ProfileHeaderCard-urlText a',
        'title',
      ],
      '[data-testid="UserUrl"]',
      ['[data-testid="UserDescription"] a[href^="https://t.co"]', 'href'],
    ],
    name: [
      ['[data-testid="UserName"] > div > div:first-child', null, 'before-handle'],
      '.ProfileHeaderCard-nameLink',
      ['meta:og:title', null, 'before-bracket'],
    ],
  },
  expects: ['name'],
  owns: ['link', 'skill', 'experience', 'education'],
  seen: '2025',
};
