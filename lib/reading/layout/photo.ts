import { hostOf, webAddress } from '../addresses';
import { attribute, parentElement } from '../dom';
import { type Evidence, evidence } from '../evidence';
import { plainName, sameName } from '../names';
import { hintOf } from '../outline/hints';
import type { Picture } from '../outline/outline';
import type { Page } from '../page';
import { bare } from '../text';
import { isVisible } from '../visibility';

const NO_PORTRAIT =
  /logo|sprite|icon|banner|flag|badge|cover|favicon|placeholder|default[-_]?(?:avatar|profile|user|image|photo)|no-?photo|blank|spacer|pixel|loading|captcha|qr-?code|background|header-?img|wordmark|opengraph|og-image|social-?card|share-?image/i;
const PORTRAIT =
  /profile|avatar|portrait|headshot|mugshot|photo-of|userpic|selfie|gravatar|(?:^|[^a-z])me\.(?:jpe?g|png|webp|gif)/i;
const MOST = 60;

/** Portraits near the name, told from logos by what they are called, where they stand and how large they are. */
export const readPhoto = (page: Page, nameLine: number, name: string): Evidence[] => {
  const out: Evidence[] = [];
  for (const picture of page.outline.pictures.slice(0, MOST)) {
    if (picture.region === 'footer' || picture.region === 'chatter') continue;
    const address = sourceOf(picture.element, page.base);
    if (!address) continue;
    const score = scoreOf(page, picture, address, nameLine, name);
    if (score >= 0.45 && isVisible(picture.element))
      out.push(evidence('photo', address, 'layout', 'picture by the name', Math.min(score, 0.85)));
  }
  const declared = declaredPhoto(page, name);
  if (declared) out.push(declared);
  return out;
};

export const sourceOf = (image: Element, base: string): string | null => {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-delayed-url', 'data-ghost-url']) {
    const address = webAddress(attribute(image, name), base);
    if (address) return address;
  }
  const first = (attribute(image, 'srcset') ?? '').split(/[\s,]/)[0];
  return first ? webAddress(first, base) : null;
};

const scoreOf = (page: Page, picture: Picture, address: string, nameLine: number, name: string): number => {
  const image = picture.element;
  const names = `${attribute(image, 'class') ?? ''} ${attribute(image, 'id') ?? ''}`;
  const alt = attribute(image, 'alt') ?? '';
  const file = address.slice(address.indexOf('/', 9)).split('?')[0] ?? '';
  let score = 0;
  let hinted = hintOf(names) === 'photo';
  let at = parentElement(image);
  for (let up = 0; at && up < 3 && !hinted; up += 1) {
    hinted =
      hintOf(`${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''}`) === 'photo' ||
      attribute(at, 'data-section') === 'picture';
    at = parentElement(at);
  }
  if (hinted) score += 0.4;
  if (alt && (sameName(alt, name) || bare(alt).includes(bare(plainName(name))))) score += 0.4;
  if (PORTRAIT.test(file)) score += 0.2;
  if (
    bare(name)
      .split(' ')
      .filter((word) => word.length > 2 && bare(file).includes(word)).length > 0
  )
    score += 0.25;
  const distance = nameLine < 0 ? 99 : picture.line - nameLine;
  if (distance >= -3 && distance <= 4) score += 0.25;
  else if (distance > 40) score -= 0.2;
  if (NO_PORTRAIT.test(`${names} ${file.split('/').pop()} ${alt}`)) score -= 0.6;
  const width = Number(attribute(image, 'width')) || 0;
  const height = Number(attribute(image, 'height')) || 0;
  if ((width > 0 && width < 40) || (height > 0 && height < 40)) score -= 0.4;
  if (width > 0 && height > 0 && (width > height * 2 || height > width * 2.5)) score -= 0.3;
  return score;
};

/** The picture a profile declares for sharing: theirs on a profile, the site's elsewhere. */
const declaredPhoto = (page: Page, name: string): Evidence | null => {
  const address = webAddress(page.meta.get('og:image') ?? page.meta.get('twitter:image'), page.base);
  if (!address) return null;
  const type = (page.meta.get('og:type') ?? '').trim().toLowerCase();
  const profile = /profile|author|athlete|person|musician|actor|public_figure/.test(type);
  const file = address.toLowerCase();
  if (NO_PORTRAIT.test(file.slice(file.indexOf('/', 9)))) return null;
  const telling =
    PORTRAIT.test(file) ||
    bare(name)
      .split(' ')
      .some((word) => word.length > 2 && bare(file).includes(word)) ||
    /gravatar\.com|licdn\.com|avatars\.githubusercontent/.test(hostOf(address));
  const confidence = telling ? 0.6 : profile && !/athlete/.test(type) ? 0.55 : 0.2;
  return evidence('photo', address, 'meta', 'og:image', confidence);
};
