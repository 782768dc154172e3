import type { Recipe } from './recipe';

export const kaggle: Recipe = {
  id: 'kaggle',
  site: 'Kaggle',
  hosts: ['kaggle.com'],
  people: ['/@'],
  not: [
    'competitions',
    'datasets',
    'code',
    'models',
    'learn',
    'discussions',
    'account',
    'search',
    'rankings',
    'contact',
  ],
  nobody: [['/@/@/*', 'no-person']],
  unless: '[data-testid="organization-profile"]',
  fields: {
    name: ['[data-testid="profile-display-name"]', ['meta:og:title', null, 'before-bar'], 'h1'],
    about: ['[data-testid="profile-bio"]'],
    photo: [['[data-testid="avatar-image"], img[src*="avatars"]', 'src']],
  },
  expects: ['name'],
  owns: ['about'],
  seen: 'unverified',
};
