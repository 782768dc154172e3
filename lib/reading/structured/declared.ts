import { placeOf, webAddress } from '../addresses';
import { attribute, query, tagOf } from '../dom';
import { type Evidence, of, putInto, type Subject } from '../evidence';
import type { Page } from '../page';
import { isVisible } from '../visibility';
import { flatten, isA, type Item, PERSON } from './item';
import { jsonLdItems } from './json-ld';
import { markupItems } from './markup';
import { joinResume, microformatItems } from './microformats';
import { personSubject } from './person';

/** What the page's markup declares about people. */
export interface Declared {
  subjects: Subject[];
  /** Items at the top of structured data, whatever their type. */
  top: Item[];
  /** Links that say `rel="me"`: they name nobody, but can only be the page's person's. */
  own: Evidence[];
}

export const readDeclared = ({ document, base, address, budget }: Page): Declared => {
  const top = [...jsonLdItems(document, budget), ...markupItems(document)];
  const formats = flatten(microformatItems(document));
  for (const item of formats) if (item.types[0] === 'Resume') joinResume(item, formats);
  const subjects: Subject[] = [];
  for (const item of [...flatten(top), ...formats]) {
    if (!isA(item, PERSON)) continue;
    const subject = personSubject(item, base, standingOf(item));
    if (subject.name) subjects.push(subject);
  }
  settlePeers(subjects, address);
  const own: Evidence[] = [];
  const put = putInto(own, 'microformat');
  for (const element of query(document, 'a[rel~="me" i],link[rel~="me" i]', 100)) {
    if (tagOf(element) === 'link' || isVisible(element)) put('link', webAddress(attribute(element, 'href'), base), 'rel=me', 0.9);
  }
  return { subjects, top, own };
};

const standingOf = ({ via, holder }: Item): Subject['standing'] => {
  if (!holder || via === 'mainEntity' || (via === 'about' && isA(holder, /Page$/))) return 'main';
  if (via === 'author' || via === 'creator' || via === 'contributor' || via === 'editor' || holder.types[0] === 'Entry') return isA(holder, /ProfilePage|WebSite/) ? 'main' : 'author';
  return via === '' || /^(?:employees?|members?|itemListElement|item|founders?|performers?|attendee|athlete|hasPart|mentions|child|children)$/.test(via ?? '') ? 'listed' : 'passing';
};

/** Several people declared alike are a list, unless one of them is who the address names. */
const settlePeers = (subjects: readonly Subject[], address: string): void => {
  const mains = subjects.filter((subject) => subject.standing === 'main');
  const here = new Set(mains.filter((subject) => of(subject.evidence, 'link').some((one) => placeOf(one.value) === placeOf(address))).map((subject) => subject.name));
  if (new Set(mains.map((subject) => subject.name)).size < 2) return;
  for (const subject of mains) if (here.size !== 1 || !here.has(subject.name)) subject.standing = 'listed';
};
