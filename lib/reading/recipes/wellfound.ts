import type { Recipe } from './recipe';

export const wellfound: Recipe = {
  id: 'wellfound',
  site: 'Wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  people: ['/u/@', '/p/@'],
  nobody: [
    ['/company/*', 'organisation'],
    ['/jobs/*', 'job-ad'],
  ],
  fields: {
    name: ['[itemprop="name"]', 'h1'],
    headline: ['[itemprop="description"]', '[class*="styles_bio"]'],
    skill: ['[data-field="tags_skills"] .tag', '[class*="styles_skill"]'],
    link: [['[data-field$="_url"][href], a[class*="social-link"], a[rel~="me"]', 'href']],
    photo: [['[itemprop="image"], [class*="styles_avatar"] img', 'src']],
  },
  expects: ['name'],
  seen: 'unverified',
};
