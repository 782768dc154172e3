import type { Recipe } from './recipe';

export const pypi: Recipe = {
  id: 'pypi',
  site: 'PyPI',
  hosts: ['pypi.org'],
  people: ['/user/@'],
  nobody: [
    ['/project/*', 'repository'],
    ['/org/*', 'organisation'],
  ],
  fields: {
    name: ['.author-profile__name', 'h1'],
    photo: [['.author-profile__avatar img, img[alt^="Avatar"]', 'src']],
  },
  records: { hook: { each: '.package-snippet', first: ['.package-snippet__title'], kind: 'project' } },
  expects: ['name'],
  owns: ['headline', 'about', 'skill', 'experience', 'education', 'org', 'link'],
  seen: 'unverified',
};
