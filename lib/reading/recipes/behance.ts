import type { Recipe } from './recipe';

export const behance: Recipe = {
  id: 'behance',
  site: 'Behance',
  hosts: ['behance.net'],
  people: ['/@', '/@/info', '/@/projects'],
  not: ['search', 'joblist', 'live', 'galleries', 'assets', 'blog', 'hire'],
  nobody: [
    ['/gallery/*', 'article'],
    ['/joblist/*', 'job-ad'],
  ],
  fields: {
    name: ['[class*="ProfileCard-userFullName"]', '.ProfileCard-userFullName', 'h1'],
    headline: ['[class*="ProfileCard-line"] [class*="occupation"]', '.ProfileCard-occupation'],
    location: ['[class*="ProfileCard-location"]', 'a[href*="/search/users?"][href*="country"]'],
    about: ['[class*="UserInfo-bio"]'],
    link: [['[class*="WebReferences"] a[href^="http"], [class*="VerifiedSocial"] a[href^="http"]', 'href']],
    photo: [['[class*="ProfileCard"] img[class*="Avatar"], img[class*="AvatarImage-avatarImage"]', 'src']],
  },
  expects: ['name'],
  seen: 'unverified',
};
