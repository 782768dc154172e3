import { isEntryKind, type ReadFact, type Teachable } from '../domain/fields';
import { err, ok, type Result } from '../domain/result';
import { rungFor, siteOf } from '../domain/site-terms';
import { pointed, type TaughtField } from '../domain/taught-recipe';
import { callLeft, runHanded } from '../platform/handed-script';
import { activeTab, addressOf, type PageFault } from '../platform/page-script';
import { fitsPattern } from '../teaching/fits-pattern';
import { HANDED, STOP } from '../teaching/handed';
import { isFound } from '../teaching/merge';
import type { OverlayWords } from '../teaching/overlay/words';
import { siteChoicesValue } from './ask-page';
import { now } from './edges';
import { lookForTaught } from './teach-look';
import { changeRecipes, type TaughtChange, teachingValue, withField } from './teach-store';

/** Why nothing was taught. */
export type TeachFault = PageFault | 'page-changed' | 'not-a-reading' | 'not-the-page' | 'too-many' | 'not-entries';

/** What was taught, and how to undo it. */
export interface Taught {
  text: string;
  /** Of a record's list what its entries tell, and how many of them tell nothing. */
  facts: ReadFact[];
  unread: number;
  /** The pages it holds for, as people write addresses. */
  path: string;
  changes: TaughtChange[];
}

/** Asks the window's panel to show how to teach. */
export const askToTeach = (window: number): Promise<void> => teachingValue.write({ window, at: now() });

/**
 * Lets the user point at a field on the page in front of them, and remembers where it stands for all pages like it.
 * Null where they cancelled. What they pointed at, and of a list what is like it, is all that is read.
 */
export async function teachField(field: Teachable, words: OverlayWords): Promise<Result<Taught | null, TeachFault>> {
  const tab = await activeTab();
  if (!tab.ok) return tab;
  const { id, address } = tab.value;
  // What is taught is read with the page, so where the user lets no page be read there is nothing to teach.
  if (rungFor(address, (await siteChoicesValue.read()) ?? []) !== 'page') return err('not-the-page');
  const answer = await runHanded(id, '/teach.js', HANDED, { field, words });
  if (!answer.ok) return answer;
  if ((await addressOf(id)) !== address) return err('page-changed');
  const parsed = pointed.safeParse(answer.value ?? null);
  if (!parsed.success) return err('not-a-reading');
  if (parsed.data === null) return ok(null);
  const { pathPattern: path, values, ...where } = parsed.data;
  if (!fitsPattern(path, new URL(address).pathname)) return err('not-a-reading');
  const learnedAt = now();
  const added: TaughtField = { field, ...where, learnedAt, health: { lastSeen: learnedAt, state: 'found' } };
  const told = isEntryKind(field) ? await toldAt(id, address, added) : [];
  if (!told) return err('not-entries');
  const changes = await changeRecipes([{ site: siteOf(address), path }], ({ fields }) => withField(fields, added));
  if (!changes) return err('too-many');
  const unread = told.filter((facts) => facts.length === 0).length;
  return ok({ text: values.join(' · '), facts: told.flat(), unread, path: siteOf(address) + path, changes });
}

/** What the entries just pointed at tell; null where they are no such records. */
async function toldAt(
  tab: number,
  address: string,
  taught: TaughtField,
): Promise<readonly (readonly ReadFact[])[] | null> {
  const [seen] = (await lookForTaught(tab, address, [taught])) ?? [];
  return seen && isFound(seen) ? seen.told : null;
}

/** Ends a pointing that is under way in the page in front of the user. */
export async function stopPointing(): Promise<void> {
  const tab = await activeTab();
  if (tab.ok) await callLeft(tab.value.id, STOP);
}
