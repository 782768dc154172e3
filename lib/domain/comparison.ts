import { isSameFact } from './evolve-person';
import { FIELDS, type Field, SINGLE_FIELDS, type SingleField } from './fields';
import { currentFacts, type Fact, leadingFact, type Person } from './person';

/** Two people beside one another, and who they would be together. */
export interface Pair {
  one: Person;
  other: Person;
  together: Person;
}

/** What both have in one field. `shows` is the fact that would speak for the field, where one alone does. */
export interface FieldOfBoth {
  field: Field;
  one: Fact[];
  other: Fact[];
  shows: Fact | null;
}

/** Field by field, those that either has. */
export function fieldsOfBoth({ one, other, together }: Pair): FieldOfBoth[] {
  const [ours, theirs, all] = [currentFacts(one), currentFacts(other), currentFacts(together)];
  return FIELDS.map((field) => ({
    field,
    one: ours.filter(({ read }) => read.field === field),
    other: theirs.filter(({ read }) => read.field === field),
    shows: isSingle(field) ? leadingFact(all, field) : null,
  })).filter((row) => row.one.length + row.other.length > 0);
}

/** Whether a fact of one side is the one that would show. */
export const wouldShow = ({ shows }: FieldOfBoth, { read }: Fact): boolean =>
  shows !== null && isSameFact(shows.read, read);

const isSingle = (field: Field): field is SingleField => (SINGLE_FIELDS as readonly Field[]).includes(field);
