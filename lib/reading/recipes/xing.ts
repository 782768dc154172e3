import type { Recipe } from './recipe';

export const xing: Recipe = {
  id: 'xing',
  site: 'XING',
  hosts: ['xing.com'],
  people: ['/profile/@', '/profile/@/*'],
  nobody: [
    ['/jobs/*', 'job-ad'],
    ['/pages/*', 'organisation'],
    ['/companies/*', 'organisation'],
    ['/start/*', 'login-wall'],
  ],
  fields: {
    name: [
      '[data-qa="malt-profile-display-name"] > span:first-child',
      '[data-qa="malt-profile-display-name"]',
      '[data-testid="xing-id-name"]',
      '[data-xds="Hero"] h1, [data-xds="Hero"] h2',
      'h1',
    ],
    headline: [
      '[data-qa="profile-occupation-work_experience"] p',
      '[data-qa="profile-occupations"] p',
      '[data-testid="xing-id-occupation"]',
    ],
    location: ['[data-qa="profile-location"] p', '[data-testid="xing-id-location"]'],
    skill: ['#haves li', '[data-testid="haves"] li'],
    photo: [['[data-qa="malt-profile-image"] img, [data-testid="xing-id-photo"] img', 'src']],
  },
  expects: ['name'],
  seen: 'unverified',
};
