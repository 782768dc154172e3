import type { Recipe } from './recipe';

export const huggingFace: Recipe = {
  id: 'hugging-face',
  site: 'Hugging Face',
  hosts: ['huggingface.co'],
  people: ['/@'],
  not: [
    'models',
    'datasets',
    'spaces',
    'docs',
    'pricing',
    'login',
    'join',
    'blog',
    'papers',
    'tasks',
    'learn',
    'enterprise',
    'search',
    'collections',
    'posts',
  ],
  nobody: [['/@/@/*', 'repository']],
  unless: '[data-target="OrgProfile"], [data-target="OrganizationProfile"]',
  fields: {
    name: ['main h1 > span:first-child', 'main h1', ['meta:og:title', null, 'before-bracket']],
    link: [['main a[rel~="nofollow"][target="_blank"]', 'href']],
    photo: [['main img[alt$="avatar"], main img[src*="avatars"]', 'src']],
  },
  expects: ['name'],
  seen: 'unverified',
};
