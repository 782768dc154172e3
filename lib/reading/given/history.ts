import { type GivenLine, isBullet, withoutBullet } from './line';
import { datedLine, EMPLOYMENT, isLength } from './spans';

/** One job or school of a given text, laid out: what stands first, what is said of it, and the dates as written. */
export interface GivenEntry {
  /** Title and organisation, or school and degree, in the order given. */
  heads: string[];
  /** The employer of several positions, which stands above them. */
  group: string | null;
  date: string;
  place: string;
  body: string[];
  /** Which of the heads the organisation is, where the text tells it by its form. */
  orgAt: 0 | 1 | null;
}

/** What the form of the whole text tells: a profile site's own file sets the organisation first. */
export interface Form {
  orgFirst: boolean;
}

const MOST_HEADS = 3;

/** The entries of a part, however they are written: dates after, before or beside what they date. */
export const entriesIn = (given: readonly GivenLine[], form: Form): GivenEntry[] => {
  const lines = resized(given);
  const dated = lines.flatMap((line, at) => {
    const found = isBullet(line.text) && at > 0 ? null : datedLine(line.text);
    return found ? [{ at, ...found }] : [];
  });
  if (dated.length === 0) return undated(lines);
  const first = dated[0] as (typeof dated)[number];
  const lead = Math.min(first.at, MOST_HEADS);
  const sized = lines.some(isBig);
  let group: string | null = null;
  const starts = dated.map(({ at, rest }, index) => {
    const from = index ? (dated[index - 1]?.at ?? 0) + 1 : 0;
    if (lead === 0) return at;
    const most = Math.max(1, (index ? Math.min(lead, 2) : MOST_HEADS) - (rest && lead > 1 ? 1 : 0));
    return headStart(lines, from, at, { most, sized, first: index === 0 });
  });
  return dated.map((one, index) => {
    const next = starts[index + 1] ?? lines.length;
    const start = starts[index] ?? one.at;
    let heads = lines.slice(start, one.at).map((line) => line.text);
    let after = lines.slice(one.at + 1, next);
    const length = heads.findIndex(isLength);
    // `Employer`, `5 years`, then the first of several positions.
    if (length > 0) {
      group = heads[length - 1] ?? null;
      heads = heads.slice(length + 1);
    } else if (heads.length > 1 || heads.some((head) => EMPLOYMENT.test(head))) group = null;
    if (one.rest) heads.push(...apartIn(one.rest, heads.length));
    const wanted = 2 - (group ? 1 : 0) - heads.length;
    if (lead === 0 && wanted > 0) {
      const under = headsUnder(after, wanted);
      heads.push(...under.map((line) => line.text));
      after = after.slice(under.length);
    }
    return { ...laidOut(heads, group, form), date: one.date, ...bodyOf(after) };
  });
};

/** Sizes beside that of the dates, which are set as running text is. */
const resized = (lines: readonly GivenLine[]): GivenLine[] => {
  const dates = lines.flatMap(({ text, size }) => (size > 0 && datedLine(text)?.rest.length === 0 ? [size] : []));
  const running = Math.min(...(dates.length > 0 ? dates : lines.map(({ size }) => size)));
  return lines.map((line) => ({ ...line, size: running > 0 ? line.size / running : 0 }));
};

const isBig = ({ size }: GivenLine): boolean => size > 1.03;
const isHead = ({ text }: GivenLine): boolean =>
  text.length < 110 &&
  !isBullet(text) &&
  !/[.!?;]$/.test(text.replace(/\b(?:inc|ltd|co|corp|e\.v|s\.a|jr|dr|dipl|hons|ing)\.$/i, ''));

/** Where the heads before a date begin: at a space, at a change of size, else as many lines as the first entry has. */
const headStart = (
  lines: readonly GivenLine[],
  from: number,
  at: number,
  { most, sized, first }: { most: number; sized: boolean; first: boolean },
): number => {
  let start = at;
  while (start > from && at - start < MOST_HEADS) {
    const line = lines[start - 1] as GivenLine;
    const big = isBig(line);
    if (!isHead(line) || (sized && !big && at - start >= (isBig(lines[start] as GivenLine) ? 1 : 2))) break;
    if (at - start >= most && !(sized && big)) break;
    start -= 1;
    // Above the length of several positions stands their employer.
    if (start - 1 > from && isLength(lines[start - 1]?.text ?? '')) return start - 2;
    if (line.gap && !first) break;
    if (!first && EMPLOYMENT.test(line.text) && start > from && isHead(lines[start - 1] as GivenLine)) {
      start -= 1;
      break;
    }
  }
  return start;
};

/** Under dates that stand first: the short lines up to the description. */
const headsUnder = (lines: readonly GivenLine[], most: number): GivenLine[] => {
  const out: GivenLine[] = [];
  for (const line of lines) {
    if (out.length >= most || !isHead(line) || (line.gap && out.length > 0)) break;
    out.push(line);
  }
  return out;
};

/** "Engineer | Works" and "Engineer at Works" in one line are two things. */
const apartIn = (text: string, before: number): string[] => {
  if (before > 0) return [text];
  const parts = text
    .split(/\s[|·•–—]\s|\s-\s|\s{2,}/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1) return parts.slice(0, 3);
  const comma = text.split(/,\s+/);
  return comma.length === 2 ? comma : comma.length > 2 ? [comma[0] ?? '', comma[1] ?? ''] : [text];
};

const laidOut = (
  heads: readonly string[],
  group: string | null,
  { orgFirst }: Form,
): Pick<GivenEntry, 'heads' | 'group' | 'orgAt'> => {
  const at = heads.findIndex((head) => EMPLOYMENT.test(head));
  const plain = heads.map((head) => head.replace(EMPLOYMENT, '').replace(/^[\s·|,]+|[\s·|,]+$/g, '')).filter(Boolean);
  const orgAt = plain.length < 2 || group ? null : orgFirst ? 0 : at === 0 || at === 1 ? at : null;
  return { heads: plain, group: group?.replace(EMPLOYMENT, '').trim() || null, orgAt };
};

const PLACE = /^\p{Lu}[\p{L}.'’ -]+(?:,\s\p{Lu}[\p{L}.'’ -]+){1,3}(?:\s?[·(]\s?[-\p{L} ]+\)?)?$/u;
const WORKPLACE = /(?:^|\s·\s)(?:remote|hybrid|on-?site|vor ort|à distance|hybride|sur site)$/i;
/** Whether a line is a place, told by its form alone. */
export const isPlaceLine = (text: string): boolean => text.length < 70 && (PLACE.test(text) || WORKPLACE.test(text));

const bodyOf = (lines: readonly GivenLine[]): Pick<GivenEntry, 'place' | 'body'> => {
  const place = lines[0] && isPlaceLine(lines[0].text) ? lines[0].text : '';
  return { place, body: lines.slice(place ? 1 : 0).map((line) => withoutBullet(line.text)) };
};

/** Without any dates, space or size sets entries apart; without these, each line may be one. */
const undated = (lines: readonly GivenLine[]): GivenEntry[] => {
  const sized = lines.some(isBig);
  const apart = lines.some((line, at) => at > 0 && line.gap);
  const groups: GivenLine[][] = [];
  for (const line of lines) {
    const starts = sized ? isBig(line) : apart ? line.gap : isBullet(line.text) || isHead(line);
    const last = groups.at(-1);
    if (starts || !last) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => {
    const heads = headsUnder(
      group.map((line) => ({ ...line, text: withoutBullet(line.text), gap: false })),
      2,
    );
    return {
      heads: heads.map((line) => line.text),
      group: null,
      date: '',
      orgAt: null,
      ...bodyOf(group.slice(heads.length)),
    };
  });
};
