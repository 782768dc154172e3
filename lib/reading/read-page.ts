import type { PageReading } from '../domain/fields';
import { LIMITS } from '../domain/fields';
import { startBudget } from './budget';
import { openPage } from './page';
import { readPeople } from './resolve/people';
import { cut } from './text';

export interface ReadOptions {
  /** A clock for the time budget; without one only sizes limit the reading. */
  now?: () => number;
  budgetMs?: number;
}

const DEFAULT_BUDGET_MS = 600;

/**
 * What one look at a page says about the people on it. Reads the document, changes nothing, requests nothing,
 * and never throws: a page that breaks the reader is a page about nobody, marked as cut.
 */
export const readPage = (document: Document, address: string, options: ReadOptions = {}): PageReading => {
  const budget = startBudget(options.now, options.budgetMs ?? DEFAULT_BUDGET_MS);
  const reading: PageReading = {
    address: cut(address, LIMITS.address),
    title: '',
    verdict: 'none',
    reason: 'no-person',
    people: [],
    recipe: null,
    cut: false,
  };
  try {
    const page = openPage(document, address, budget);
    reading.title = page.title;
    Object.assign(reading, readPeople(page));
    reading.cut = budget.cut;
  } catch {
    reading.cut = true;
  }
  return reading;
};
