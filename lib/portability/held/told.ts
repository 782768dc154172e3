import type { Held } from './held';
import { type Content, el } from './html';
import type { HeldWords, Label, Term } from './words';

/** How a value is told in words; by the name it is held under, since a number may be a moment and a text one of a few. */
export interface Telling {
  words: HeldWords;
  moment: (at: number) => string;
  /** `2026-11-28`, as people write it. */
  day: (date: string) => string;
  /** The names of roles and people, by id. */
  names: ReadonlyMap<string, string>;
}

export function tellingOf(held: Held, words: HeldWords): Telling {
  const clock = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeStyle: 'short', timeZone: held.zone });
  const calendar = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    words,
    moment: (at) => clock.format(at),
    day: (date) => calendar.format(Date.parse(date)),
    names: new Map([...held.roles.map((one) => [one.id, one.card.title] as const), ...Object.entries(held.names)]),
  };
}

const MOMENTS: ReadonlySet<string> = new Set<Label>(['on', 'at', 'until', 'updatedAt']);
const TERMS: ReadonlySet<string> = new Set<Label>([
  'channel',
  'how',
  'evidence',
  'source',
  'via',
  'decision',
  'step',
  'kind',
  'start',
  'end',
]);

/** A value under its name, whatever its shape; null where nothing is held. */
export function told(label: string, value: unknown, telling: Telling): Content | null {
  const { words, names, moment } = telling;
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') {
    if (label === 'confidence') return `${Math.round(value * 100)} %`;
    return MOMENTS.has(label) ? moment(value) : String(value);
  }
  if (typeof value === 'string') {
    if (label === 'field') return words.fields[value as keyof typeof words.fields] ?? value;
    if (TERMS.has(label)) return words.terms[value as Term] ?? value;
    const name = names.get(value);
    return el('bdi', name === undefined ? value : `${name} (${value})`);
  }
  if (Array.isArray(value)) {
    const items = value.map((one) => told(label, one, telling)).filter((one) => one !== null);
    return items.length > 0 ? el('ul', ...items.map((one) => el('li', one))) : null;
  }
  return list(value, telling);
}

/** A record as a list of names and values; what holds nothing is left out. */
export function list(record: object, telling: Telling, without: readonly string[] = []): Content {
  const labels: Record<string, string> = telling.words.labels;
  const rows = Object.entries(record).flatMap(([label, value]) => {
    const content = without.includes(label) ? null : told(label, value, telling);
    return content === null ? [] : [el('div', el('dt', labels[label] ?? label), el('dd', content))];
  });
  return el('dl', ...rows);
}
