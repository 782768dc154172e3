import type { Source } from '../../../domain/fields';
import { emailIn, mailtoOf, phoneIn, webAddress } from '../../addresses';
import { partialDate } from '../../dates';
import { type Evidence, putInto, type Subject } from '../../evidence';
import { line, paragraph } from '../../text';
import { type Item, isA, nameOf, textsOf, type Value, valuesOf } from './item';

/** Which properties of a person (schema.org, FOAF, vCard, microformats) tell which field, and how well. */
const PROPERTIES = [
  ['given', 1, 'givenName given-name firstName'],
  ['family', 1, 'familyName family-name lastName'],
  ['title', 1, 'jobTitle job-title title'],
  ['headline', 0.9, 'role'],
  ['headline', 0.8, 'headline disambiguatingDescription hasOccupation'],
  ['org', 1, 'worksFor affiliation org organization-name organization'],
  ['org', 0.5, 'memberOf'],
  ['location', 1, 'homeLocation address workLocation location addressLocality based_near locality label adr geo'],
  ['photo', 1, 'image photo img depiction'],
  ['email', 1, 'email mbox'],
  ['phone', 1, 'telephone phone tel'],
  ['link', 1, 'sameAs url homepage weblog account'],
  ['about', 0.85, 'description note bio summary'],
  ['skill', 0.9, 'knowsAbout skills category skill'],
  ['language', 0.9, 'knowsLanguage'],
  ['pronouns', 0.9, 'pronouns pronoun'],
] as const;

/** What an item of type Person declares about that person. */
export const personSubject = (item: Item, base: string, standing: Subject['standing']): Subject => {
  const out: Evidence[] = [];
  const source: Source = item.syntax === 'microformat' ? 'microformat' : 'structured-data';
  const put = putInto(out, source);
  const name = line(nameOf(item));
  put('name', name, `${item.syntax} Person.name`, item.weight);
  for (const [field, trust, names] of PROPERTIES) {
    for (const name of names.split(' ')) {
      for (const value of valuesOf(item, name).slice(0, 100)) {
        const place = `${item.syntax} Person.${name}`;
        const texts = field === 'skill' ? textOf(value).split(/\s?[,;]\s/) : [valueFor(item, field, value, base)];
        for (const text of texts)
          put(field, text && (field === 'about' ? paragraph(text) : line(text, 2000)), place, item.weight * trust);
      }
    }
  }
  for (const award of textsOf(item, 'award', 'awards'))
    put(
      'hook',
      { kind: 'award', title: line(award), url: null, date: null },
      `${item.syntax} Person.award`,
      item.weight,
    );
  for (const value of valuesOf(item, 'alumniOf')) {
    const school = typeof value === 'string' ? line(value) : line(nameOf(target(value, 'alumniOf')));
    const [start, end] = datesOf(value);
    // LinkedIn puts past employers here, too: as organisations, its schools as such.
    if (school && !isPastEmployer(item, value))
      put(
        'education',
        { school, degree: line(degreeOf(value)) || null, start, end },
        `${item.syntax} Person.alumniOf`,
        item.weight * 0.7,
      );
  }
  for (const value of valuesOf(item, 'worksFor', 'hasOccupation')) {
    const [start, end] = datesOf(value);
    if (typeof value !== 'object' || !start) continue;
    const title = line(textsOf(value, 'roleName', 'jobTitle')[0] ?? '') || null;
    put(
      'experience',
      { title, org: line(nameOf(target(value, 'worksFor'))) || null, start, end: end ?? 'present' },
      `${item.syntax} Person.worksFor`,
      item.weight * 0.7,
    );
  }
  return { name, evidence: out, standing };
};

const isPastEmployer = (item: Item, value: Value): boolean =>
  typeof value === 'object' &&
  value.types.join() === 'Organization' &&
  item.properties.has('worksFor') &&
  valuesOf(item, 'alumniOf').some((one) => typeof one === 'object' && isA(one, /Educational|School|College|Univers/));

const textOf = (value: Value): string => (typeof value === 'string' ? value : nameOf(target(value, '')));

const valueFor = (item: Item, field: (typeof PROPERTIES)[number][0], value: Value, base: string): string | null => {
  if (field === 'location') return placeText(item, value);
  if (field === 'photo' || field === 'link') {
    const address = webAddress(
      typeof value === 'string' ? value : (textsOf(value, 'contentUrl', 'url', 'src')[0] ?? value.id),
      base,
    );
    return field === 'photo' || item.holder !== value ? address : null;
  }
  const text = textOf(value);
  if (field === 'email') return mailtoOf(text) ?? emailIn(text);
  if (field === 'phone') return phoneIn(text.replace(/^tel:/, ''));
  return field === 'org' && /^https?:/.test(text) ? null : text;
};

/** schema.org lets a Role stand between a person and what it is a role in. */
const target = (item: Item, property: string): Item => {
  const inner = isA(item, /Role$/)
    ? valuesOf(item, property, 'worksFor', 'memberOf', 'affiliation').find((value) => typeof value === 'object')
    : null;
  return (inner as Item | null | undefined) ?? item;
};

const degreeOf = (value: Value): string =>
  typeof value === 'object' && isA(value, /Role$/) ? (textsOf(value, 'roleName')[0] ?? '') : '';

const datesOf = (value: Value): [string | null, string | null] => {
  if (typeof value === 'string') return [null, null];
  const role = valuesOf(value, 'member').find((one) => typeof one === 'object');
  const holder = (role as Item | undefined) ?? value;
  return [partialDate(textsOf(holder, 'startDate')[0] ?? ''), partialDate(textsOf(holder, 'endDate')[0] ?? '')];
};

/** A postal address is said shortest by town, region and country. */
const placeText = (holder: Item, value: Value, depth = 0): string | null => {
  const item = typeof value === 'object' ? value : holder;
  const parts = [
    ['addressLocality', 'locality'],
    ['addressRegion', 'region'],
    ['postalCode', 'postal-code'],
    ['addressCountry', 'country-name'],
  ].map((names) => textsOf(item, ...names)[0]);
  if (parts[0] || (parts[1] && parts[3]))
    return parts.reduce<string>(
      (text, part) => (part ? `${text}${!text ? '' : /^[\d\s-]+$/.test(part) ? ' ' : ', '}${line(part)}` : text),
      '',
    );
  if (typeof value === 'string') return /^https?:/.test(value) ? null : value;
  const inner = depth < 4 ? valuesOf(value, 'address')[0] : undefined;
  return (inner && placeText(value, inner, depth + 1)) || nameOf(value);
};
