import type { Recipe } from './recipe';

export const npm: Recipe = {
  id: 'npm',
  site: 'npm',
  hosts: ['npmjs.com'],
  people: ['/~@'],
  nobody: [
    ['/package/*', 'repository'],
    ['/org/*', 'organisation'],
  ],
  fields: {
    name: ['main h1', 'main h2', ['meta:og:title', null, 'before-bar']],
    link: [['main aside a[href*="github.com"], main a[href*="twitter.com/"][rel], main a[rel~="me"]', 'href']],
    photo: [['main img[src*="avatar"]', 'src']],
  },
  expects: ['name'],
  owns: ['headline', 'about', 'skill', 'experience', 'education', 'org', 'link'],
  seen: 'unverified',
};
