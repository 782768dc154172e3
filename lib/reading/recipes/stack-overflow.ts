import type { Recipe } from './recipe';

/** Profiles, and the CV pages of the former Careers. */
export const stackOverflow: Recipe = {
  id: 'stack-overflow',
  site: 'Stack Overflow',
  hosts: ['stackoverflow.com'],
  people: ['/users/@', '/users/@/*', '/cv/@', '/story/@'],
  nobody: [
    ['/questions/*', 'article'],
    ['/jobs/*', 'job-ad'],
  ],
  fields: {
    name: ['#section-personal h1', '#user-card .fs-headline2', '#mainbar-full .fs-headline2', 'meta:profile:username'],
    headline: ['#currently-at-container', '#mainbar-full .fs-title'],
    location: ['#mainbar-full li:has(.iconLocation)', '#section-personal .meta'],
    about: ['.js-about-me-content', '#user-about-me', '.profile-user--bio'],
    skill: ['.tag-section .post-tag', '#top-tags .s-tag'],
    link: [['#section-personal .meta a, #mainbar-full a[rel~="me"], #mainbar-full li a[rel~="noopener"]', 'href']],
    photo: [['#section-personal .avatar img, #mainbar-full img.bar-sm, #user-avatar img', 'src']],
  },
  records: {
    experience: {
      each: '[id^="Experience-"].cv-section',
      first: [['h3', null, 'own-text']],
      second: ['h3 .location'],
      dates: ['.time-frame'],
    },
    education: {
      each: '[id^="Education-"].cv-section',
      first: ['h3 .location'],
      second: [['h3', null, 'own-text']],
      dates: ['.time-frame'],
    },
  },
  expects: ['name'],
  seen: '2016',
};
