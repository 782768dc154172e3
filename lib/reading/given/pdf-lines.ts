import { labelKind } from '../conclude/vocabulary';
import { clean } from '../text';
import type { GivenLine } from './line';
import { datedLine } from './spans';

/** A piece of text on a page of a file: where it begins, its width, its baseline measured from the top, its size. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A page of a file, its pieces in the order drawn. */
export interface Sheet {
  width: number;
  height: number;
  glyphs: readonly Glyphs[];
}

/** Pieces that stand together on one baseline. */
interface Segment extends Glyphs {
  right: number;
  page: number;
}

const FOOTER =
  /^(?:page|seite|pagina|página|side)\s\d{1,3}\s(?:of|von|sur|de|di|van|\/)\s\d{1,3}$|^\d{1,3}\s?\/\s?\d{1,3}$/i;

/** The lines of a file in reading order: the main column of all pages, then the side column. */
export const linesOfSheets = (sheets: readonly Sheet[]): GivenLine[] => {
  const main: Segment[] = [];
  const side: Segment[] = [];
  sheets.forEach((sheet, page) => {
    const segments = segmentsOf(sheet, page).filter(({ text, y }) => !FOOTER.test(text) || y < sheet.height * 0.85);
    const gutter = gutterOf(sheet, segments);
    if (gutter === null) main.push(...rowsOf(segments));
    else {
      const [narrow, rest] = columnsAt(gutter, segments);
      side.push(...rowsOf(narrow));
      main.push(...rowsOf(rest));
    }
  });
  const body = bodySize([...main, ...side]);
  const [first, second] = largest(side) > largest(main) * 1.15 ? [side, main] : [main, side];
  return [...spaced(first, body), ...spaced(second, body)];
};

const largest = (segments: readonly Segment[]): number => Math.max(0, ...segments.map(({ size }) => size));

/** Joins pieces on one baseline; a wide space between them sets them apart. */
const segmentsOf = ({ glyphs }: Sheet, page: number): Segment[] => {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: Glyphs[][] = [];
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && sharesBaseline(row[0], glyph)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => segmentsInRow(row, page));
};

const segmentsInRow = (row: readonly Glyphs[], page: number): Segment[] => {
  const out: Segment[] = [];
  for (const glyph of row.toSorted((a, b) => a.x - b.x)) {
    const last = out.at(-1);
    const space = last ? glyph.x - last.right : 0;
    if (last && space < glyph.size * 1.6) {
      const apart = space > glyph.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(glyph.text);
      last.text += (apart ? ' ' : '') + glyph.text;
      last.right = Math.max(last.right, glyph.x + glyph.width);
      last.width = last.right - last.x;
      last.size = Math.max(last.size, glyph.size);
    } else out.push({ ...glyph, right: glyph.x + glyph.width, page });
  }
  return out.map((segment) => ({ ...segment, text: clean(segment.text) })).filter(({ text }) => text !== '');
};

const FEWEST = 4;

/** Where a side column ends or begins: a strip that almost no line crosses, with enough lines on both sides. */
const gutterOf = ({ width }: Sheet, segments: readonly Segment[]): number | null => {
  let best: { x: number; score: number } | null = null;
  const edges = [...new Set(segments.map(({ x }) => Math.round(x)))].filter(
    (x) => x > width * 0.18 && x < width * 0.82,
  );
  for (const edge of edges) {
    const x = edge - 2;
    const left = segments.filter(({ right }) => right <= x);
    const right = segments.filter((one) => one.x >= x);
    const crossing = segments.length - left.length - right.length;
    if (left.length < FEWEST || right.length < FEWEST || crossing > segments.length * 0.12) continue;
    // Dates or labels beside what they date or name are no column of their own.
    const [narrow, wide] = widthOf(left) <= widthOf(right) ? [left, right] : [right, left];
    if (isMargin(narrow, wide)) continue;
    const score =
      Math.min(left.length, right.length) - crossing * 2 + right.filter((one) => Math.abs(one.x - edge) < 2).length / 4;
    if (!best || score > best.score) best = { x, score };
  }
  return best?.x ?? null;
};

/** Of the lines that share a baseline with a line of the other column, most are dates or labels. */
const isMargin = (narrow: readonly Segment[], wide: readonly Segment[]): boolean => {
  const beside = narrow.filter((one) => wide.some((other) => sharesBaseline(one, other)));
  if (beside.length < 2 || beside.length < narrow.length * 0.3) return false;
  const marks = beside.filter(
    ({ text }) => text.length < 40 && (datedLine(text) !== null || /[:：]$/.test(text) || labelKind(text) !== null),
  );
  return marks.length >= beside.length * 0.5;
};

const sharesBaseline = (a: Glyphs, b: Glyphs): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.35;

const widthOf = (list: readonly Segment[]): number =>
  Math.max(...list.map((one) => one.right)) - Math.min(...list.map((one) => one.x));

/** The narrower column, and the other with the lines that cross both. */
const columnsAt = (x: number, segments: readonly Segment[]): [narrow: Segment[], rest: Segment[]] => {
  const left = segments.filter(({ right }) => right <= x);
  const right = segments.filter((one) => one.x >= x);
  const narrow = widthOf(left) <= widthOf(right) ? left : right;
  return [narrow, segments.filter((one) => !narrow.includes(one))];
};

/** Segments on one baseline as one line. */
const rowsOf = (segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last && sharesBaseline(last, segment)) {
      last.text += `  ${segment.text}`;
      last.right = segment.right;
      last.size = Math.max(last.size, segment.size);
    } else out.push({ ...segment });
  }
  return out;
};

/** The size in which most text is set. */
const bodySize = (segments: readonly Segment[]): number => {
  const amounts = new Map<number, number>();
  for (const { size, text } of segments) {
    const key = Math.round(size * 4) / 4;
    amounts.set(key, (amounts.get(key) ?? 0) + text.length);
  }
  let body = 0;
  for (const [size, amount] of amounts) if (amount > (amounts.get(body) ?? 0)) body = size;
  return body || 1;
};

/** Lines with the spaces before them: more than the usual distance sets a line apart. */
const spaced = (segments: readonly Segment[], body: number): GivenLine[] => {
  const steps = segments.flatMap((one, at) => {
    const before = segments[at - 1];
    const step = before && before.page === one.page ? one.y - before.y : 0;
    return step > 0 ? [step / Math.max(one.size, before?.size ?? 0)] : [];
  });
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.4)] ?? 1.3;
  return segments.map((one, at) => {
    const before = segments[at - 1];
    const step = before && before.page === one.page ? (one.y - before.y) / Math.max(one.size, before.size) : 0;
    return { text: one.text, gap: at === 0 || step > usual * 1.35, size: one.size / body };
  });
};
