import type { Recipe } from './recipe';

export const sessionize: Recipe = {
  id: 'sessionize',
  site: 'Sessionize',
  hosts: ['sessionize.com'],
  people: ['/@'],
  not: [
    'login',
    'pricing',
    'features',
    'about',
    'help',
    'blog',
    'speakers-directory',
    'for-event-organizers',
    'for-speakers',
  ],
  fields: {
    name: ['.c-s-speaker-info__name', '.c-s-speaker-info h1', 'h1'],
    headline: ['.c-s-speaker-info__tagline'],
    location: ['.c-s-speaker-info__location'],
    about: ['.c-s-speaker-info__bio', '.c-s-speaker-info__bio-text'],
    skill: ['.c-s-tags__item', '.c-s-speaker-topics li'],
    link: [['.c-s-links a[href^="http"], .c-s-speaker-info__links a[href^="http"]', 'href']],
    photo: [['.c-s-speaker-info__avatar img', 'src']],
  },
  records: { hook: { each: '.c-s-session', first: ['.c-s-session__title', 'h3'], url: [['a', 'href']], kind: 'talk' } },
  expects: ['name'],
  seen: 'unverified',
};
