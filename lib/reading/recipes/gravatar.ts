import type { Recipe } from './recipe';

export const gravatar: Recipe = {
  id: 'gravatar',
  site: 'Gravatar',
  hosts: ['gravatar.com'],
  people: ['/@', '/profiles/@'],
  not: ['connect', 'login', 'support', 'site', 'profiles', 'blog', 'developers'],
  fields: {
    name: ['.g-profile__display-name', 'h1', ['meta:og:title', null, 'before-bar']],
    headline: ['.g-profile__job-title', '.g-profile__title'],
    org: ['.g-profile__company'],
    location: ['.g-profile__location'],
    about: ['.g-profile__description'],
    link: [['.g-profile__links a, .g-profile__verified-accounts a, a[rel~="me"]', 'href']],
    photo: [['.g-profile__avatar img, img.avatar', 'src'], 'meta:og:image'],
  },
  expects: ['name'],
  seen: 'unverified',
};
