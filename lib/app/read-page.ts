import type { PageReading } from '../domain/fields';
import { pageReading } from '../domain/page-reading';
import { err, ok, type Result } from '../domain/result';
import type { PageAnswer, PageFault } from '../platform/page-script';

/** Why there is no reading. */
export type ReadFault = PageFault | 'page-changed' | 'not-a-reading';

/**
 * Makes a reading of what the page script answered: a stranger's word until it has passed its
 * schema, and about the page the browser shows, or about none.
 */
export function readingOf(answer: Result<PageAnswer, PageFault>): Result<PageReading, ReadFault> {
  if (!answer.ok) return answer;
  const parsed = pageReading.safeParse(answer.value.raw);
  if (!parsed.success) return err('not-a-reading');
  return parsed.data.address === answer.value.address ? ok(parsed.data) : err('page-changed');
}
