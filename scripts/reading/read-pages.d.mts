import type { PageReading } from '../../lib/domain/fields';
import type { FlatPerson } from '../../lib/reading/flatten';
import type { Reader } from './build-reader.mjs';

export interface SavedPage {
  id: string;
  url: string;
  html: string | Uint8Array;
}
export interface Answer {
  reading: PageReading;
  people: FlatPerson[];
  /** Milliseconds of one more look and conclusion; null where the page could not be read. */
  ms: number | null;
}
export function readPages(
  pages: readonly SavedPage[],
  reader: Reader,
  complain: (page: SavedPage, fault: unknown) => void,
): Promise<Answer[]>;
