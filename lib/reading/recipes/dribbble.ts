import type { Recipe } from './recipe';

export const dribbble: Recipe = {
  id: 'dribbble',
  site: 'Dribbble',
  hosts: ['dribbble.com'],
  people: ['/@', '/@/about'],
  not: ['shots', 'designers', 'jobs', 'tags', 'search', 'session', 'signup', 'stories', 'learn', 'pro', 'about', 'contact', 'terms', 'privacy', 'resources'],
  nobody: [['/shots/*', 'article'], ['/jobs/*', 'job-ad']],
  unless: '.profile-masthead--team, [data-profile-type="team"], .team-members, a[href$="/members"]',
  fields: {
    name: ['.masthead-profile-name', '.profile-masthead h1', 'h1'],
    headline: ['.masthead-intro h2', '.masthead-teams'],
    location: ['.masthead-profile-locality', '.profile-locality'],
    about: ['.bio-text', '.profile-about-bio', '.about-content-main .bio'],
    skill: ['.skills-list a', '.about-section .skill'],
    photo: [['.masthead-avatar img, .profile-avatar, .masthead-content img[data-src]', 'src']],
  },
  expects: ['name'],
  seen: 'unverified',
};
