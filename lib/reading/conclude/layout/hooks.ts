import type { HookKind, PartialDate } from '../../../domain/fields';
import { isPlaceToVisit, webAddress } from '../../addresses';
import { findDates } from '../../dates';
import { type Evidence, putInto } from '../../evidence';
import { hasLetter, hasWords } from '../../letters';
import type { Link } from '../../sight';
import { bare, clean, cut } from '../../text';
import { sameName } from '../names';
import type { Page } from '../page';
import { partsOf } from './parts';
import { piecesOf } from './pieces';
import { placeIn, type Section } from './sections';

const MOST = 30;
const LONGEST = 160;
/** Lines of a part in which its date is looked for. */
const FARTHEST = 8;
/** A publication or post told in one line is at least so long. */
const CITATION = 90;
/** What buttons and counts beside an entry say. */
const BUTTON =
  /^(?:(?:view|see|read|show|watch|visit|open|get|download|learn|go to|try|live|source|more|all|star|fork|edit|share|reply|like|comment)(?:\s\S+){0,3}|code|demo|git(?:hub|lab)|link|website|repo(?:sitory)?|slides?|video|pdf|doi|bibtex|abstract|arxiv|paper|preprint|poster|blog|html|public|private|archived|[\d.,]+k?(?:\s\S+)?)$/i;
/** The title in a line of literature: between quotation marks, or after the year in brackets. */
const QUOTED = /[“"„«]\s?([^”"“»]{8,160}?)[.,]?\s?[”"“»]/;
const AFTER_YEAR = /\(?(?:19|20)\d\d[a-z]?\)?[.:,]\s+([^.?!]{8,160}[.?!]?)/;

/**
 * Particular things worth mentioning, from sections like "Projects" and "Talks": each with its title, where it leads,
 * and the date beside it.
 */
export const readHooks = (page: Page, section: Section, out: Evidence[], name: string): void => {
  for (const told of hooksIn(page, section, partsOf(page, section), name)) out.push(...told);
};

/** What each part of a section tells; nothing where it is no such thing. */
export const hooksIn = (page: Page, section: Section, parts: readonly number[][], name: string): Evidence[][] => {
  const kind = section.kind as HookKind;
  const links = [...page.links.entries()].filter(([, { line }]) => line >= section.from && line < section.to);
  return parts.slice(0, MOST).map((lines) => {
    const told: Evidence[] = [];
    const put = putInto(told, 'layout');
    const link = linkIn(page, links, lines);
    const title = titleOf(page, lines, kind, link?.text ?? '');
    // A feed has much that is no post: who it is by, tabs, counters.
    const isPost = kind !== 'post' || (link !== null && hasWords(title ?? ''));
    if (title && isPost && !sameName(title, name))
      put('hook', { kind, title, url: link?.address ?? null, date: dateIn(page, lines) }, placeIn(page, section), 0.65);
    return told;
  });
};

interface LinkSpot {
  text: string;
  address: string;
}

/** The part's first link that leads somewhere, best one with words of its own; `links` are those of its section. */
const linkIn = (page: Page, links: readonly [at: number, link: Link][], lines: readonly number[]): LinkSpot | null => {
  const found: LinkSpot[] = [];
  for (const [at, link] of links) {
    if (!lines.includes(link.line)) continue;
    const address = webAddress(link.href, page.base);
    if (address && (isPlaceToVisit(address) || /\.pdf$/i.test(address)))
      found.push({ text: page.linkTexts[at] ?? '', address });
  }
  return found.find(({ text }) => isTitle(text)) ?? found[0] ?? null;
};

const titleOf = (page: Page, lines: readonly number[], kind: HookKind, linked: string): string | null => {
  const whole = page.lines[lines[0] ?? -1]?.text ?? '';
  const pieces = piecesOf(page, lines).filter(({ text }) => isTitle(text));
  const heading = pieces.find(({ level, hint }) => level > 0 || hint === 'title' || hint === 'name');
  if (heading) return heading.text;
  if ((kind === 'publication' || kind === 'post') && whole.length > CITATION)
    return isTitle(linked) && hasWords(linked) ? linked : citedTitle(whole);
  if (isTitle(linked)) return linked;
  return pieces[0]?.text ?? (isTitle(whole) ? whole : null);
};

const citedTitle = (text: string): string | null => {
  const found = QUOTED.exec(text)?.[1] ?? AFTER_YEAR.exec(text)?.[1];
  return found ? cut(clean(found).replace(/[.,]$/, ''), LONGEST) : null;
};

const isTitle = (text: string): boolean =>
  text.length > 2 &&
  text.length <= LONGEST &&
  hasLetter(text) &&
  !BUTTON.test(text) &&
  !/^(?:https?:|www\.|@)/.test(text) &&
  bare(text).length > 2 &&
  findDates(text).every(({ from, to }) => to - from < text.length - 4);

/** The end of a span, or its start where it goes on; without a span the first date. */
const dateIn = (page: Page, lines: readonly number[]): PartialDate | null => {
  const spans = lines.slice(0, FARTHEST).flatMap((at) => findDates(page.lines[at]?.text ?? ''));
  const span = spans.find(({ range }) => range) ?? spans[0];
  return !span ? null : span.range && span.end !== 'present' ? span.end : span.start;
};
