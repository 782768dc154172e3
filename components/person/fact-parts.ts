import type { Field, FieldValues, ReadFact } from '../../lib/domain/fields';

/** The parts that a fact's value is edited by: a text has one, a record several. */
export const PARTS = {
  text: ['value'],
  experience: ['title', 'org', 'start', 'end'],
  education: ['school', 'degree', 'start', 'end'],
  hook: ['title', 'url', 'date'],
} as const;

export type Part = (typeof PARTS)[keyof typeof PARTS][number];
export type PartTexts = Partial<Record<Part, string>>;
/** Why what was typed is no value. */
export type PartFault = 'empty' | 'date' | 'address';

export const partsOf = (field: Field): readonly Part[] =>
  field === 'experience' || field === 'education' || field === 'hook' ? PARTS[field] : PARTS.text;

/** Texts longer than a line are edited in several. */
export const isLong = (field: Field): boolean => field === 'about';

/** What stands in the parts of a value; nothing where there is none. */
export function textsOf({ value }: Pick<ReadFact, 'value'>): PartTexts {
  if (typeof value === 'string') return { value };
  return Object.fromEntries(Object.entries(value).map(([part, text]) => [part, text ?? '']));
}

const DATE = /^(?:\d{4}(?:-\d{2}){0,2}|present)$/;
const DATES: readonly Part[] = ['start', 'end', 'date'];

/** A value from what was typed, or the part that is wrong and why. `before` keeps what no part shows. */
export function typedValue(
  field: Field,
  typed: PartTexts,
  before: ReadFact['value'] | null,
): { value: FieldValues[Field] } | { part: Part; fault: PartFault } {
  const parts = partsOf(field);
  const texts = Object.fromEntries(parts.map((part) => [part, typed[part]?.trim() ?? ''])) as Record<Part, string>;
  const [first = 'value', second] = parts;
  if (!texts[first] && !(field === 'experience' && second && texts[second])) return { part: first, fault: 'empty' };
  for (const part of parts)
    if (DATES.includes(part) && texts[part] && !DATE.test(texts[part])) return { part, fault: 'date' };
  const address = parts.includes('url') ? texts.url : field === 'link' || field === 'photo' ? texts.value : '';
  if (address && !/^https?:\/\//.test(URL.canParse(address) ? new URL(address).href : ''))
    return { part: parts.includes('url') ? 'url' : 'value', fault: 'address' };
  if (first === 'value') return { value: texts.value };
  const kind =
    field === 'hook' ? { kind: before && typeof before === 'object' && 'kind' in before ? before.kind : 'other' } : {};
  return {
    value: { ...kind, ...Object.fromEntries(parts.map((part) => [part, texts[part] || null])) } as FieldValues[Field],
  };
}
