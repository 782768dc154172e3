import { type Evidence, putInto } from '../../evidence';
import { CAPITALS } from '../../letters';
import { line } from '../../text';
import { hasOrgWord } from '../names';
import type { Page } from '../page';
import { entriesOf } from './entries';
import type { Entry } from './parts';
import { isPlacePiece, type Piece, piecesOf } from './pieces';
import { placeIn, type Section } from './sections';
import { hasDegreeWord, hasRoleWord, hasSchoolWord } from './words';

/** "Title at Organisation", in one text. */
export const AT = new RegExp(
  `^(.{2,120}?)\\s+(?:at|@|bei(?:m| der)?|chez|presso|bij|w/)\\s*(?=["“${CAPITALS}\\d])(.{2,120})$`,
);

const FROM = new RegExp(`,\\s+|\\s+(?:at|from|an der|à)\\s+(?=[${CAPITALS}])`);

/** Jobs and schools under headings like "Experience" and "Education". */
export const readHistory = (page: Page, section: Section, out: Evidence[]): void => {
  for (const told of historyIn(page, section, entriesOf(page, section))) out.push(...told);
};

/** What each entry of a section tells; nothing where it is neither a job nor a school. */
export const historyIn = (page: Page, section: Section, entries: readonly Entry[]): Evidence[][] => {
  const place = placeIn(page, section);
  const isJob = section.kind === 'experience';
  const isMixed = MIXED.test(page.lines[section.heading]?.text ?? '');
  const all = entries.map((entry) => {
    const pieces = piecesOf(page, entry.lines);
    const early = pieces.filter((piece) => (!piece.late || piece.hint || piece.level) && !isPlacePiece(piece));
    const rest = (early.length > 1 ? early : pieces).filter(
      (piece) => !isPlacePiece(piece) || (!isJob && hasSchoolWord(piece.text)),
    );
    // `Acme, London` looks like a place where there is nothing else that could be the employer.
    return (
      rest.length > 1 || pieces.length < 2
        ? rest
        : pieces.filter((piece) => rest.includes(piece) || (piece.hint !== 'location' && /,/.test(piece.text)))
    )
      .map((piece, _, those) => (isJob ? piece : withoutSharedHint(piece, those)))
      .slice(0, 5);
  });
  const [first, second] = isJob ? [titleScore, orgScore] : [degreeScore, schoolScore];
  // What stands first in most entries stands first in all.
  const order = all.reduce((sum, [a, b]) => sum + (a && b ? first(a) - second(a) - first(b) + second(b) : 0), 0);
  return entries.map((entry, index) => {
    const told: Evidence[] = [];
    const put = putInto(told, 'layout');
    const pieces = all[index] ?? [];
    const confidence = entry.span ? (entry.span.range ? 0.8 : 0.6) : 0.5;
    if (isJob ? !isStudy(pieces) : isWork(pieces, isMixed))
      put('experience', jobIn(entry, pieces, isJob ? order >= 0 : true), place, confidence);
    else put('education', schoolIn(entry, pieces, isJob ? true : order > 0), place, confidence);
    return told;
  });
};

/** Whether a section headed as a course of life tells it by dates, and not in a text. */
export const isCareer = (page: Page, { heading, from, lines }: Section): boolean => {
  if (heading >= from || !MIXED.test(page.lines[heading]?.text ?? '')) return false;
  const texts = lines.map((at) => page.lines[at]?.text ?? '');
  return (
    texts.filter(
      (text) => text.length < 160 && /^(?:(?:seit|since|ab|depuis) )?(?:\d\d?[./]){0,2}(?:19|20)\d\d/i.test(text),
    ).length > 1
  );
};

const some = (pieces: readonly Piece[], has: (text: string) => boolean) => pieces.some(({ text }) => has(text));
/** An academic career tells studies and appointments in one list. */
const isStudy = (pieces: readonly Piece[]): boolean =>
  some(pieces, hasDegreeWord) && some(pieces, hasSchoolWord) && !some(pieces, hasRoleWord);
const LEARNER = /student|fellow|graduate|apprentice|trainee|auszubild|schüler|stipend/i;
const STAFF = /profess|lecturer|dozent|mitarbeiter|postdo[ck]|researcher|maître/i;
/** Headings over studies and appointments alike. */
const MIXED = /werdegang|career|carri[eè]r|laufbahn|parcours|trayectoria|curriculum|vita\b|lebenslauf/i;
const isWork = (pieces: readonly Piece[], isMixed: boolean): boolean => {
  if (some(pieces, hasDegreeWord)) return false;
  const roles = pieces.filter(({ text }) => hasRoleWord(text) && !LEARNER.test(text));
  // `Ingeniería Informática` beside a university is what was studied there.
  return (
    roles.some(({ text }) => STAFF.test(text)) ||
    (isMixed && roles.length > 0 && (pieces.length === 1 || !some(pieces, hasSchoolWord)))
  );
};

/** What all lines of an entry are called tells none of them from another. */
const withoutSharedHint = (piece: Piece, those: readonly Piece[]): Piece =>
  piece.hint === 'education' && those.filter(({ hint }) => hint === 'education').length > 1
    ? { ...piece, hint: null }
    : piece;

const titleScore = ({ hint, text }: Piece): number =>
  (hint === 'title' ? 3 : 0) + (hasRoleWord(text) ? 2 : 0) - text.length / 90;
const orgScore = ({ hint, text, link }: Piece): number =>
  (hint === 'org' || hint === 'education' ? 3 : 0) + (hasOrgWord(text) ? 1.5 : 0) + (link ? 0.7 : 0) - text.length / 90;
const degreeScore = ({ hint, text }: Piece): number =>
  (hint === 'degree' ? 2.5 : hint === 'title' ? 1 : 0) + (hasDegreeWord(text) ? 2 : 0);
const schoolScore = ({ hint, text, link }: Piece): number =>
  (hint === 'education' || hint === 'org' ? 3 : 0) + (hasSchoolWord(text) ? 2.5 : 0) + (link ? 0.7 : 0);

/** The two different pieces that fit best; where words and class names don't tell, the usual order does. */
const bestPair = (
  pieces: readonly Piece[],
  a: (piece: Piece) => number,
  b: (piece: Piece) => number,
  aFirst: boolean,
  /** The two stand in lines of their own, where there are several. */
  apart = false,
): [Piece, Piece] | null => {
  let best: [Piece, Piece] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const oneLine = pieces.every(({ line }) => line === pieces[0]?.line);
  pieces.forEach((x, i) => {
    pieces.forEach((y, j) => {
      const score =
        a(x) -
        b(x) / 2 +
        b(y) -
        a(y) / 2 +
        (i < j === aFirst ? 0.7 : 0) -
        (i + j) * 0.8 -
        (!oneLine && apart && x.line === y.line ? 1 : 0);
      if (i === j || score <= most) return;
      most = score;
      best = [x, y];
    });
  });
  return best;
};

const jobIn = ({ span, dated, group }: Entry, pieces: readonly Piece[], titleFirst: boolean) => {
  const job = (title: string | undefined | null, org: string | undefined | null) => ({
    title: title ? line(title) : null,
    org: org ? line(org) : null,
    start: span?.start ?? null,
    end: span?.end ?? null,
  });
  const [first, second] = pieces;
  if (group && (first || span)) return job(first?.text, group);
  if (!first) return null;
  const joined = AT.exec(first.text);
  if (joined && second?.hint !== 'org') return job(joined[1], joined[2]);
  // `Title, Organisation` in one; what stands beside the dates then is a place.
  const comma = !second || second.line === dated ? /^(.{3,80}?),\s+(.{2,100})$/.exec(first.text) : null;
  if (comma && hasRoleWord(comma[1] ?? '') !== hasRoleWord(comma[2] ?? ''))
    return hasRoleWord(comma[1] ?? '') ? job(comma[1], comma[2]) : job(comma[2], comma[1]);
  const pair = bestPair(pieces, titleScore, orgScore, titleFirst);
  if (pair) return span || hasRoleWord(pair[0].text) ? job(pair[0].text, pair[1].text) : null;
  if (!span && !hasRoleWord(first.text)) return null;
  return hasRoleWord(first.text) || !hasOrgWord(first.text) ? job(first.text, null) : job(null, first.text);
};

const schoolIn = ({ span }: Entry, pieces: readonly Piece[], degreeFirst: boolean) => {
  const entry = (school: string, degree: string | null | undefined) => ({
    school: line(school),
    degree: degree ? line(ordered(degree)) : null,
    start: span?.range ? span.start : null,
    end: span?.end ?? null,
  });
  const [first] = pieces;
  if (!first) return null;
  const pair = bestPair(pieces, degreeScore, schoolScore, degreeFirst, true);
  if (!pair) {
    const parts = first.text.split(FROM);
    const found = parts.findIndex(hasSchoolWord);
    // `B.S., Marine Biology, UC Somewhere`: after the degree and its subject stands the school.
    const at = found < 0 && parts.length > 1 && hasDegreeWord(parts[0] ?? '') ? parts.length - 1 : found;
    if (!span && at < 0) return null;
    return at < 0 || parts.length < 2 || !hasDegreeWord(first.text)
      ? entry(first.text, null)
      : entry(parts[at] ?? '', parts.filter((_, index) => index !== at).join(', '));
  }
  const [degree, school] = pair;
  if (!span && schoolScore(school) < 2) return null;
  // What was studied, beside a degree that does not say it.
  const field = pieces.find(
    (piece) =>
      piece !== degree &&
      piece !== school &&
      piece.text.length < 80 &&
      (piece.hint === 'degree' ||
        (Math.abs(piece.line - degree.line) < 2 &&
          piece.line !== school.line &&
          piece.level === degree.level &&
          hasDegreeWord(degree.text) &&
          !/[.:]/.test(piece.text))),
  );
  const named = hasDegreeWord(degree.text)
    ? null
    : pieces.find((piece) => piece !== school && piece.text.length < 60 && hasDegreeWord(piece.text));
  const studied = [named?.text, degree.text, field === named ? null : field?.text].filter(Boolean);
  return entry(school.text, studied.join(', '));
};

/** `Physics, Master`: the degree before its subject, as registers and résumé formats have it. */
const ordered = (degree: string): string => {
  const plain = degree.replace(/\s(?:in|of),\s/, ', ');
  const found = /^([^,]{3,60}),\s+(Bachelor|Master|Doctor|Diplom|Associate)$/.exec(plain);
  return found && !hasDegreeWord(found[1] ?? '') ? `${found[2]}, ${found[1]}` : plain;
};
