import { type Field, fieldOf, isEntryKind, type PageReading, type ReadFact, SINGLE_FIELDS } from '../domain/fields';
import type { TaughtField, TaughtSight } from '../domain/taught-recipe';
import { isAlike, isMuchAlike } from './shape';

/** Sure, but the user's own word by hand is surer. */
const CONFIDENCE = 0.95;

/** A taught field with what the page holds there. */
export interface Seen {
  taught: TaughtField;
  sight: TaughtSight;
  /** Of a record's list what each entry tells by the reader's rules: nothing where it can't be read. */
  told: readonly (readonly ReadFact[])[];
}

export interface Merged {
  reading: PageReading;
  /** Fields that are no longer what was taught: they say “check this”, and show nothing that may be wrong. */
  check: Field[];
  /** Fields of which some entries could not be read. */
  partly: Field[];
}

/** Whether what stands there is what was taught. Of a list that only counting has found the first says whether it is still that list. */
export function isFound(seen: Seen): boolean {
  const { taught, sight } = seen;
  const [first] = sight.values;
  if (sight.state !== 'found' || first === undefined) return false;
  if (isEntryKind(taught.field)) return isListTaught(seen);
  if (hasForm(taught)) return true;
  return (
    (sight.sure || isMuchAlike(taught.sample, first)) && sight.values.every((value) => isAlike(taught.sample, value))
  );
}

/** Most entries must be such records. A list that only one way has found is believed where the entry pointed at is still in it. */
const isListTaught = ({ taught, sight, told }: Seen): boolean =>
  (sight.sure || sight.values.includes(taught.sample)) &&
  told.filter((facts) => facts.some(({ field }) => field === fieldOf(taught.field))).length > told.length / 2;

/** Addresses and the like have been held to their form already; only texts have a shape. */
const hasForm = ({ field, attribute }: TaughtField): boolean =>
  attribute !== null || field === 'email' || field === 'phone';

/** Adds what was taught to a reading of a person: it stands in place of the one value of a field, or beside the others of a list. */
export function mergeTaught(reading: PageReading, seen: readonly Seen[]): Merged {
  const [person, ...others] = reading.people;
  if (reading.verdict !== 'person' || !person || seen.length === 0) return { reading, check: [], partly: [] };
  const right = seen.filter(isFound);
  // A list taught anew elsewhere needs no look where it used to be.
  const isRight = ({ taught }: Seen): boolean => right.some((one) => one.taught.field === taught.field);
  const check = fieldsOf(seen.filter((one) => !isRight(one)));
  const partly = fieldsOf(right.filter(({ told }) => told.some((facts) => facts.length === 0)));
  const found = fieldsOf(right);
  // The reader's own value for a single field is what the user had to correct: without the correction it isn't shown.
  const facts = right
    .reduce(withTaught, person.facts)
    .filter(({ field }) => !(isSingle(field) && check.includes(field)));
  const drifted = reading.drifted.filter((field) => !found.includes(field));
  return { reading: { ...reading, people: [{ ...person, facts }, ...others], drifted }, check, partly };
}

const fieldsOf = (seen: readonly Seen[]): Field[] => [...new Set(seen.map(({ taught }) => fieldOf(taught.field)))];

function withTaught(facts: readonly ReadFact[], { taught, sight, told }: Seen): ReadFact[] {
  const { field } = taught;
  const how = { source: 'recipe' as const, place: `taught: ${sight.kind}`, confidence: CONFIDENCE };
  if (isEntryKind(field)) return [...facts, ...told.flat().map((fact) => ({ ...fact, ...how }))];
  const values = isSingle(field) ? sight.values.slice(0, 1) : sight.values;
  const rest = facts.filter((one) => one.field !== field || !(isSingle(field) || values.includes(one.value as string)));
  return [...rest, ...values.map((value) => ({ field, value, ...how }))];
}

const isSingle = (field: ReadFact['field']): boolean => (SINGLE_FIELDS as readonly string[]).includes(field);
