import type { Recipe } from './recipe';

export const gitlab: Recipe = {
  id: 'gitlab',
  site: 'GitLab',
  hosts: ['gitlab.com'],
  mark: ['og:site_name', 'GitLab'],
  people: ['/@', '/users/@'],
  not: ['explore', 'users', 'help', 'dashboard', 'groups', 'projects', 'search', 'admin'],
  nobody: [['/@/@/*', 'repository']],
  unless: '.group-home-panel, [data-testid="group-name"]',
  fields: {
    name: [
      ['[itemprop="name"]', null, 'own-text'],
      ['.cover-title', null, 'own-text'],
      '[itemprop="name"]',
      '.cover-title',
      '.profile-header h1',
      'meta:og:title',
    ],
    about: ['.profile-user-bio', '[data-testid="user-profile-bio"]'],
    headline: ['.cover-desc p:has([itemprop="jobTitle"])', '[itemprop="jobTitle"]'],
    org: ['[itemprop="worksFor"]'],
    location: ['[itemprop="addressLocality"]', '[itemprop="address"]'],
    link: [['.profile-header a[rel~="me"], [itemprop="url"] a, .user-profile-sidebar a[rel~="me"]', 'href']],
    photo: [['.avatar-holder img, [itemprop="image"], .user-profile-image img', 'src'], 'meta:og:image'],
  },
  expects: ['name'],
  owns: ['about'],
  seen: 'unverified',
};
