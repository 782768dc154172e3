import type { Source } from '../../../domain/fields';
import { emailIn, mailtoOf, webAddress } from '../../addresses';
import { partialDate } from '../../dates';
import { type Evidence, evidence, type Subject } from '../../evidence';
import { line, paragraph } from '../../text';
import { type Item, isOrganisation, itemsOf, namesOf, shortName, textsOf, type Value } from './item';

const SOURCE: Source = 'structured-data';

/** What an item of type Person declares about that person. */
export const personSubject = (item: Item, base: string, standing: Subject['standing']): Subject => {
  const out: Evidence[] = [];
  const weight = item.sound ? 0.9 : 0.5;
  const place = (property: string) =>
    `${item.syntax} ${item.via ? `${item.holder ?? ''}.${item.via} ` : ''}Person.${property}`;
  const text = (field: 'headline' | 'title' | 'pronouns', property: string, confidence = weight) => {
    for (const value of textsOf(item, property).slice(0, 3)) {
      const plain = line(value);
      if (plain) out.push(evidence(field, plain, SOURCE, place(property), confidence));
    }
  };
  const name = nameIn(item);
  if (name) out.push(evidence('name', name, SOURCE, place('name'), weight));
  text('title', 'jobTitle');
  text('title', 'role', weight * 0.8);
  text('title', 'title', weight * 0.8);
  text('headline', 'headline', weight * 0.7);
  text('headline', 'disambiguatingDescription', weight * 0.8);
  text('headline', 'hasOccupation', weight * 0.7);
  text('pronouns', 'pronouns');
  for (const property of ['description', 'bio', 'disambiguatingDescription']) {
    const about = textsOf(item, property).map(paragraph).find(Boolean);
    if (about) {
      out.push(evidence('about', about, SOURCE, place(property), weight * 0.8));
      break;
    }
  }
  for (const property of ['worksFor', 'affiliation', 'memberOf', 'org', 'organization']) {
    for (const org of namesIn(item, property)) {
      out.push(evidence('org', org, SOURCE, place(property), property === 'memberOf' ? 0.45 : weight));
    }
  }
  for (const property of ['homeLocation', 'address', 'workLocation', 'location', 'based_near', 'addressLocality']) {
    const where = placeIn(item, property);
    if (where) out.push(evidence('location', where, SOURCE, place(property), weight));
  }
  for (const property of ['image', 'photo', 'img', 'depiction']) {
    const photo = pictureIn(item, property, base);
    if (photo) out.push(evidence('photo', photo, SOURCE, place(property), weight));
  }
  for (const value of textsOf(item, 'email').concat(textsOf(item, 'mbox'))) {
    const email = mailtoOf(value) ?? emailIn(value);
    if (email) out.push(evidence('email', email, SOURCE, place('email'), weight));
  }
  for (const value of textsOf(item, 'telephone').concat(textsOf(item, 'phone'))) {
    const phone = line(value.replace(/^tel:/i, ''));
    if (phone) out.push(evidence('phone', phone, SOURCE, place('telephone'), weight));
  }
  for (const property of ['sameAs', 'url', 'homepage', 'weblog', 'account']) {
    for (const value of item.properties.get(property) ?? []) {
      const address = webAddress(typeof value === 'string' ? value : value.id, base);
      if (address) out.push(evidence('link', address, SOURCE, place(property), weight));
    }
  }
  for (const property of ['knowsAbout', 'skills', 'knowsabout']) {
    for (const skill of textsOf(item, property)
      .flatMap((value) => value.split(/\s?[,;]\s/))
      .slice(0, 100)) {
      const plain = line(skill);
      if (plain) out.push(evidence('skill', plain, SOURCE, place(property), weight));
    }
  }
  for (const language of textsOf(item, 'knowsLanguage').map(line)) {
    if (language) out.push(evidence('language', language, SOURCE, place('knowsLanguage'), weight));
  }
  pushHistory(item, out, weight, place);
  for (const award of textsOf(item, 'award').slice(0, 30).map(line)) {
    if (award)
      out.push(
        evidence('hook', { kind: 'award', title: award, url: null, date: null }, SOURCE, place('award'), weight),
      );
  }
  return { evidence: out, standing, element: item.element };
};

/** Schools, and employers with dates, as LinkedIn and résumé makers declare them. */
const pushHistory = (item: Item, out: Evidence[], weight: number, place: (property: string) => string): void => {
  for (const school of itemsOf(item, 'alumniOf')) {
    const target = roleTarget(school, 'alumniOf');
    const name = line(namesOf(target)[0] ?? '');
    if (!name) continue;
    const [start, end] = datesOf(school);
    const entry = { school: name, degree: line(textsOf(school, 'roleName')[0] ?? '') || null, start, end };
    // LinkedIn puts past employers here too; only what is a school counts as education.
    if (target.types.includes('Organization') && target.types.length === 1 && item.properties.has('worksFor')) continue;
    out.push(evidence('education', entry, SOURCE, place('alumniOf'), weight * 0.8));
  }
  for (const school of (item.properties.get('alumniOf') ?? []).filter(
    (value): value is string => typeof value === 'string',
  )) {
    const name = line(school);
    if (name)
      out.push(
        evidence(
          'education',
          { school: name, degree: null, start: null, end: null },
          SOURCE,
          place('alumniOf'),
          weight * 0.7,
        ),
      );
  }
  for (const property of ['worksFor', 'hasOccupation']) {
    for (const job of itemsOf(item, property)) {
      const [start, end] = datesOf(job);
      if (!start) continue;
      const target = roleTarget(job, property);
      const title = line(textsOf(job, 'roleName')[0] ?? textsOf(job, 'jobTitle')[0] ?? '') || null;
      const entry = { title, org: line(namesOf(target)[0] ?? '') || null, start, end: end ?? 'present' };
      if (entry.org || title) out.push(evidence('experience', entry, SOURCE, place(property), weight * 0.7));
    }
  }
};

const datesOf = (item: Item): [string | null, string | null] => {
  const holder = itemsOf(item, 'member').find((one) => one.types.some((type) => /Role/.test(type))) ?? item;
  return [partialDate(textsOf(holder, 'startDate')[0] ?? ''), partialDate(textsOf(holder, 'endDate')[0] ?? '')];
};

/** schema.org lets a Role stand between a person and what it is a role in. */
const roleTarget = (item: Item, property: string): Item =>
  (item.types.some((type) => /Role$/.test(type)) && itemsOf(item, property)[0]) || item;

const nameIn = (item: Item): string | null => {
  const whole = namesOf(item)[0];
  if (whole && line(whole)) return line(whole);
  const given = textsOf(item, 'givenName')[0] ?? textsOf(item, 'firstName')[0];
  const family = textsOf(item, 'familyName')[0] ?? textsOf(item, 'lastName')[0];
  return given && family ? line(`${given} ${family}`) : null;
};

const namesIn = (item: Item, property: string): string[] => {
  const out: string[] = [];
  for (const value of (item.properties.get(property) ?? []).slice(0, 5)) {
    const names = typeof value === 'string' ? [value] : namesOf(roleTarget(value, property));
    for (const name of names.slice(0, 1)) {
      const plain = line(name);
      if (plain && !/^https?:/i.test(plain)) out.push(plain);
    }
  }
  return out;
};

const ADDRESS_PARTS = [
  'streetAddress',
  'extendedAddress',
  'postOfficeBoxNumber',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'addressCountry',
];

const placeIn = (item: Item, property: string): string | null => {
  for (const value of item.properties.get(property) ?? []) {
    const found = placeText(value, 0);
    if (found) return found;
  }
  return null;
};

/** A postal address is said shortest by town, region and country; with no town, by its name. */
const placeText = (value: Value, depth: number): string | null => {
  if (typeof value === 'string') return /^https?:/i.test(value) ? null : line(value) || null;
  if (depth > 4) return null;
  for (const inner of itemsOf(value, 'address')) {
    const found = placeText(inner, depth + 1);
    if (found) return found;
  }
  const parts = ADDRESS_PARTS.slice(3)
    .flatMap((part) => textsOf(value, part).slice(0, 1))
    .map(line)
    .filter((part) => part && !/^https?:/i.test(part));
  if (parts.length > 0) return postal(parts);
  const own = textsOf(value, 'address')[0] ?? namesOf(value)[0];
  return own ? line(own) || null : null;
};

const postal = (parts: string[]): string =>
  line(parts.reduce((text, part) => (/^\d[\d\s-]*$/.test(part) ? `${text} ${part}` : `${text}, ${part}`)));

const pictureIn = (item: Item, property: string, base: string): string | null => {
  for (const value of item.properties.get(property) ?? []) {
    const raw =
      typeof value === 'string' ? value : (textsOf(value, 'contentUrl')[0] ?? textsOf(value, 'url')[0] ?? value.id);
    const address = webAddress(raw, base);
    if (address) return address;
  }
  return null;
};

export { isOrganisation, shortName };
