import { webAddress } from '../../addresses';
import { type Evidence, putInto } from '../../evidence';
import type { Picture } from '../../sight';
import { agrees } from '../names';
import { frameOf, type Page } from '../page';
import { hintOf } from '../vocabulary';

const NO_PORTRAIT =
  /logo|sprite|icon|banner|flag|badge|cover|placeholder|no[-_]?pic|ghost(?:[-_.]|$)|(?:^|[^a-z])og[-_.]|opengraph|preview|default[-_]?(?:avatar|profile|user|image|photo|pic)|no-?photo|anonymous|blank|spacer|pixel|loading|captcha|qr-?code|background|wordmark|og-?image|social-?card|share-?image|screenshot/i;
const PORTRAIT =
  /profile|avatar|portrait|head-?shot|mugshot|userpic|pasfoto|passfoto|(?:^|[^a-z])me\.(?:jpe?g|png|webp)/i;
/** A description that says outright what the picture is. */
const SAYS_PORTRAIT =
  /profile (?:photo|picture|image)|photo de profil|head-?shot|portrait|bewerbungsfoto|foto de perfil|pass?foto|picture of me|^(?:my )?(?:photo|picture|foto|selfie|me)$|['’]s (?:photo|picture)$/i;
const MOST = 60;

/** Portraits near the name, told from logos by what they are called, where they stand and how large they are. */
export const readPhoto = (page: Page, nameLine: number, name: string, out: Evidence[]): void => {
  const put = putInto(out, 'layout');
  // The only picture of a page, by the name, shows whose name it is.
  const isAlone = new Set(page.pictures.map(({ src }) => src)).size === 1;
  for (const picture of page.pictures.slice(0, MOST)) {
    const address = /foot|chatter/.test(frameOf(page, picture)) ? null : webAddress(picture.src, page.base);
    const score = address ? scoreOf(picture, address, nameLine, name) + (isAlone ? 0.2 : 0) : 0;
    if (score >= 0.45) put('photo', address, 'picture by the name', Math.min(score, 0.85));
  }
  const declared = webAddress(page.meta.get('og:image') ?? page.meta.get('twitter:image'), page.base);
  const file = (declared ?? '').slice(8);
  const isProfile = /profile|author|person|musician|actor|public_figure/.test(page.meta.get('og:type') ?? '');
  // What a profile declares for sharing is the person; elsewhere it is the site, unless it is called otherwise.
  const telling = PORTRAIT.test(file) || agrees(file, name, 1) || /gravatar|licdn|avatars/.test(file);
  if (!NO_PORTRAIT.test(file))
    putInto(out, 'meta')('photo', declared, 'og:image', telling ? 0.6 : isProfile ? 0.55 : 0.2);
};

const scoreOf = (picture: Picture, address: string, nameLine: number, name: string): number => {
  const { alt, names } = picture;
  const file = address.slice(address.indexOf('/', 8)).split('?')[0] ?? '';
  const hinted = names.split('  ').some((one) => hintOf(one) === 'photo') || PORTRAIT.test(names);
  const distance = nameLine < 0 ? 99 : picture.line - nameLine;
  const width = picture.width || 100;
  const height = picture.height || width;
  let score =
    (hinted ? 0.4 : 0) +
    (PORTRAIT.test(file) || PORTRAIT.test(alt) ? 0.2 : 0) +
    (agrees(file, name, 1) ? 0.25 : 0) +
    (alt && agrees(alt, name) ? 0.4 : SAYS_PORTRAIT.test(alt) ? 0.5 : 0);
  score += distance >= -3 && distance <= 4 ? 0.25 : distance > 40 ? -0.2 : 0;
  if (NO_PORTRAIT.test(`${names.slice(0, 60)} ${file.split('/').pop()} ${alt}`)) score -= 0.6;
  if (width < 40 || height < 40) score -= 0.4;
  return width > height * 2 || height > width * 2.5 ? score - 0.3 : score;
};
