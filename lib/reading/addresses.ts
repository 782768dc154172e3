import { LIMITS } from '../domain/fields';
import { LETTERS } from './letters';
import { remember } from './remember';

const parse = (text: string, base?: string): URL | null => {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
};
const parsed = remember((text: string) => parse(text));

const ABSOLUTE = /^https?:\/\//i;

/** An absolute http(s) address, or null: other schemes are no place to visit. Detours through a site's exit page are undone. */
export const webAddress = (href: string | null | undefined, base: string): string | null => {
  const text = href?.trim();
  if (!text || text.length > LIMITS.address || text.startsWith('#')) return null;
  const url = ABSOLUTE.test(text) ? parsed(text) : parse(text, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (
    /redir|\/l\.php|\/url$|linkout|external|\/out\/?$|\/away|_image|resize|thumb|\/image$|\/click$|\/link(?:\/v\d)?$/i.test(
      url.pathname,
    ) ||
    /^(?:l|out|exit)\./.test(url.hostname)
  ) {
    for (const key of ['url', 'u', 'q', 'to', 'target']) {
      const inner = parsed(url.searchParams.get(key) ?? '');
      if (inner && /^https?:$/.test(inner.protocol)) return inner.href;
    }
  }
  return url.href;
};

export const hostOf = remember((address: string): string =>
  (parsed(address)?.hostname ?? '').replace(/^(?:www|m|mobile)\./, ''),
);
export const pathOf = (address: string): string => parsed(address)?.pathname ?? '';
/** Host and path without what does not tell pages apart. */
export const placeOf = remember((address: string): string =>
  `${hostOf(address)}${pathOf(address).replace(/\/+$/, '')}`.toLowerCase(),
);

/** The part of a host that somebody registered: `people.uni.edu` and `uni.edu` belong together. */
export const ownerOf = (address: string): string => {
  const parts = hostOf(address).split('.');
  return parts.slice(/^(?:com?|ac|org|net|gov|edu)$/.test(parts.at(-2) ?? '') ? -3 : -2).join('.');
};

/** Sites where people have pages of their own; `@` stands for a segment that is somebody's handle. */
const PROFILES =
  'linkedin.com/in/@ linkedin.com/pub/@ stackoverflow.com/users/@ stackoverflow.com/users/@/@ bsky.app/profile/@ scholar.google.com/citations researchgate.net/profile/@ dblp.org/pid/@/@ xing.com/profile/@ pypi.org/user/@ youtube.com/c/@ youtube.com/channel/@ youtube.com/user/@ reddit.com/user/@ reddit.com/u/@ last.fm/user/@ goodreads.com/author/show/@ imdb.com/name/@ wellfound.com/u/@ flickr.com/people/@ flickr.com/photos/@ facebook.com/people/@/@ quora.com/profile/@ news.ycombinator.com/user lanyrd.com/people/@ google.com/profiles/@ semanticscholar.org/author/@/@ ' +
  'github gitlab codeberg.org bitbucket.org twitter x instagram facebook fb youtube threads.net tiktok twitch.tv medium dev.to hashnode orcid.org academia.edu behance.net dribbble kaggle huggingface.co npmjs keybase.io about.me linktr.ee gravatar soundcloud vimeo pinterest codepen.io leetcode hackerrank angel.co sessionize speakerdeck slideshare.net flickr t.me patreon ko-fi sr.ht foursquare plancast twitch lattes.cnpq.br philpapers.org polywork read.cv bento.me'
    .split(' ')
    .map((site) => `${site.includes('.') ? site : `${site}.com`}/@`)
    .join(' ');
const SHAPES = new Map<string, string[][]>();
for (const profile of PROFILES.split(' ')) {
  const [host = '', ...shape] = profile.split('/');
  SHAPES.set(host, [...(SHAPES.get(host) ?? []), shape]);
}
const SITE_WORD =
  /^(?:about|log-?in|sign-?(?:in|up)|join|search|explore|home|help|support|terms|privacy|settings|features|pricing|intent|share.*|hashtag|company|school|jobs|careers|blog|contact|legal|i|p|reel|tags?|topics|groups|events|watch|dialog|plugins|sitemap|downloads?|apps?|security|enterprise|sponsors|status|developers|press|discover|trending|playlist|embed|index\.\w+|home\.php|messages|notifications)$/i;

/** True for the address of one account's page on a site made of such pages. */
export const isProfile = (address: string): boolean => {
  const segments = pathOf(address).split('/').filter(Boolean);
  if (segments.some((segment) => SITE_WORD.test(segment))) return false;
  const host = hostOf(address).replace(/^[a-z]{2}\.(?=.*\.)/, '');
  const handle = segments.length === 1 && /^[@~][\w.-]{2,}(?:@[\w.-]+)?$/.test(segments[0] ?? '');
  const shape = (wanted: string[]) =>
    wanted.length === segments.length &&
    wanted.every((part, at) => part === '@' || part === segments[at]?.toLowerCase());
  return handle || (SHAPES.get(host)?.some(shape) ?? false);
};

/** Addresses that send, share, buy or log in, and files: never a person's page. */
const NO_PAGE =
  /\/(?:intent|sharer?|log-?in|sign-?(?:in|up)|join|register|oauth|cart|checkout|subscribe|search|report|rss)(?:[/.?]|$)|[?&](?:text|share|return_to|redirect\w*|action)=|\.(?:pdf|docx?|pptx?|zip|png|jpe?g|gif|webp|svg|mp[34]|ics|vcf|xml|atom|json|bib|epub)(?:$|[?#])/i;
const MAP = /^https?:\/\/(?:maps?\.|(?:www\.)?google\.[a-z.]+\/maps|goo\.gl\/maps|www\.openstreetmap\.)/i;
export const isPlaceToVisit = (address: string): boolean => !NO_PAGE.test(address) && !MAP.test(address);

const EMAIL = new RegExp(
  `(?<![@${LETTERS}\\d._-])[${LETTERS}\\d_%+][${LETTERS}\\d._%+'-]*@(?:[${LETTERS}\\d-]+\\.)+[${LETTERS}]{2,24}(?![${LETTERS}\\d@])`,
);
const LONGEST_EMAIL = 254;

/** The first email address in a text, also where it is spelt against robots (`name [at] place (dot) org`). */
export const emailIn = (text: string): string | null => {
  if (text.length < 6 || text.length > 2000) return null;
  let plain = text;
  if (!text.includes('@') && /[([{<]\s?(?:at|ät|arroba|chez)\s?[)\]}>]|\sat\s.{1,80}\sdot\s/i.test(text)) {
    plain = text
      .slice(0, 300)
      .replace(/\s?[([{<]\s?(?:at|ät|arroba|chez)\s?[)\]}>]\s?|\sat\s/gi, '@')
      .replace(/\s?[([{<]\s?(?:dot|punkt|punto|point|ponto|\.)\s?[)\]}>]\s?|\sdot\s/gi, '.');
  }
  if (!plain.includes('@')) return null;
  const found = EMAIL.exec(plain.replace(/\s?(?:\[at\]|\(at\))\s?|\s@\s/g, '@'))?.[0];
  return found && found.length <= LONGEST_EMAIL ? found : null;
};

/** What a `mailto:` address holds, or null. */
export const mailtoOf = (href: string): string | null => {
  const to = /^\s?mailto:([^?]{3,300})/i.exec(href)?.[1];
  if (!to) return null;
  try {
    return emailIn(decodeURIComponent(to).trim());
  } catch {
    return emailIn(to);
  }
};

/** A phone number as written, or null. */
export const phoneIn = (text: string): string | null => {
  const found = text.length < 120 ? /(?:\+|\(|\b\d)[\d\s()./-]{6,22}\d/.exec(text)?.[0].trim() : undefined;
  const digits = found?.replace(/\D/g, '').length ?? 0;
  return found && digits > 6 && digits < 16 && !/(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d|\d{4}-\d\d-\d\d/.test(text)
    ? found
    : null;
};
