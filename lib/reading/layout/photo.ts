import { webAddress } from '../addresses';
import { attribute, namesOf, parentElement } from '../dom';
import { type Evidence, putInto } from '../evidence';
import { agrees } from '../names';
import type { Spot } from '../outline/outline';
import type { Page } from '../page';
import { isVisible } from '../visibility';
import { hintOf } from '../vocabulary';

const NO_PORTRAIT = /logo|sprite|icon|banner|flag|badge|cover|placeholder|default[-_]?(?:avatar|profile|user|image|photo|pic)|no-?photo|anonymous|blank|spacer|pixel|loading|captcha|qr-?code|background|wordmark|og-?image|social-?card|share-?image|screenshot/i;
const PORTRAIT = /profile|avatar|portrait|head-?shot|mugshot|userpic|(?:^|[^a-z])me\.(?:jpe?g|png|webp)/i;
const MOST = 60;

/** Portraits near the name, told from logos by what they are called, where they stand and how large they are. */
export const readPhoto = (page: Page, nameLine: number, name: string, out: Evidence[]): void => {
  const put = putInto(out, 'layout');
  for (const picture of page.pictures.slice(0, MOST)) {
    const address = picture.frame === 'foot' || picture.frame === 'chatter' ? null : sourceOf(picture.element, page.base);
    const score = address ? scoreOf(picture, address, nameLine, name) : 0;
    if (score >= 0.45 && isVisible(picture.element)) put('photo', address, 'picture by the name', Math.min(score, 0.85));
  }
  const declared = webAddress(page.meta.get('og:image') ?? page.meta.get('twitter:image'), page.base);
  const file = (declared ?? '').slice(8);
  const isProfile = /profile|author|person|musician|actor|public_figure/.test(page.meta.get('og:type') ?? '');
  // What a profile declares for sharing is the person; elsewhere it is the site, unless it is called otherwise.
  const telling = PORTRAIT.test(file) || agrees(file, name, 1) || /gravatar|licdn|avatars/.test(file);
  if (!NO_PORTRAIT.test(file)) putInto(out, 'meta')('photo', declared, 'og:image', telling ? 0.6 : isProfile ? 0.55 : 0.2);
};

export const sourceOf = (image: Element, base: string): string | null => {
  for (const name of ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-delayed-url', 'srcset']) {
    const address = webAddress(attribute(image, name).split(/\s/)[0], base);
    if (address) return address;
  }
  return null;
};

const scoreOf = (picture: Spot, address: string, nameLine: number, name: string): number => {
  const image = picture.element;
  const alt = attribute(image, 'alt');
  const file = address.slice(address.indexOf('/', 8)).split('?')[0] ?? '';
  let hinted = false;
  let at: Element | null = image;
  for (let up = 0; at && up < 4 && !hinted; up += 1) {
    hinted = hintOf(`${namesOf(at)} ${attribute(at, 'data-section')}`) === 'photo' || (up === 0 && PORTRAIT.test(namesOf(at)));
    at = parentElement(at);
  }
  const distance = nameLine < 0 ? 99 : picture.line - nameLine;
  const width = Number(attribute(image, 'width')) || 100;
  const height = Number(attribute(image, 'height')) || width;
  let score = (hinted ? 0.4 : 0) + (PORTRAIT.test(file) ? 0.2 : 0) + (agrees(file, name, 1) ? 0.25 : 0) + (alt && agrees(alt, name) ? 0.4 : 0);
  score += distance >= -3 && distance <= 4 ? 0.25 : distance > 40 ? -0.2 : 0;
  if (NO_PORTRAIT.test(`${attribute(image, 'class')} ${file.split('/').pop()} ${alt}`)) score -= 0.6;
  if (width < 40 || height < 40) score -= 0.4;
  return width > height * 2 || height > width * 2.5 ? score - 0.3 : score;
};
