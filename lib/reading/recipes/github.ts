import type { Recipe } from './recipe';

const RESERVED = ['about', 'login', 'join', 'signup', 'explore', 'features', 'pricing', 'topics', 'trending', 'marketplace', 'sponsors', 'settings', 'notifications', 'search', 'orgs', 'organizations', 'collections', 'events', 'enterprise', 'security', 'readme', 'new', 'issues', 'pulls', 'dashboard', 'codespaces', 'customer-stories', 'site', 'contact', 'team'];

export const github: Recipe = {
  id: 'github',
  site: 'GitHub',
  hosts: ['github.com'],
  paths: [
    { path: '/@', is: 'person', not: RESERVED, unless: '[itemtype$="schema.org/Organization"], .orghead' },
    { path: '/@/@/*', is: 'none', reason: 'repository' },
  ],
  fields: [
    { field: 'name', take: [{ from: '[itemtype$="schema.org/Person"] [itemprop="name"]' }, { from: '.p-name' }, { from: '[itemprop="additionalName"], .p-nickname' }] },
    { field: 'about', take: [{ from: '.user-profile-bio', attribute: 'data-bio-text' }, { from: '.user-profile-bio, .p-note' }] },
    { field: 'org', take: [{ from: '[itemprop="worksFor"] .p-org' }, { from: '[itemprop="worksFor"]' }] },
    { field: 'location', take: [{ from: '[itemprop="homeLocation"] .p-label' }, { from: '[itemprop="homeLocation"]' }] },
    { field: 'email', take: [{ from: '[itemprop="email"] a[href^="mailto:"]', attribute: 'href', clean: ['mailto'] }] },
    { field: 'pronouns', take: [{ from: '[itemprop="pronouns"]' }] },
    { field: 'link', take: [{ from: '[itemprop="url"] a[href], [itemprop="social"] a[href]', attribute: 'href' }], all: true },
    { field: 'photo', take: [{ from: '[itemtype$="schema.org/Person"] img.avatar-user, [itemtype$="schema.org/Person"] [itemprop="image"] img', attribute: 'src' }] },
  ],
  records: [
    { field: 'hook', kind: 'project', each: '.js-pinned-item-list-item, .pinned-item-list-item', first: [{ from: '.repo' }], url: [{ from: 'a[href]', attribute: 'href' }] },
  ],
  expects: ['name', 'photo'],
  owns: ['headline', 'about', 'experience', 'education', 'skill'],
  seen: 'unverified',
};
