import type { Recipe } from './recipe';

export const orcid: Recipe = {
  id: 'orcid',
  site: 'ORCID',
  hosts: ['orcid.org'],
  people: ['/@'],
  not: ['signin', 'register', 'my-orcid', 'about', 'help', 'orcid-search'],
  fields: {
    name: ['app-names h1', 'app-record-header h1', '[data-cy="record-header-name"]', '#full-name'],
    about: ['app-personal-info [data-cy="biography"]', '#biography-content'],
    link: [['app-side-bar [id*="websites"] a, app-websites a, #public-researcher-urls-div a', 'href']],
    skill: ['app-keywords .line', '#public-keywords-div [name="keyword"]'],
    location: ['app-countries .line', '#public-country-div'],
    email: ['app-emails .line'],
  },
  expects: ['name'],
  seen: 'unverified',
};
