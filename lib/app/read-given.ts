import { LIMITS, type PersonReading } from '../domain/fields';
import { canonicalAddress } from '../domain/profile-address';
import { err, ok, type Result } from '../domain/result';
import type { GivenLine } from '../reading/given/line';
import { readText } from './read-page';

/** Why a given text makes no reading. */
export type GivenFault = 'empty-text' | 'nobody-in-text';

/** What a pasted text or a file says about one person; nothing is stored yet. */
export interface GivenReading {
  via: 'text' | 'file';
  /** The file's name or title; empty for pasted text. */
  title: string;
  /** The first address of theirs in the text, which names them; null where there is none. */
  identity: string | null;
  person: PersonReading;
}

/** Reads a pasted text. */
export const readPasted = (text: string): Promise<Result<GivenReading, GivenFault>> => readGiven(text, 'text', '');

/** Reads what the user gave: a text, or the lines of a file. */
export async function readGiven(
  given: string | readonly GivenLine[],
  via: GivenReading['via'],
  title: string,
): Promise<Result<GivenReading, GivenFault>> {
  if (typeof given === 'string' ? given.trim() === '' : given.length === 0) return err('empty-text');
  const [person] = await readText(given);
  return person
    ? ok({ via, title: title.slice(0, LIMITS.line), identity: identityIn(person), person })
    : err('nobody-in-text');
}

/** A person's first profile link; another page of theirs only where there is no profile. */
function identityIn({ facts }: PersonReading): string | null {
  const links = facts.flatMap((fact) => (fact.field === 'link' && canonicalAddress(fact.value) ? [fact.value] : []));
  return links.find((link) => PROFILE.test(link)) ?? links[0] ?? null;
}

const PROFILE = /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:in|pub)\/|xing\.com\/profile\/|github\.com\/[^/]+\/?$)/i;
