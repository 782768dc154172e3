import type { Recipe } from './recipe';

export const googleScholar: Recipe = {
  id: 'google-scholar',
  site: 'Google Scholar',
  hosts: [
    'scholar.google.com',
    'scholar.google.de',
    'scholar.google.co.uk',
    'scholar.google.fr',
    'scholar.google.es',
    'scholar.google.it',
    'scholar.google.nl',
    'scholar.google.ca',
    'scholar.google.co.in',
    'scholar.google.com.br',
  ],
  people: ['/citations'],
  unless: '.gs_ai_chpr, #gsc_sa_ccl',
  fields: {
    name: ['#gsc_prf_in'],
    headline: ['#gsc_prf_i > .gsc_prf_il:not([id])'],
    org: [
      '#gsc_prf_i > .gsc_prf_il:not([id]) .gsc_prf_ila',
      ['#gsc_prf_i > .gsc_prf_il:not([id])', null, 'after-comma'],
    ],
    skill: ['#gsc_prf_int .gsc_prf_inta'],
    link: [['#gsc_prf_ivh a[href]', 'href']],
    photo: [['#gsc_prf_pup-img', 'src']],
  },
  records: {
    hook: {
      each: '.gsc_a_tr',
      first: ['.gsc_a_at'],
      dates: ['.gsc_a_y'],
      url: [['.gsc_a_at', 'href']],
      kind: 'publication',
    },
  },
  expects: ['name', 'headline'],
  owns: ['about', 'link', 'email', 'location', 'experience', 'education'],
  seen: 'unverified',
};
