import type { Recipe } from './recipe';

/** Gitea and Forgejo, wherever they run; Codeberg is the best known. */
export const gitea: Recipe = {
  id: 'gitea',
  site: 'Gitea, Forgejo, Codeberg',
  hosts: ['codeberg.org', 'gitea.com'],
  mark: ['keywords', 'git,self-hosted'],
  people: ['/@'],
  not: ['explore', 'user', 'org', 'api', 'admin', 'issues'],
  nobody: [['/@/@/*', 'repository']],
  unless: '.organization.profile',
  fields: {
    name: ['.profile-avatar-name .header', '#profile-avatar-card .header', '.profile-avatar-name .username'],
    about: ['#profile-avatar-card .render-content', '.user.profile .render-content'],
    location: ['#profile-avatar-card li:has(.octicon-location)'],
    link: [['#profile-avatar-card a[rel~="me"]', 'href']],
    email: [['#profile-avatar-card a[href^="mailto:"]', 'href', 'mailto']],
    photo: [['#profile-avatar img', 'src']],
  },
  expects: ['name'],
  owns: ['headline', 'about'],
  seen: 'unverified',
};
