import { isEntryKind, type ReadFact } from '../domain/fields';
import { readFact } from '../domain/page-reading';
import { z } from '../domain/schema';
import { type TaughtField, taughtSight } from '../domain/taught-recipe';
import { runHanded } from '../platform/handed-script';
import type { Outline } from '../reading/look/walk';
import { HANDED } from '../teaching/handed';
import type { Looked } from '../teaching/look-up';
import type { Seen } from '../teaching/merge';
import { outline } from './sight';

const looked = z.extend(taughtSight, { entries: z.array(outline).check(z.maxLength(60)) });
const answers = z.array(looked).check(z.maxLength(60));

/** Looks in a tab's page for what was taught. Null where the page can't be asked. */
export async function lookForTaught(
  tab: number,
  address: string,
  taught: readonly TaughtField[],
): Promise<Seen[] | null> {
  const places = taught.map(({ field, selectors, item, attribute }) => ({ field, selectors, item, attribute }));
  const answer = await runHanded(tab, '/taught.js', HANDED, places);
  if (!answer.ok) return null;
  const parsed = answers.safeParse(answer.value);
  // An answer that can't be trusted is as if nothing had been found.
  const all = parsed.success && parsed.data.length === taught.length ? parsed.data : [];
  return Promise.all(taught.map((one, at) => seenOf(one, all[at] ?? NOTHING, address)));
}

const NOTHING: Looked<Outline> = { state: 'nothing', kind: null, sure: false, values: [], entries: [] };

async function seenOf(taught: TaughtField, { entries, ...sight }: Looked<Outline>, address: string): Promise<Seen> {
  if (!isEntryKind(taught.field) || entries.length === 0) return { taught, sight, told: [] };
  const { factsOfEntries } = await import('../reading/conclude/told-entries');
  // Our own conclusion, but of a stranger's words: what is kept later must be within bounds.
  const within = (fact: ReadFact): boolean => readFact.safeParse(fact).success;
  return { taught, sight, told: factsOfEntries(entries, taught.field, address).map((told) => told.filter(within)) };
}
