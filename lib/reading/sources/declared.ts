import { placeOf } from '../addresses';
import { type Evidence, nameOf, type Subject } from '../evidence';
import type { Page } from '../page';
import { cardSubject, relMeLinks } from './microformats/card';
import { resumeSubject } from './microformats/resume';
import { microformatRoots } from './microformats/roots';
import { flatten, type Item, isPerson } from './structured/item';
import { jsonLdItems } from './structured/json-ld';
import { microdataItems, rdfaItems } from './structured/microdata';
import { personSubject } from './structured/person-item';

/** What the page's markup declares about people. */
export interface Declared {
  subjects: Subject[];
  /** Top items of structured data, whatever their type. */
  top: Item[];
  /** Evidence that names nobody but can only be about the page's person (`rel="me"`). */
  loose: Evidence[];
}

export const declaredSubjects = (page: Page): Declared => {
  const { document, base, budget } = page;
  const top = [...jsonLdItems(document, budget), ...microdataItems(document, base, budget), ...rdfaItems(document, base, budget)];
  const subjects: Subject[] = [];
  for (const item of flatten(top)) {
    if (isPerson(item)) subjects.push(personSubject(item, base, standingOf(item)));
  }
  const roots = microformatRoots(document, budget);
  for (const root of roots) {
    const inResume = root.parent?.kind === 'resume' || root.parent?.parent?.kind === 'resume';
    const subject = root.kind === 'resume' ? resumeSubject(root, roots, base) : root.kind === 'card' && !inResume ? cardSubject(root, base) : null;
    if (subject) subjects.push(subject);
  }
  settlePeers(subjects, page.address);
  return { subjects, top, loose: relMeLinks(document, base) };
};

const AUTHOR = /^(?:author|creator|contributor|editor|reviewedBy|translator|illustrator|performer|actor|director)$/;

const standingOf = (item: Item): Subject['standing'] => {
  if (item.via === null) return 'main';
  if (item.via === 'mainEntity' || (item.via === 'about' && /ProfilePage|AboutPage|WebPage/.test(item.holder ?? ''))) return 'main';
  if (AUTHOR.test(item.via)) return item.holder === 'ProfilePage' || item.holder === 'WebSite' ? 'main' : 'author';
  if (/^(?:employee|employees|member|members|itemListElement|item|founder|founders|performers|attendee|athlete|hasPart|mentions)$/.test(item.via)) return 'listed';
  return 'passing';
};

/** Several people declared alike are a list, unless one of them is who the address names. */
const settlePeers = (subjects: Subject[], address: string): void => {
  const mains = subjects.filter((subject) => subject.standing === 'main');
  const names = new Set(mains.map(nameOf));
  if (names.size < 2) return;
  const here = mains.filter((subject) => subject.evidence.some((one) => one.field === 'link' && placeOf(one.value) === placeOf(address)));
  const own = new Set(here.map(nameOf));
  for (const subject of mains) if (own.size !== 1 || !own.has(nameOf(subject))) subject.standing = 'listed';
};
