import { LIMITS, type PageReading, type PersonReading } from '../../domain/fields';
import { type Evidence, evidence, nameOf, type Subject } from '../evidence';
import { findCards } from '../layout/cards';
import { nameSpots } from '../layout/name';
import { sameName } from '../names';
import type { Page } from '../page';
import { readRecipe } from '../recipes/interpreter';
import { declaredSubjects } from '../sources/declared';
import { bare } from '../text';
import { decide } from '../verdict/decide';
import { personhood } from '../verdict/personhood';
import { readSignals } from '../verdict/signals';
import { weighNames } from './identity';
import { asFact, mergeEvidence } from './merge';
import { personEvidence } from './person';

/** The people of a page: gathers what all sources say, decides whom the page is about, and merges the evidence. */
export const readPeople = (page: Page): Pick<PageReading, 'verdict' | 'reason' | 'people' | 'recipe'> => {
  const recipe = readRecipe(page);
  const declared = declaredSubjects(page);
  const subjects = recipe?.subject ? [...declared.subjects, recipe.subject] : declared.subjects;
  const spots = nameSpots(page);
  const identities = weighNames(spots, subjects, page.address);
  const identity = identities[0] ?? null;
  const id = recipe?.id ?? null;
  if (recipe?.verdict === 'none') return { verdict: 'none', reason: recipe.reason, people: [], recipe: id };
  const signals = readSignals(page, declared.top);
  const all = identity ? personEvidence(page, identity, subjects, declared.loose) : [];
  const cards = findCards(page);
  const listed = distinct(subjects.filter((subject) => subject.standing === 'listed' || subject.standing === 'main'));
  const decision = recipe?.verdict === 'person' && identity ? { verdict: 'person' as const, reason: null } : decide({ signals, identity, personhood: personhood(all, identity, signals), cards, listed: listed.length });
  if (decision.verdict === 'person' && identity) {
    const named = asFact(evidence('name', identity.name, nameSource(identity.subjects, identity.spots.length > 0), 'name', identity.confidence));
    return { ...decision, people: [{ facts: [named, ...mergeEvidence(all, identity.name)] }], recipe: id };
  }
  if (decision.verdict === 'many') {
    const people = listed.length > 1 && (!cards || listed.length >= cards.subjects.length) ? listed : (cards?.subjects ?? []);
    return { ...decision, people: distinct(people).slice(0, LIMITS.people).map(asPerson), recipe: id };
  }
  const authors = decision.reason === 'article' ? distinct(subjects.filter((subject) => subject.standing === 'author')).slice(0, 5) : [];
  return { ...decision, people: authors.map(asPerson), recipe: id };
};

const nameSource = (subjects: readonly Subject[], shown: boolean): Evidence['source'] =>
  subjects.flatMap((subject) => subject.evidence).find((one) => one.field === 'name')?.source ?? (shown ? 'layout' : 'meta');

const asPerson = (subject: Subject): PersonReading => {
  const name = nameOf(subject) ?? '';
  const named = subject.evidence.find((one) => one.field === 'name');
  return { facts: [...(named ? [asFact(named)] : []), ...mergeEvidence(subject.evidence, name)] };
};

/** One subject a name; of two with the same name the fuller one. */
const distinct = (subjects: readonly Subject[]): Subject[] => {
  const out: Subject[] = [];
  const seen = new Map<string, number>();
  for (const subject of subjects) {
    const name = nameOf(subject);
    if (!name) continue;
    const key = bare(name);
    const before = seen.get(key) ?? out.findIndex((other) => out.length < 50 && sameName(nameOf(other) ?? '', name) && bare(nameOf(other) ?? '').split(' ').length === key.split(' ').length);
    const kept = before >= 0 ? out[before] : undefined;
    if (kept && before >= 0) {
      if (subject.evidence.length > kept.evidence.length) out[before] = subject;
      continue;
    }
    seen.set(key, out.length);
    out.push(subject);
  }
  return out;
};
