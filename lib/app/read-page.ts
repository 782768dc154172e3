import { LIMITS, type NoneReason, type PageReading, type PersonReading } from '../domain/fields';
import { pageReading } from '../domain/page-reading';
import { err, ok, type Result } from '../domain/result';
import type { PageFault } from '../platform/page-script';
import type { GivenLine } from '../reading/given/line';
import type { PageAnswer } from './ask-page';
import { sight } from './sight';
import { type CheckedReading, withTaught } from './teach-read';

/** Why there is no reading. */
export type ReadFault = PageFault | 'page-changed' | 'not-a-reading';

/**
 * Makes a reading of what the page answered: a stranger's word until it has passed its schema, and
 * about the page the browser shows, or about none.
 */
export async function readingOf(answer: PageAnswer): Promise<Result<CheckedReading, ReadFault>> {
  if (!answer.settled) return err('page-changed');
  if (answer.rung === 'selection') return ok(await selectionReading(answer));
  if (answer.rung !== 'page') return ok(noReading(answer, 'address-only'));
  const seen = sight.safeParse(answer.raw);
  if (!seen.success) return err('not-a-reading');
  if (seen.data.address !== answer.address) return err('page-changed');
  const { concludeReading } = await import('../reading/conclude/conclude');
  // Our own conclusion, but of a stranger's words: what is kept later must be within bounds.
  const reading = pageReading.safeParse(concludeReading(seen.data));
  if (!reading.success) return err('not-a-reading');
  const taught = await withTaught(answer.tab, reading.data);
  return taught ? ok(taught) : err('page-changed');
}

async function selectionReading(answer: PageAnswer): Promise<PageReading> {
  const text = typeof answer.raw === 'string' ? answer.raw : '';
  const [person] = text.trim() === '' ? [] : await readText(text);
  if (!person) return noReading(answer, text.trim() === '' ? 'nothing-selected' : 'no-person');
  return { ...noReading(answer, null), verdict: 'person', people: [person] };
}

/** Reads selected or pasted text, or a file's lines. The reader is only loaded when there is some. */
export async function readText(text: string | readonly GivenLine[]): Promise<PersonReading[]> {
  const [{ readPage }, { pageOfText }] = await Promise.all([
    import('../reading/read-page'),
    import('../reading/given/page'),
  ]);
  const blank = document.implementation.createHTMLDocument('');
  const { people } = readPage(pageOfText(text, blank), 'about:blank');
  const read = people.map(({ facts }) => ({ facts: facts.map((fact) => ({ ...fact, source: 'selection' as const })) }));
  const parsed = pageReading.safeParse({ ...noReading({ address: '', title: '' }, null), people: read });
  return parsed.success ? parsed.data.people : [];
}

const noReading = (
  { address, title }: Pick<PageAnswer, 'address' | 'title'>,
  reason: NoneReason | null,
): PageReading => ({
  address: address.slice(0, LIMITS.address),
  title: title.slice(0, LIMITS.line),
  verdict: 'none',
  reason,
  people: [],
  recipe: null,
  drifted: [],
  cut: false,
  doubt: null,
});
