import { placeOf, webAddress } from '../../addresses';
import { type Evidence, of, putInto, type Subject } from '../../evidence';
import type { Thing } from '../../sight';
import type { Page } from '../page';
import { add, flatten, type Item, isA, nameOf, newItem, PERSON, shortName, textsOf, valuesOf } from './item';
import { jsonLdItems } from './json-ld';
import { personSubject } from './person';

/** What the page's markup declares about people. */
export interface Declared {
  subjects: Subject[];
  /** Items at the top of structured data, whatever their type. */
  top: Item[];
  /** Links that say `rel="me"`: they name nobody, but can only be the page's person's. */
  own: Evidence[];
}

const MOST = 600;

export const readDeclared = ({ data, things, base, address }: Page): Declared => {
  const top = [...jsonLdItems(data), ...things.map(itemOf)];
  const all = flatten(top);
  for (const item of all) if (item.types[0] === 'Resume') joinResume(item);
  const subjects: Subject[] = [];
  for (const item of all) {
    if (subjects.length >= MOST) break;
    const subject = isA(item, PERSON) ? personSubject(item, base, standingOf(item)) : null;
    if (subject?.name) subjects.push(subject);
  }
  settlePeers(subjects, address);
  const own: Evidence[] = [];
  for (const link of textsOf(top.find((item) => item.types[0] === 'Me') ?? newItem([], 'rdfa', 0), 'url'))
    putInto(own, 'microformat')('link', webAddress(link, base), 'rel=me', 0.9);
  return { subjects, top: top.filter((item) => item.syntax !== 'microformat'), own };
};

const itemOf = ({ syntax, types, id, properties }: Thing): Item => {
  const item = newItem(types, syntax, 0.88);
  item.id = id;
  for (const [name, values] of properties)
    for (const value of values) add(item, shortName(name), typeof value === 'string' ? value : itemOf(value));
  const name = nameOf(item);
  if (syntax === 'microformat' && name && textsOf(item, 'org', 'organization-name').includes(name))
    item.types[0] = 'Organization';
  return item;
};

/** What stands in a résumé's contact card belongs to the résumé's person. */
const joinResume = (resume: Item): void => {
  for (const card of valuesOf(resume, 'contact', '')) {
    if (typeof card === 'string' || card.types[0] !== 'Person') continue;
    card.types[0] = 'Contact';
    const name = nameOf(card);
    // A contact card that bears another name is the employer's.
    if (name) add(resume, nameOf(resume) ? 'worksFor' : 'name', name === nameOf(resume) ? '' : name);
    for (const [property, values] of card.properties)
      if (property !== 'name' && property !== 'fn') for (const value of values) add(resume, property, value);
  }
  if (nameOf(resume)) resume.types[0] = 'Person';
};

const standingOf = ({ via, holder }: Item): Subject['standing'] => {
  if (!holder || via === 'mainEntity' || (via === 'about' && isA(holder, /Page$/))) return 'main';
  if (via === 'author' || via === 'creator' || via === 'contributor' || via === 'editor' || holder.types[0] === 'Entry')
    return isA(holder, /ProfilePage|WebSite/) ? 'main' : 'author';
  return via === '' ||
    /^(?:employees?|members?|itemListElement|item|founders?|performers?|attendee|athlete|hasPart|mentions|child|children)$/.test(
      via ?? '',
    )
    ? 'listed'
    : 'passing';
};

/** Several people declared alike are a list, unless one of them is who the address names. */
const settlePeers = (subjects: readonly Subject[], address: string): void => {
  const mains = subjects.filter((subject) => subject.standing === 'main');
  const here = new Set(
    mains
      .filter((subject) => of(subject.evidence, 'link').some((one) => placeOf(one.value) === placeOf(address)))
      .map((subject) => subject.name),
  );
  if (new Set(mains.map((subject) => subject.name)).size < 2) return;
  for (const subject of mains) if (here.size !== 1 || !here.has(subject.name)) subject.standing = 'listed';
};
