import type { Recipe } from './recipe';

export const aboutMe: Recipe = {
  id: 'about-me',
  site: 'about.me',
  hosts: ['about.me'],
  people: ['/@'],
  not: ['login', 'signup', 'features', 'pricing', 'search', 'about', 'help'],
  fields: {
    name: ['h1.name', '.name h1', 'h1'],
    headline: ['.short-bio', '.headline', '.role'],
    about: ['.long-bio', '.bio', '.short-bio'],
    link: [['.social-links a[href^="http"], a.social-link[href^="http"], a[rel~="me"]', 'href']],
    photo: ['meta:og:image'],
  },
  expects: ['name'],
  seen: 'unverified',
};
