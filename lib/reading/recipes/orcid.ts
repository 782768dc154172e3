import type { Recipe } from './recipe';

export const orcid: Recipe = {
  id: 'orcid',
  site: 'ORCID',
  hosts: ['orcid.org'],
  people: ['/@'],
  not: ['signin', 'register', 'my-orcid', 'about', 'help', 'orcid-search'],
  fields: {
    name: ['#names h1', 'app-names h1', 'app-record-header h1', '[data-cy="record-header-name"]', '#full-name'],
    about: ['app-personal-info [data-cy="biography"]', '#biography-content'],
    link: [
      ['#websites-panel a, app-side-bar [id*="websites"] a, app-websites a, #public-researcher-urls-div a', 'href'],
    ],
    skill: ['#keywords-panel app-panel-element', 'app-keywords .line', '#public-keywords-div [name="keyword"]'],
    location: ['#countries-panel app-panel-element', 'app-countries .line', '#public-country-div'],
    email: ['#emails-panel app-panel-element', 'app-emails .line'],
  },
  expects: ['name'],
  seen: 'unverified',
};
