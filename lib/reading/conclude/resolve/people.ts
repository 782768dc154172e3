import { type Doubt, type Field, LIMITS, type PageReading, type ReadFact } from '../../../domain/fields';
import { placeOf } from '../../addresses';
import type { Evidence, Subject } from '../../evidence';
import { bare } from '../../text';
import { type Cards, findCards } from '../layout/cards';
import { nameSpots } from '../layout/names';
import { sameName } from '../names';
import { frameOf, type Page } from '../page';
import { readDeclared } from '../structured/declared';
import { decide } from '../verdict/decide';
import { personhood } from '../verdict/personhood';
import { readSignals } from '../verdict/signals';
import { type Identity, weighNames } from './identity';
import { asFact, mergeEvidence } from './merge';
import { personEvidence } from './person';
import { recipeSubject } from './recipe-subject';

type People = Pick<PageReading, 'verdict' | 'reason' | 'people' | 'recipe' | 'drifted' | 'doubt'>;

/** Where the recipe of the site no longer finds a field, a guess must be at least as sure as this. */
const SURE_WITHOUT_RECIPE = 0.6;

/** The people of a page: gathers what all sources say, decides whom the page is about, and merges the evidence. */
export const readPeople = (page: Page): People => {
  const recipe = page.recipe && recipeSubject(page, page.recipe);
  const id = recipe?.id ?? null;
  if (recipe?.reason)
    return { verdict: 'none', reason: recipe.reason, people: [], recipe: id, drifted: [], doubt: null };
  const { subjects, top, own } = readDeclared(page);
  const all = recipe?.subject ? [...subjects, recipe.subject] : subjects;
  const identity = weighNames(nameSpots(page), all, page.address, (name) => lineOf(page, name));
  const signals = readSignals(page, top);
  const found = identity ? personEvidence(page, identity, all, own) : [];
  let seen: Cards | null | undefined;
  const cards = (): Cards | null => {
    if (seen === undefined) seen = findCards(page);
    return seen;
  };
  const listed = distinct(all.filter((subject) => subject.standing === 'listed' || subject.standing === 'main'));
  const decision =
    recipe?.subject && identity
      ? ({ verdict: 'person', reason: null } as const)
      : decide({
          signals,
          identity,
          personhood: personhood(found, identity, signals, page.address),
          cards,
          listed: listed.length,
        });
  const people: ReadFact[][] = [];
  const doubt = decision.verdict === 'person' && identity ? doubtOf(page, identity) : null;
  const drifted = decision.verdict === 'person' ? (recipe?.missing ?? []) : [];
  if (decision.verdict === 'person' && identity) {
    const alone = new Set<Field>(recipe?.owns);
    const facts = mergeEvidence(
      found.filter(
        (one) =>
          one.field !== 'name' &&
          (one.source === 'recipe' || !alone.has(one.field)) &&
          // The page itself is where they were found, and no further place of theirs.
          !(one.field === 'link' && placeOf(one.value) === placeOf(page.address)),
      ),
    ).filter((one) => !drifted.includes(one.field) || one.confidence >= SURE_WITHOUT_RECIPE);
    const named = found.find((one) => one.field === 'name');
    people.push([
      asFact({
        field: 'name',
        value: identity.name,
        source: named?.source ?? 'layout',
        place: named?.place ?? 'name',
        confidence: identity.confidence,
      }),
      ...facts,
    ]);
  } else if (decision.verdict === 'many') {
    const several =
      listed.length > 1 && listed.length >= (cards()?.subjects.length ?? 0)
        ? listed
        : distinct(cards()?.subjects ?? listed);
    people.push(...several.map(factsOf));
  } else if (decision.reason === 'article')
    people.push(
      ...distinct(all.filter((subject) => subject.standing === 'author'))
        .slice(0, 5)
        .map(factsOf),
    );
  return {
    ...decision,
    people: people.slice(0, LIMITS.people).map((facts) => ({ facts })),
    recipe: id,
    drifted,
    doubt,
  };
};

/** The line that stands for a name that no heading shows: the name itself, where it is said, or the page's heading. */
const lineOf = (page: Page, name: string): number => {
  const find = (is: (text: string) => boolean) =>
    page.lines.findIndex((line) => line.text.length < 300 && !frameOf(page, line) && is(line.text));
  const exact = find((text) => text.length < 80 && sameName(text, name));
  if (exact >= 0) return exact;
  const said = find((text) => text.includes(name));
  return said >= 0 && said < SOON ? said : page.lines.findIndex((line) => line.level === 1 && !frameOf(page, line));
};

const SOON = 40;

const doubtOf = ({ unsettled }: Page, { other }: Identity): Doubt | null =>
  unsettled ? { why: 'moved' } : other ? { why: 'two-names', other } : null;

const factsOf = ({ name, evidence }: Subject): ReadFact[] => {
  const named = evidence.find((one): one is Extract<Evidence, { field: 'name' }> => one.field === 'name');
  return [
    asFact({
      field: 'name',
      value: name,
      source: named?.source ?? 'structured-data',
      place: named?.place ?? 'Person.name',
      confidence: named?.confidence ?? 0.9,
    }),
    ...mergeEvidence(evidence.filter((one) => one.field !== 'name')),
  ];
};

/** One subject a name; of two with the same name the fuller one. */
const distinct = (subjects: readonly Subject[]): Subject[] => {
  const byName = new Map<string, Subject>();
  for (const subject of subjects) {
    const key = bare(subject.name);
    const before = byName.get(key);
    if (!before || before.evidence.length < subject.evidence.length) byName.set(key, subject);
  }
  return [...byName.values()];
};
