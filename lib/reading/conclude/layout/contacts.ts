import { emailIn, phoneIn, webAddress } from '../../addresses';
import { findDates } from '../../dates';
import { type Evidence, putInto } from '../../evidence';
import { hasLetter } from '../../letters';
import { frameOf, type Page } from '../page';
import { LOCATION_ICON } from './hero';
import { placeIn, type Section } from './sections';
import { isPlace } from './words';

/** Places in a section of contacts; a street's line goes with its town's. */
export const readContactPlaces = (page: Page, section: Section, out: Evidence[]): void => {
  const texts = section.lines.map((at) => page.lines[at]?.text ?? '');
  const at = texts.findIndex((text) => isPlace(text) && !emailIn(text) && findDates(text).length === 0);
  const street = texts[at - 1] ?? '';
  if (at >= 0)
    putInto(out, 'layout')(
      'location',
      /^\d+\s[^\s\d]|[^\s\d]\s\d+\w?$/.test(street) && !phoneIn(street) ? `${street}, ${texts[at]}` : texts[at],
      placeIn(page, section),
      0.6,
    );
};

const MOST_LINES = 400;
const LINK_ICON = /globe|link|website|earth|github|gitlab|twitter|mastodon|home|bi-house/i;
const BARE_ADDRESS = /^(?:[\w-]+\.)+(?!(?:js|ts|md|css|html?|json|py|pdf|txt)\b)[a-z]{2,12}(?:\/[^\s,;]{0,100})?$/i;

/** Addresses that stand as plain text, best in the lines around the name, and places beside a map pin. */
export const readPlainContacts = (page: Page, nameLine: number, out: Evidence[]): void => {
  const put = putInto(out, 'layout');
  const from = Math.max(0, nameLine - 4);
  for (const [at, line] of page.lines.slice(0, MOST_LINES).entries()) {
    const isNear = at >= from && at < from + 60;
    if (LOCATION_ICON.test(line.icon) && !frameOf(page, line) && line.text.length < 90 && hasLetter(line.text))
      put('location', line.text, 'beside a map pin', 0.55);
    const text =
      frameOf(page, line) || line.text.length > 400 || !/@|\bat\b|\(at|\[at|https?:/i.test(line.text) ? '' : line.text;
    const bareAddress = LINK_ICON.test(line.icon) && !frameOf(page, line) ? BARE_ADDRESS.exec(line.text)?.[0] : null;
    if (line.runs.every((run) => run.link < 0))
      put('link', bareAddress && webAddress(`https://${bareAddress}`, page.base), 'beside an icon', 0.6);
    put('email', emailIn(text), 'plain text', isNear ? 0.6 : text.length < 80 ? 0.45 : 0);
    if (!isNear) continue;
    const address = line.runs.every((run) => run.link < 0)
      ? /(?:^|\s)(https?:\/\/[^\s,;)]{4,200})/i.exec(text)?.[1]
      : null;
    put('link', webAddress(address, page.base), 'text by the name', 0.5);
  }
};
