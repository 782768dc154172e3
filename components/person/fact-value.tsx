import type { PartialDate, ReadFact } from '../../lib/domain/fields';
import { i18n } from '../strings';
import { shortAddress } from './short-address';

/** A fact's value as text, for lists, buttons and labels. */
export function factText({ value }: ReadFact): string {
  if (typeof value === 'string') return value;
  if ('school' in value) return joined([value.degree, value.school], value.start, value.end);
  if ('kind' in value) return joined([value.title], null, value.date);
  return joined([value.title, value.org], value.start, value.end);
}

function joined(words: (string | null)[], start: PartialDate | null, end: PartialDate | null): string {
  const said = words.filter(Boolean).join(', ');
  const dates = [start, end].filter((date) => date !== null).map(dateText);
  return dates.length > 0 ? `${said} (${dates.join(' – ')})` : said;
}

const dateText = (date: PartialDate): string => (date === 'present' ? i18n.t('date.present') : date);

const LINKED = new Set(['link', 'email', 'phone', 'photo']);

/** A fact's value; page text is only ever text, in a bdi so that its direction stays its own. */
export function FactValue({ read }: { read: ReadFact }) {
  const text = factText(read);
  const href = hrefOf(read, text);
  if (!href) return <bdi>{text}</bdi>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <bdi>{shortAddress(text)}</bdi>
    </a>
  );
}

const hrefOf = (read: ReadFact, text: string): string | null => {
  if (read.field === 'hook') return read.value.url && safeHref('hook', read.value.url);
  return LINKED.has(read.field) ? safeHref(read.field, text) : null;
};

/** Only web, mail and telephone addresses become links. */
function safeHref(field: string, text: string): string | null {
  const address =
    field === 'email' ? `mailto:${text}` : field === 'phone' ? `tel:${text.replace(/[^\d+]/g, '')}` : text;
  if (!URL.canParse(address)) return null;
  return /^(https?|mailto|tel):$/.test(new URL(address).protocol) ? address : null;
}
