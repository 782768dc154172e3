import {
  emailIn,
  hostOf,
  isAction,
  isFile,
  isProfileAddress,
  mailtoOf,
  ownerOfHost,
  phoneIn,
  placeOf,
  samePlace,
  webAddress,
} from '../addresses';
import { attribute, textContent } from '../dom';
import { type Evidence, evidence } from '../evidence';
import { slugAgrees } from '../names';
import type { Link } from '../outline/outline';
import type { Page } from '../page';
import { bare, clean } from '../text';
import { isVisible } from '../visibility';
import type { Sections } from './sections';

/** Where a link stands, which tells whose it is. */
type Spot = 'contact' | 'head' | 'prose' | 'elsewhere' | 'foot';

const SITE_LABEL =
  /^(?:(?:my|personal|own|visit|persönliche|mon|mi|il mio)\s)?(?:web\s?site|web|home\s?page|site|blog|portfolio|webseite|site web|sitio web|página web|sito web|personal site|personal page|personal website|personal homepage|lab website|lab page|www)$/i;
const GENERIC =
  /^(?:info|contact|contacto|kontakt|hello|hi|support|help|press|presse|media|web|webmaster|admin|office|jobs|careers|sales|service|team|mail|news|newsletter|noreply|no-reply|privacy|datenschutz|feedback|events?)$/i;
const MOST_LINKS = 3000;

/** The person's own places on the web, and their email and phone, from the links of the page. */
export const readLinks = (page: Page, sections: Sections, nameLine: number, name: string): Evidence[] => {
  const out: Evidence[] = [];
  const own = ownerOfHost(hostOf(page.address));
  const personalSite = slugAgrees(`https://${hostOf(page.address)}/`, name);
  const { links } = page.outline;
  for (let at = 0; at < links.length && at < MOST_LINKS; at += 1) {
    const link = links[at] as Link;
    if (link.region === 'nav' || link.region === 'chatter') continue;
    const href = attribute(link.element, 'href');
    if (
      !href ||
      href.startsWith('#') ||
      (!/^(?:https?:)?\/\/|^\s{0,9}(?:mailto|tel):/i.test(href) && !href.includes('redir'))
    )
      continue;
    const spot = spotOf(page, sections, link, nameLine);
    if (/^\s{0,9}mailto:/i.test(href)) pushEmail(page, link, href, spot, name, personalSite, out);
    else if (/^tel:/i.test(href)) pushPhone(link, href, spot, out);
    else pushAddress(page, link, href, spot, name, own, personalSite, out);
  }
  return out;
};

const spotOf = (page: Page, sections: Sections, link: Link, nameLine: number): Spot => {
  if (link.region === 'footer') return 'foot';
  const { blocks, lines } = page.outline;
  let at = link.block;
  for (let up = 0; up < 4 && at > 0; up += 1) {
    const block = blocks[at];
    if (!block) break;
    if ((block.hint === 'links' || block.hint === 'contact') && block.to - block.from < 60) return 'contact';
    at = block.parent;
  }
  const section = sections.list[sections.of[link.line] ?? -1];
  if (section?.kind === 'contact' || section?.kind === 'links') return 'contact';
  if (section && section.kind !== 'about') return 'elsewhere';
  const line = lines[link.line];
  const distance = nameLine < 0 ? Number.POSITIVE_INFINITY : link.line - nameLine;
  if (line && line.text.length > 120) return 'prose';
  return distance >= -4 && distance <= 30 ? 'head' : 'elsewhere';
};

const pushEmail = (
  page: Page,
  link: Link,
  href: string,
  spot: Spot,
  name: string,
  personalSite: boolean,
  out: Evidence[],
): void => {
  const shown = emailIn(clean(textContent(link.element).slice(0, 400)));
  const email = shown ?? mailtoOf(href);
  if (!email || !isVisible(link.element)) return;
  const local = email.split('@')[0] ?? '';
  const agrees = agreesWithName(local, name);
  let confidence = spot === 'contact' || spot === 'head' ? 0.7 : spot === 'foot' ? (personalSite ? 0.6 : 0.2) : 0.55;
  if (agrees) confidence += 0.2;
  else if (GENERIC.test(local) && !personalSite) confidence -= 0.3;
  out.push(evidence('email', email, 'layout', `link ${shown ? 'text' : 'address'}`, Math.min(confidence, 0.9)));
};

export const agreesWithName = (local: string, name: string): boolean => {
  const plain = bare(local).replace(/ /g, '');
  return bare(name)
    .split(' ')
    .some((word) => word.length > 2 && plain.includes(word));
};

const pushPhone = (link: Link, href: string, spot: Spot, out: Evidence[]): void => {
  const phone = phoneIn(clean(textContent(link.element).slice(0, 200))) ?? phoneIn(href.replace(/^tel:/i, ''));
  if (phone && isVisible(link.element))
    out.push(evidence('phone', phone, 'layout', 'tel: link', spot === 'foot' ? 0.3 : 0.7));
};

const pushAddress = (
  page: Page,
  link: Link,
  href: string,
  spot: Spot,
  name: string,
  own: string,
  personalSite: boolean,
  out: Evidence[],
): void => {
  const address = webAddress(href, page.base);
  if (!address || isAction(address) || isFile(address) || samePlace(address, page.address)) return;
  const host = hostOf(address);
  if (ownerOfHost(host) === own && !isSubsite(host, page.address)) return;
  const confidence = confidenceOf(link, address, host, spot, name, personalSite);
  if (confidence >= 0.5 && isVisible(link.element))
    out.push(evidence('link', address, 'layout', `link in ${spot}`, confidence));
};

/** `user.example.com` seen from `example.com`, where sites give people hosts of their own. */
const isSubsite = (host: string, address: string): boolean =>
  host !== hostOf(address) &&
  host.endsWith(`.${hostOf(address)}`) &&
  /github\.io|gitlab\.io|wordpress|blogspot|tumblr|medium|substack/.test(host);

const confidenceOf = (
  link: Link,
  address: string,
  host: string,
  spot: Spot,
  name: string,
  personalSite: boolean,
): number => {
  const profile = isProfileAddress(address);
  const agrees = slugAgrees(address, name);
  const text = clean(textContent(link.element).slice(0, 200));
  const path = placeOf(address).slice(host.length).replace(/^\//, '');
  const saysAddress =
    text.length > 3 &&
    (text
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .startsWith(host) ||
      placeOf(address).startsWith(text.toLowerCase()));
  const label = text || (attribute(link.element, 'title') ?? attribute(link.element, 'aria-label') ?? '');
  if (spot === 'contact') return profile ? 0.8 : saysAddress || SITE_LABEL.test(label) || path === '' ? 0.72 : 0.62;
  if (spot === 'foot') return profile && (agrees || personalSite) ? 0.6 : 0;
  if (profile) return agrees ? 0.75 : spot === 'head' ? 0.7 : spot === 'prose' ? 0.4 : 0;
  if (SITE_LABEL.test(label)) return spot === 'elsewhere' ? 0.3 : 0.7;
  if (saysAddress && path === '') return spot === 'elsewhere' ? 0.3 : 0.7;
  if (saysAddress) return spot === 'head' ? 0.6 : 0.3;
  return agrees && path === '' && spot !== 'elsewhere' ? 0.6 : 0;
};
