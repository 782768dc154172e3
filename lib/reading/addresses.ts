import { LIMITS } from '../domain/fields';
import { cut } from './text';

/** An absolute http(s) address, or null: other schemes are no place to visit. */
export const webAddress = (href: string | null | undefined, base: string): string | null => {
  if (!href || href.length > LIMITS.address) return null;
  const text = href.trim();
  if (!text || text.startsWith('#') || /^(?!https?:)[a-z][a-z0-9+.-]{0,20}:(?!\/\/[^/]|\d)/i.test(text)) return null;
  try {
    const url = new URL(text, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return cut(unwrapped(url) ?? url.href, LIMITS.address);
  } catch {
    return null;
  }
};

/** Sites that lead out through a page of their own: the real address is in the query. */
const unwrapped = (url: URL): string | null => {
  if (
    !/redir|\/l\.php|\/url$|linkout|external|\/out$|\/away|exit/i.test(
      url.pathname + url.hostname.replace(/^(?!l\.|out\.|exit\.).*/, ''),
    )
  )
    return null;
  for (const key of ['url', 'u', 'q', 'to', 'target']) {
    const inner = url.searchParams.get(key);
    if (inner && /^https?:\/\//i.test(inner) && inner.length <= LIMITS.address) {
      try {
        return new URL(inner).href;
      } catch {
        return null;
      }
    }
  }
  return null;
};

export const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^(?:www|m|mobile)\./, '');
  } catch {
    return '';
  }
};

/** Host and path without what does not tell pages apart. */
export const samePlace = (a: string, b: string): boolean => placeOf(a) === placeOf(b);

export const placeOf = (address: string): string => {
  try {
    const url = new URL(address);
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.hostname.replace(/^(?:www|m|mobile)\./, '')}${path}`.toLowerCase();
  } catch {
    return address.toLowerCase();
  }
};

const SECOND_LEVEL = /^(?:co|com|ac|org|net|gov|edu|gob|gouv|or|ne)$/;

/** The part of a host that somebody registered: `people.uni.edu` and `uni.edu` belong together. */
export const ownerOfHost = (host: string): string => {
  const parts = host.split('.');
  const keep = parts.length > 2 && SECOND_LEVEL.test(parts.at(-2) ?? '') ? 3 : 2;
  return parts.slice(-keep).join('.');
};

/**
 * Sites where people have pages of their own, and what the path of such a page looks like. `@` stands for one
 * path segment that is a person's handle.
 */
const PROFILE_PATHS: Record<string, string> = {
  'linkedin.com': 'in/@ pub/@',
  'github.com': '@',
  'gist.github.com': '@',
  'gitlab.com': '@',
  'codeberg.org': '@',
  'bitbucket.org': '@',
  'twitter.com': '@',
  'x.com': '@',
  'bsky.app': 'profile/@',
  'threads.net': '@',
  'threads.com': '@',
  'instagram.com': '@',
  'facebook.com': '@ people/@/@',
  'fb.com': '@',
  'youtube.com': '@ c/@ channel/@ user/@',
  'twitch.tv': '@',
  'tiktok.com': '@',
  'medium.com': '@',
  'dev.to': '@',
  'hashnode.com': '@',
  'stackoverflow.com': 'users/@ users/@/@',
  'stackexchange.com': 'users/@/@',
  'scholar.google.com': 'citations',
  'orcid.org': '@',
  'researchgate.net': 'profile/@',
  'dblp.org': 'pid/@/@ pers/@',
  'academia.edu': '@',
  'xing.com': 'profile/@',
  'behance.net': '@',
  'dribbble.com': '@',
  'kaggle.com': '@',
  'huggingface.co': '@',
  'npmjs.com': '~@',
  'pypi.org': 'user/@',
  'keybase.io': '@',
  'about.me': '@',
  'linktr.ee': '@',
  'gravatar.com': '@',
  'flickr.com': '@ people/@ photos/@',
  'soundcloud.com': '@',
  'vimeo.com': '@',
  'pinterest.com': '@',
  'reddit.com': 'user/@ u/@',
  'news.ycombinator.com': 'user',
  'codepen.io': '@',
  'leetcode.com': '@ u/@',
  'hackerrank.com': '@ profile/@',
  'wellfound.com': 'u/@',
  'angel.co': 'u/@ @',
  'sessionize.com': '@',
  'speakerdeck.com': '@',
  'slideshare.net': '@',
  'goodreads.com': 'author/show/@ user/show/@',
  't.me': '@',
  'telegram.me': '@',
  'last.fm': 'user/@',
  'open.spotify.com': 'artist/@ user/@',
  'imdb.com': 'name/@',
  'quora.com': 'profile/@',
  'calendly.com': '@',
  'buymeacoffee.com': '@',
  'ko-fi.com': '@',
  'patreon.com': '@',
  'mastodon.social': '@',
  'matrix.to': '@',
  'lattes.cnpq.br': '@',
  'wikidata.org': 'wiki/@',
  'philpapers.org': 'profile/@',
  'publons.com': 'researcher/@ researcher/@/@',
  'webofscience.com': 'wos/author/record/@',
  'semanticscholar.org': 'author/@ author/@/@',
  'profiles.stanford.edu': '@',
};

/** Path segments that are the site's own pages, nobody's handle. */
const SITE_WORDS =
  /^(?:about|login|signin|signup|join|search|explore|home|help|support|terms|privacy|settings|features|pricing|intent|share|sharer|sharer\.php|hashtag|company|school|jobs|careers|blog|contact|legal|policies|i|p|reel|tag|tags|topics|groups|events|watch|share-offsite|dialog|plugins|tr|sharing|sharearticle|site|sitemap|download|app|apps|security|enterprise|marketplace|sponsors|orgs|organizations|status|developers|pub|press|discover|trending|category|playlist|results|embed|wiki|index\.html|index\.php|submit)$/i;

/** True for the address of one person's (or at least one account's) page on a site made of such pages. */
export const isProfileAddress = (address: string): boolean => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const host = url.hostname.replace(/^(?:www|m|mobile|[a-z]{2})\./, '');
  const paths = Object.hasOwn(PROFILE_PATHS, host) ? PROFILE_PATHS[host] : undefined;
  const segments = url.pathname.split('/').filter(Boolean);
  if (paths === undefined) return segments.length === 1 && /^@[\w.-]{2,}(?:@[\w.-]+)?$/.test(segments[0] ?? '');
  if (
    segments.some(
      (segment) => SITE_WORDS.test(segment) && !/^(?:in|pub|users?|profile|people|author|name|pid)$/.test(segment),
    )
  )
    return false;
  return paths.split(' ').some((path) => {
    const wanted = path.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every(
        (part, at) => part === '@' || part === segments[at] || (part === '~@' && segments[at]?.startsWith('~')),
      )
    );
  });
};

/** Addresses that send, share, buy or log in: never a person's page. */
const ACTION =
  /\/(?:intent|share|sharer|login|signin|signup|join|register|auth|oauth|cart|checkout|print|subscribe|unsubscribe|search|report|feed|rss)(?:[/.?]|$)|[?&](?:text|share|return_to|redirect)=/i;
export const isAction = (address: string): boolean => ACTION.test(address);

const FILE = /\.(?:pdf|docx?|pptx?|zip|png|jpe?g|gif|webp|svg|mp4|mp3|ics|vcf|xml|atom|json|bib|tex|epub)$/i;
export const isFile = (address: string): boolean => {
  try {
    return FILE.test(new URL(address).pathname);
  } catch {
    return true;
  }
};

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}(?![\p{L}\p{N}@])/u;

/** The first email address in a text, or null. */
export const emailIn = (text: string): string | null => {
  if (text.length < 6 || text.length > 2000) return null;
  const plain = text.includes('@') ? text : revealed(text);
  if (!plain?.includes('@')) return null;
  const found = EMAIL.exec(plain)?.[0].replace(/^['.-]+/, '');
  return found && !/\.(?:png|jpe?g|gif|svg|webp|js|css)$/i.test(found) ? found : null;
};

/** `name [at] place (dot) org` and its like, as people write it against robots. */
const revealed = (text: string): string | null => {
  if (text.length > 300 || !/[([{<]\s?(?:at|ät|arroba|chez|a|@)\s?[)\]}>]|\sat\s.{1,80}\sdot\s/i.test(text))
    return null;
  return text
    .replace(/\s{0,3}[([{<]\s?(?:at|ät|arroba|chez|a)\s?[)\]}>]\s{0,3}|\s{1,3}at\s{1,3}/gi, '@')
    .replace(/\s{0,3}[([{<]\s?(?:dot|punkt|punto|point|ponto|\.)\s?[)\]}>]\s{0,3}|\s{1,3}dot\s{1,3}/gi, '.');
};

/** What a `mailto:` address holds, or null. */
export const mailtoOf = (href: string): string | null => {
  if (!/^\s{0,9}mailto:/i.test(href)) return null;
  const to = href.replace(/^\s{0,9}mailto:\s{0,9}/i, '').split('?')[0] ?? '';
  try {
    return emailIn(decodeURIComponent(to).trim());
  } catch {
    return emailIn(to);
  }
};

const PHONE = /(?:\+|\(|\b0|\b\d)[\d\s()./-]{6,22}\d/;

/** A phone number as written, or null. */
export const phoneIn = (text: string): string | null => {
  if (text.length > 120 || /(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d|\d{4}-\d\d-\d\d/.test(text)) return null;
  const found = PHONE.exec(text)?.[0].trim();
  const digits = found?.replace(/\D/g, '').length ?? 0;
  return found && digits >= 7 && digits <= 15 ? found : null;
};
