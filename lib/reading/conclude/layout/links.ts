import {
  emailIn,
  hostOf,
  isPlaceToVisit,
  isProfile,
  mailtoOf,
  ownerOf,
  phoneIn,
  placeOf,
  webAddress,
} from '../../addresses';
import { type Evidence, putInto } from '../../evidence';
import type { Link } from '../../sight';
import { agrees } from '../names';
import { frameOf, type Page } from '../page';
import { hintOf } from '../vocabulary';
import type { Sections } from './sections';

const SITE_LABEL =
  /^(?:(?:my|personal|own|visit|lab|persönliche|mon|mi)\s)?(?:web\s?site|web|home\s?page|site|blog|portfolio|webseite|site web|sitio web|página web|sito web|page)$/i;
const GENERIC =
  /^(?:info|contact\w*|kontakt|hello|hi|support|help|press\w*|media|web\w*|admin|office|jobs|careers|sales|service|team|mail|news\w*|no-?reply|privacy|events?)$/i;
const MOST = 3000;

/** The person's own places on the web, and their email and phone, from the links of the page. */
export const readLinks = (
  page: Page,
  sections: Sections,
  nameLine: number,
  name: string,
  trust: number,
  out: Evidence[],
): void => {
  const put = putInto(out, 'layout');
  const host = hostOf(page.address);
  const isOwnSite = agrees(host, name, 1);
  for (const [at, link] of page.links.slice(0, MOST).entries()) {
    const href = link.href.trim();
    if (!/^(?:https?:)?\/\/|^mailto:|^tel:|redir/i.test(href)) continue;
    const text = page.linkTexts[at] ?? '';
    const spot = spotOf(page, sections, link, nameLine, text !== '');
    // On somebody's own site the menu may hold their profiles.
    if (spot === 'frame' && !(isOwnSite && isProfile(href))) continue;
    const place = `link in ${spot}`;
    if (/^tel:/i.test(href)) put('phone', phoneIn(text) ?? phoneIn(href.slice(4)), place, spot === 'foot' ? 0.3 : 0.7);
    else if (/^mailto:/i.test(href)) {
      const email = emailIn(text) ?? mailtoOf(href);
      const mailbox = email?.split('@')[0] ?? '';
      const near = spot === 'contact' || spot === 'head' ? 0.7 : spot === 'foot' ? (isOwnSite ? 0.6 : 0.2) : 0.55;
      put(
        'email',
        email,
        place,
        agrees(mailbox, name, 1) ? near + 0.2 : GENERIC.test(mailbox) && !isOwnSite ? near - 0.3 : near,
      );
    } else {
      const address = webAddress(href, page.base);
      const isOwnApex =
        /^(?:cv|resume|blog|about|me|portfolio)\./.test(host) && address && hostOf(address) === ownerOf(page.address);
      const isInside =
        address && !isOwnApex && ownerOf(address) === ownerOf(page.address) && !/\.(?:github|gitlab)\.io$/.test(host);
      if (!address || isInside || !isPlaceToVisit(address)) continue;
      const confidence = confidenceOf(address, text || link.label, spot, name, isOwnSite);
      if (confidence) put('link', address, place, confidence * trust);
    }
  }
};

/** Where a link stands, which tells whose it is. */
const spotOf = (
  page: Page,
  sections: Sections,
  link: Link,
  nameLine: number,
  worded: boolean,
): 'contact' | 'head' | 'prose' | 'elsewhere' | 'foot' | 'frame' => {
  const frame = frameOf(page, link);
  if (frame) return frame === 'foot' ? 'foot' : 'frame';
  // A link without words stands in no line: the next one may be in another section.
  const kind = worded ? sections.at[link.line]?.kind : undefined;
  if (kind && kind !== 'about' && kind !== 'contact' && kind !== 'link') return 'elsewhere';
  let block = page.blocks[link.block];
  // Widgets beside the page are the site's, unless the name stands in them.
  for (let at = block, up = 0; at && up < 8; at = page.blocks[at.parent], up += 1)
    if (/widget-area|widget_/.test(at.names) && nameLine >= 0 && (at.from > nameLine || at.to <= nameLine))
      return 'foot';
  for (let up = 0; block && up < 4; up += 1) {
    const hint = block.to - block.from < 60 ? hintOf(block.names) : null;
    if (hint === 'link' || hint === 'contact') return 'contact';
    block = page.blocks[block.parent];
  }
  if (kind === 'contact' || kind === 'link') return 'contact';
  if (worded && (page.lines[link.line]?.text.length ?? 0) > 120) return 'prose';
  return nameLine >= 0 && link.line >= nameLine - 4 && link.line <= nameLine + 30 ? 'head' : 'elsewhere';
};

const confidenceOf = (
  address: string,
  label: string,
  spot: ReturnType<typeof spotOf>,
  name: string,
  isOwnSite: boolean,
): number => {
  const profile = isProfile(address);
  const named = agrees(address, name);
  // Papers are the person's work, not their place.
  if (/^https?:\/\/(?:arxiv|doi)\.org\//.test(address)) return 0;
  const place = placeOf(address);
  const isHome = !place.includes('/');
  const text = label.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  // A single word may be an employer's name as well as its address.
  const isAddress = text.includes('.') || agrees(text, name, 1);
  const saysAddress =
    text.length > 3 && isAddress && (place.startsWith(text) || text.startsWith(place.split('/')[0] ?? ''));
  if (spot === 'contact') return profile ? 0.8 : saysAddress || SITE_LABEL.test(label) || isHome ? 0.72 : 0.62;
  if (spot === 'foot' || spot === 'frame') return profile && (named || isOwnSite) ? 0.6 : 0;
  if (profile) return named ? 0.75 : spot === 'head' ? 0.7 : 0;
  if (spot === 'elsewhere') return 0;
  if (SITE_LABEL.test(label) || (saysAddress && isHome)) return 0.7;
  return (saysAddress && spot === 'head') || (named && isHome) ? 0.6 : 0;
};
