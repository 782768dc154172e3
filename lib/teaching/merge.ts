import { type Field, type PageReading, type ReadFact, SINGLE_FIELDS, type TextField } from '../domain/fields';
import type { TaughtField, TaughtSight } from '../domain/taught-recipe';
import { isAlike, isMuchAlike } from './shape';

/** Sure, but the user's own word by hand is surer. */
const CONFIDENCE = 0.95;

/** A taught field with what the page holds there. */
export interface Seen {
  taught: TaughtField;
  sight: TaughtSight;
}

export interface Merged {
  reading: PageReading;
  /** Fields that are no longer what was taught: they say “check this”, and show nothing that may be wrong. */
  check: TextField[];
}

/** Whether what stands there is what was taught. Of a list that only counting has found the first says whether it is still that list. */
export function isFound({ taught, sight }: Seen): boolean {
  const [first] = sight.values;
  if (sight.state !== 'found' || first === undefined) return false;
  if (hasForm(taught)) return true;
  return (
    (sight.sure || isMuchAlike(taught.sample, first)) && sight.values.every((value) => isAlike(taught.sample, value))
  );
}

/** Addresses and the like have been held to their form already; only texts have a shape. */
const hasForm = ({ field, attribute }: TaughtField): boolean =>
  attribute !== null || field === 'email' || field === 'phone';

/** Adds what was taught to a reading of a person: it stands in place of the one value of a field, or beside the others of a list. */
export function mergeTaught(reading: PageReading, seen: readonly Seen[]): Merged {
  const [person, ...others] = reading.people;
  if (reading.verdict !== 'person' || !person || seen.length === 0) return { reading, check: [] };
  const check = [...new Set(seen.filter((one) => !isFound(one)).map(({ taught }) => taught.field))];
  const found = new Set<Field>(seen.filter(isFound).map(({ taught }) => taught.field));
  const facts = seen.filter(isFound).reduce(withTaught, person.facts);
  // The reader's own value for a single field is what the user had to correct: without the correction it isn't shown.
  const right = facts.filter((fact) => !(isSingle(fact.field) && check.includes(fact.field as TextField)));
  const drifted = reading.drifted.filter((field) => !found.has(field));
  return { reading: { ...reading, people: [{ ...person, facts: right }, ...others], drifted }, check };
}

function withTaught(facts: readonly ReadFact[], { taught, sight }: Seen): ReadFact[] {
  const { field } = taught;
  const values = isSingle(field) ? sight.values.slice(0, 1) : sight.values;
  const rest = facts.filter((one) => one.field !== field || !(isSingle(field) || values.includes(one.value as string)));
  const place = `taught: ${sight.kind}`;
  return [
    ...rest,
    ...values.map((value) => ({ field, value, source: 'recipe' as const, place, confidence: CONFIDENCE })),
  ];
}

const isSingle = (field: ReadFact['field']): boolean => (SINGLE_FIELDS as readonly string[]).includes(field);
