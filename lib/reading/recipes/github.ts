import type { Recipe } from './recipe';

const PERSON = '[itemtype$="schema.org/Person"]';

export const github: Recipe = {
  id: 'github',
  site: 'GitHub',
  hosts: ['github.com'],
  people: ['/@'],
  not: ['about', 'login', 'join', 'signup', 'explore', 'features', 'pricing', 'topics', 'trending', 'marketplace', 'sponsors', 'settings', 'notifications', 'search', 'collections', 'events', 'enterprise', 'security', 'new', 'issues', 'pulls'],
  nobody: [['/orgs/*', 'organisation'], ['/@/@/*', 'repository']],
  unless: '[itemtype$="schema.org/Organization"]',
  fields: {
    name: [`${PERSON} [itemprop="name"]`, '.p-name', '[itemprop="additionalName"], .p-nickname'],
    about: [['[data-bio-text]', 'data-bio-text'], '.user-profile-bio'],
    org: ['[itemprop="worksFor"]'],
    location: ['[itemprop="homeLocation"] .p-label', '[itemprop="homeLocation"]'],
    email: [['[itemprop="email"] a[href^="mailto:"]', 'href', 'mailto']],
    pronouns: ['[itemprop="pronouns"]'],
    link: [['[itemprop="url"] a[href], [itemprop="social"] a[href]', 'href']],
    photo: [[`${PERSON} img.avatar-user, ${PERSON} [itemprop="image"] img`, 'src']],
  },
  records: { hook: { each: '.pinned-item-list-item', first: ['.repo'], url: [['a[href]', 'href']], kind: 'project' } },
  expects: ['name', 'photo'],
  owns: ['headline', 'about', 'location', 'experience', 'education', 'skill'],
  seen: '2026-11',
};
