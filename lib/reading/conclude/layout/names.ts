import { CAPITALS, LETTERS } from '../../letters';
import type { Line } from '../../sight';
import { bareName, nameLikeness, sameName, titleParts } from '../names';
import { blockOf, frameOf, hintAround, type Page } from '../page';
import { hintOf, labelKind } from '../vocabulary';
import { hasRoleWord } from './words';

/** A text on the page that may be the name of the person it is about. */
export interface NameSpot {
  name: string;
  /** The line it stands in, or -1 for the title and the head. */
  line: number;
  where: 'h1' | 'heading' | 'class' | 'label' | 'intro' | 'title' | 'meta' | 'user';
  weight: number;
}

const MOST_HEADINGS = 40;
const TOP_LINES = 15;
/** How people say who they are, in a text about themselves. */
const INTRODUCTION = new RegExp(
  `(?:[Mm]y name is|I['’]m|I am|[Jj]e m['’]appelle|[Ii]ch heiße|[Ii]ch bin|[Mm]e llamo|[Mm]i chiamo|[Ii]k ben|[Mm]ijn naam is|[Mm]eu nome é)\\s+((?:[${CAPITALS}][${LETTERS}'’.-]+\\s?){2,4})`,
);
const FARTHEST_LINE = 400;
const WEIGHTS = [0, 0.6, 0.42, 0.3, 0.2, 0.2, 0.2];

/** Where the page names somebody in the way it names its subject. */
export const nameSpots = (page: Page): NameSpot[] => {
  const out: NameSpot[] = [];
  const push = (
    texts: readonly string[],
    line: number,
    where: NameSpot['where'],
    weight: number,
    least = 0.3,
  ): void => {
    for (const text of texts) {
      const name = bareName(text);
      const likeness = nameLikeness(name);
      if (likeness < least) continue;
      out.push({ name, line, where, weight: weight * likeness });
      return;
    }
  };
  let headings = 0;
  page.lines.slice(0, FARTHEST_LINE).forEach((line, at) => {
    if (line.text.length > 160 || isFramed(page, line) || headings > MOST_HEADINGS) return;
    const first = line.runs[0]?.text ?? '';
    if (line.level) {
      headings += 1;
      const { from, to } = blockOf(page, line);
      // A name in two lines of one heading; a badge beside it is no part of it.
      const whole =
        from === at && to - from > 1 && to - from < 4
          ? page.lines
              .slice(from, to)
              .map(({ text }) => text)
              .join(' ')
          : '';
      const plain = line.runs
        .filter(({ names }) => hintOf(names) !== 'tag')
        .map(({ text }) => text)
        .join(' ');
      const isTwo = hasRoleWord(whole) && !hasRoleWord(line.text);
      const texts = [isTwo ? '' : whole, plain, line.text, first, ...titleParts(line.text).slice(0, 1)].filter(Boolean);
      push(texts, at, line.level === 1 ? 'h1' : 'heading', WEIGHTS[line.level] ?? 0.2);
      if (isNamed(page, line)) push(texts, at, 'class', 0.45, 0.4);
    } else if (isNamed(page, line))
      push(hintOf(line.runs[0]?.names ?? '') === 'name' ? [first] : [line.text, first], at, 'class', 0.45, 0.4);
    const [, introduced] = at < TOP_LINES ? (INTRODUCTION.exec(line.text) ?? []) : [];
    if (introduced) push([introduced], at, 'intro', 0.5, 0.6);
    const labelled = labelledName(page, line, at);
    if (labelled?.where === 'user') out.push({ name: labelled.text, line: labelled.line, where: 'user', weight: 0.5 });
    else if (labelled) push([labelled.text], labelled.line, 'label', 0.6, 0.5);
  });
  for (const part of titleParts(page.title)) {
    push([part], -1, 'title', 0.45);
    const user = out.find((spot) => spot.where === 'user' && spot.name === part);
    if (user) user.weight = 0.7;
  }
  // A name that the title says may stand on the page in bold, or at least as no link, above all else.
  const titled = out.filter((spot) => spot.where === 'title');
  page.lines.slice(0, TOP_LINES).forEach((line, at) => {
    const isApart = line.runs.every((run) => run.strong) || line.runs.every((run) => run.link < 0);
    if (isApart && !line.level && !frameOf(page, line) && titled.some(({ name }) => sameName(name, line.text)))
      push([line.text], at, 'class', 0.45, 0.5);
  });
  for (const part of titleParts(page.meta.get('og:title') ?? page.meta.get('twitter:title') ?? ''))
    push([part], -1, 'meta', 0.3);
  push(
    [`${page.meta.get('profile:first_name') ?? ''} ${page.meta.get('profile:last_name') ?? ''}`],
    -1,
    'meta',
    0.7,
    0.5,
  );
  return out;
};

const isFramed = (page: Page, line: Line): boolean => {
  const frame = frameOf(page, line);
  return frame !== '' && (frame !== 'nav' || !line.level);
};

const LONGEST_LABEL = 20;

/** Whom a label names: `Name: Jane Doe` in one line, or a cell beside it; an account's name in the line after its label. */
const labelledName = (
  page: Page,
  line: Line,
  at: number,
): { text: string; line: number; where: 'label' | 'user' } | null => {
  const colon = line.text.indexOf(':');
  const label = colon < 0 ? line.text : line.text.slice(0, colon);
  const kind = label.length > LONGEST_LABEL ? null : labelKind(label);
  if (kind !== 'name' && kind !== 'user') return null;
  const said = colon < 0 ? '' : line.text.slice(colon + 1).trim();
  if (said) return kind === 'name' ? { text: said, line: at, where: 'label' } : null;
  const text = page.lines[at + 1]?.text ?? '';
  if (!text || text.length > 60) return null;
  if (kind === 'user') return { text, line: at + 1, where: 'user' };
  return /^(?:dt|t[dh])$/.test(blockOf(page, line).tag) ? { text, line: at + 1, where: 'label' } : null;
};

/** Called a name by its class, or the caption of a table. */
const isNamed = (page: Page, line: Line): boolean => {
  const run = line.runs[0];
  return (
    line.text.length < 60 &&
    (blockOf(page, line).tag === 'caption' || hintAround(page, line) === 'name' || hintOf(run?.names ?? '') === 'name')
  );
};
