import type { Recipe } from './recipe';

export const devTo: Recipe = {
  id: 'dev-to',
  site: 'DEV',
  hosts: ['dev.to'],
  people: ['/@'],
  not: ['about', 'top', 'latest', 'tags', 'search', 'videos', 'listings', 'settings', 't', 'podcasts', 'enter', 'privacy', 'terms', 'contact'],
  nobody: [['/@/@', 'article']],
  unless: '.brand-bg.profile-header--org, [data-organization-id]',
  fields: {
    name: ['.profile-header__details h1', '.crayons-title'],
    about: ['.profile-header__bio', '.profile-header__details > p'],
    location: ['.profile-header__meta__item:has(title:not(:empty)):first-child'],
    org: ['.profile-header [title="Work"] ~ *'],
    link: [['.profile-header__meta a[href^="http"]', 'href']],
    photo: [['.profile-header__avatar img', 'src']],
  },
  expects: ['name'],
  owns: ['about', 'location'],
  seen: 'unverified',
};
