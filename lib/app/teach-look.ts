import { isEntryKind, type ReadFact } from '../domain/fields';
import { readFact } from '../domain/page-reading';
import { z } from '../domain/schema';
import { type TaughtField, type TaughtSight, taughtSights } from '../domain/taught-recipe';
import { runHanded, runOnSetAside } from '../platform/handed-script';
import { addressOf } from '../platform/page-script';
import type { Outline } from '../reading/look/walk';
import { HANDED } from '../teaching/handed';
import type { Seen } from '../teaching/merge';
import { outline } from './sight';

/** Of each taught field the looks of its entries; none where it is no record. */
const looks = z.array(z.array(outline).check(z.maxLength(60))).check(z.maxLength(60));

/** Looks in a tab's page for what was taught. Null where the page can't be asked, or the tab went elsewhere meanwhile. */
export async function lookForTaught(
  tab: number,
  address: string,
  taught: readonly TaughtField[],
): Promise<Seen[] | null> {
  const places = taught.map(({ field, selectors, item, attribute }) => ({ field, selectors, item, attribute }));
  const answer = await runHanded(tab, '/taught.js', HANDED, places);
  if (!answer.ok) return null;
  // An answer that can't be trusted is as if nothing had been found.
  const sights = trusted(taughtSights.safeParse(answer.value).data, taught.length);
  const hasEntries = taught.some(({ field }, at) => isEntryKind(field) && sights[at]?.state === 'found');
  const entries = hasEntries ? await looksAtEntries(tab, taught.length) : [];
  if (!entries || (await addressOf(tab)) !== address) return null;
  return Promise.all(taught.map((one, at) => seenOf(one, sights[at] ?? NOTHING, entries[at] ?? [], address)));
}

const NOTHING: TaughtSight = { state: 'nothing', kind: null, sure: false, values: [] };

const trusted = <T>(all: T[] | undefined, count: number): T[] => (all?.length === count ? all : []);

async function looksAtEntries(tab: number, count: number): Promise<Outline[][] | null> {
  const answer = await runOnSetAside(tab);
  return answer.ok ? trusted(looks.safeParse(answer.value).data, count) : null;
}

async function seenOf(taught: TaughtField, sight: TaughtSight, entries: Outline[], address: string): Promise<Seen> {
  if (!isEntryKind(taught.field) || entries.length === 0) return { taught, sight, told: [] };
  const { factsOfEntries } = await import('../reading/conclude/conclude');
  // Our own conclusion, but of a stranger's words: what is kept later must be within bounds.
  const within = (fact: ReadFact): boolean => readFact.safeParse(fact).success;
  return { taught, sight, told: factsOfEntries(entries, taught.field, address).map((told) => told.filter(within)) };
}
