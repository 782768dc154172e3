import { emailIn, isPlaceToVisit, webAddress } from '../../addresses';
import { findDates } from '../../dates';
import type { Evidence, Subject } from '../../evidence';
import type { RecipeSight } from '../../sight';
import type { Page } from '../page';

/** What a recipe read, its addresses made absolute and its dates told apart. */
export const recipeSubject = (
  page: Page,
  { evidence, ...recipe }: RecipeSight,
): Omit<RecipeSight, 'evidence'> & { subject: Subject | null } => {
  const all = evidence.flatMap((one) => {
    const value = absolute(page, one);
    return value ? [{ ...one, value } as Evidence] : [];
  });
  const named = all.find((one) => one.field === 'name');
  return { ...recipe, subject: named ? { name: named.value as string, evidence: all, standing: 'main' } : null };
};

const absolute = (page: Page, { field, value }: Evidence): Evidence['value'] | null => {
  if (typeof value === 'string') {
    if (field === 'email') return emailIn(value);
    if (field !== 'link' && field !== 'photo') return value;
    const address = webAddress(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value) ? `https://${value}` : value, page.base);
    return address && (field === 'photo' || isPlaceToVisit(address)) ? address : null;
  }
  if ('kind' in value)
    return { ...value, url: webAddress(value.url, page.base), date: findDates(value.date ?? '')[0]?.start ?? null };
  const [span] = findDates(value.start ?? '');
  return { ...value, start: span?.start ?? null, end: span?.end ?? null };
};
