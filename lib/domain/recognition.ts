import type { ReadFact } from './fields';
import { type Happening, type Person, standingHistory } from './person';
import { countryOf, phoneKey } from './phone-number';
import { canonicalAddress } from './profile-address';

/**
 * Who somebody is, told by what is theirs alone: the pages about them, their own places on the web, their mailboxes and
 * numbers.
 * Never by a name alone.
 */

const GMAIL = /^(?:gmail|googlemail)\.com$/;

/** A mailbox in one form: case, `+tags` and Gmail's dots make no other one. Null for what is no email address. */
export function emailKey(email: string): string | null {
  const [, box = '', host = ''] = /^([^@\s]{1,64})@([^@\s]{3,250})$/.exec(email.trim().toLowerCase()) ?? [];
  const plain = box.split('+')[0] ?? '';
  if (!plain || !host) return null;
  return GMAIL.test(host) ? `mailto:${plain.replaceAll('.', '')}@gmail.com` : `mailto:${plain}@${host}`;
}

/** The keys of the places, mailboxes and numbers that facts name. Where they live tells how their numbers are written. */
export function keysOfFacts(facts: readonly ReadFact[]): string[] {
  const places = facts.flatMap(({ field, value }) => (field === 'location' ? [value] : []));
  const country = facts.some(({ field }) => field === 'phone') ? countryOf(places) : null;
  return distinct(
    facts.map(({ field, value }) => {
      if (field === 'link') return canonicalAddress(value);
      if (field === 'email') return emailKey(value);
      return field === 'phone' ? phoneKey(value, country) : null;
    }),
  );
}

/** The keys of the pages about somebody, as the user kept them. */
export const keysOfPages = (history: readonly Happening[]): string[] =>
  distinct(standingHistory(history).map((one) => (one.identity ? canonicalAddress(one.identity) : null)));

/** The key under which the row of merged persons is found by the id of one of them. */
export const memberKey = (id: string): string => `person:${id}`;

/**
 * A name as duplicates are looked for: its first word and its last, folded, in order of the alphabet. "Ray, Ada" and
 * "Ada Maria Ray" are "ada ray".
 */
export function nameKey(name: string): string {
  const [before = '', after = ''] = name.split(',');
  const words = wordsOf(after ? `${after} ${before}` : before);
  return [...new Set([words[0], words.at(-1)])].filter(Boolean).sort().join(' ');
}

/** The keys of names that this one may be a longer form of, its own among them. */
export function nameKeys(name: string): string[] {
  const words = wordsOf(name).slice(0, MOST_WORDS);
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other].sort().join(' ')));
  return distinct([nameKey(name) || null, ...pairs]);
}

const MOST_WORDS = 6;

/** What a reading or a form says of somebody, to find them by. */
export interface Description {
  /** The address that is theirs alone, where there is one. */
  identity: string | null;
  facts: readonly ReadFact[];
}

/** All keys that may lead to somebody known. */
export const keysOf = ({ identity, facts }: Description): string[] =>
  distinct([identity ? canonicalAddress(identity) : null, ...keysOfFacts(facts)]);

/**
 * Of those who share a key, the one who is meant: whose page it is, or who shares a place or a mailbox and bears the same
 * name. A company's site or an office's mailbox belongs to several people.
 */
export function recognise(rivals: readonly Person[], described: Description): Person | null {
  const page = described.identity ? canonicalAddress(described.identity) : null;
  const name = described.facts.find((read) => read.field === 'name')?.value;
  return (
    rivals.find((row) => page !== null && keysOfPages(row.history).includes(page)) ??
    rivals.find((row) => typeof name === 'string' && row.name !== null && namesAgree(row.name, name)) ??
    null
  );
}

/** One person's name in two spellings: a middle name or an initial more makes no other person. */
export function namesAgree(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [string[], string[]];
  if (x.length < 2) return x.length === y.length && x[0] === y[0];
  return x.every((word) => y.some((other) => other === word || isInitial(word, other) || isInitial(other, word)));
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** The words of a name, folded: no case, no accents. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const distinct = (keys: readonly (string | null)[]): string[] => [...new Set(keys.filter((key) => key !== null))];
