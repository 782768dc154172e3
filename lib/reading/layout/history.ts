import { type Evidence, evidence } from '../evidence';
import { hasOrgWord } from '../names';
import type { Page } from '../page';
import { line } from '../text';
import { type Entry, entriesOf } from './entries';
import { isPlacePiece, type Piece, piecesOf } from './entry-pieces';
import { hasDegreeWord, hasRoleWord, hasSchoolWord } from './roles';
import type { Section, Sections } from './sections';

const AT = /^(.{2,120}?)\s+(?:at|@|bei|chez|en|presso|bij|na|für|for|w\/)\s+(?=["“\p{Lu}\d])(.{2,120})$/u;

/** Jobs under a heading like "Experience". */
export const readExperience = (page: Page, sections: Sections, section: Section): Evidence[] => {
  const entries = entriesOf(page, sections, section);
  const pieces = entries.map((entry) => piecesOf(page, entry).filter((piece) => !isPlacePiece(piece)));
  const firstIsOrg = orientation(pieces) < 0;
  const out: Evidence[] = [];
  entries.forEach((entry, index) => {
    const found = jobIn(page, entry, pieces[index] ?? [], firstIsOrg);
    if (!found) return;
    const confidence = entry.span?.range ? 0.8 : entry.span ? 0.6 : 0.45;
    out.push(evidence('experience', found, 'layout', placeOf(page, section), confidence));
  });
  return out;
};

/** Above zero when titles come before organisations in these entries, below when after. */
const orientation = (all: readonly (readonly Piece[])[]): number => {
  let sum = 0;
  for (const [first, second] of all) {
    if (first && second) sum += titleScore(first) - orgScore(first) - (titleScore(second) - orgScore(second));
  }
  return sum;
};

const titleScore = (piece: Piece): number =>
  (piece.hint === 'headline' ? 3 : piece.hint === 'degree' ? 1 : 0) +
  (hasRoleWord(piece.text) ? 2 : 0) +
  (piece.text.length > 90 ? -2 : 0);
const orgScore = (piece: Piece): number =>
  (piece.hint === 'org' || piece.hint === 'school' ? 3 : 0) +
  (hasOrgWord(` ${piece.text}`) ? 1.5 : 0) +
  (piece.link ? 0.7 : 0) +
  (piece.text.length > 90 ? -2 : 0);

const jobIn = (page: Page, entry: Entry, pieces: readonly Piece[], firstIsOrg: boolean) => {
  const start = entry.span?.start ?? null;
  const end = entry.span?.end ?? null;
  const job = (title: string | null, org: string | null) => ({
    title: title && line(title),
    org: org && line(org),
    start,
    end,
  });
  const group = entry.group === null ? null : page.shown(page.outline.lines[entry.group] as never);
  const [first] = pieces;
  if (!first) return group && start ? job(null, group) : null;
  if (group) return job(first.text, group);
  const joined = AT.exec(first.text);
  if (joined && !(pieces[1] && pieces[1].hint === 'org')) return job(joined[1] ?? null, joined[2] ?? null);
  const [title, org] = titleAndOrg(pieces, firstIsOrg);
  if (title && !org) {
    const comma = /^(.{3,80}?),\s+(.{2,100})$/.exec(title.text);
    if (comma && hasRoleWord(comma[1] ?? '') && !hasRoleWord(comma[2] ?? ''))
      return job(comma[1] ?? null, comma[2] ?? null);
    if (!start && !hasRoleWord(title.text)) return null;
    return hasRoleWord(title.text) || !hasOrgWord(` ${title.text}`) ? job(title.text, null) : job(null, title.text);
  }
  return title || org ? job(title?.text ?? null, org?.text ?? null) : null;
};

/** The best two different pieces; where words and names don't tell, the order that holds in the whole section. */
const titleAndOrg = (pieces: readonly Piece[], firstIsOrg: boolean): [Piece | null, Piece | null] => {
  let best: [Piece | null, Piece | null] = [pieces[0] ?? null, null];
  let most = Number.NEGATIVE_INFINITY;
  for (let title = 0; title < pieces.length && title < 5; title += 1) {
    for (let org = 0; org < pieces.length && org < 5; org += 1) {
      if (title === org) continue;
      const a = pieces[title] as Piece;
      const b = pieces[org] as Piece;
      const order = org < title === firstIsOrg ? 0.6 : 0;
      const score = titleScore(a) - orgScore(a) * 0.5 + orgScore(b) - titleScore(b) * 0.5 + order - (title + org) * 0.8;
      if (score > most) {
        most = score;
        best = [a, b];
      }
    }
  }
  return best;
};

/** Schools under a heading like "Education". */
export const readEducation = (page: Page, sections: Sections, section: Section): Evidence[] => {
  const entries = entriesOf(page, sections, section);
  const all = entries.map((entry) => piecesOf(page, entry));
  const firstIsDegree =
    all.reduce(
      (sum, [first, second]) =>
        sum +
        (first && second ? degreeScore(first) - schoolScore(first) - (degreeScore(second) - schoolScore(second)) : 0),
      0,
    ) > 0;
  const out: Evidence[] = [];
  entries.forEach((entry, index) => {
    const found = schoolIn(entry, all[index] ?? [], firstIsDegree);
    if (found) out.push(evidence('education', found, 'layout', placeOf(page, section), entry.span ? 0.8 : 0.55));
  });
  return out;
};

const schoolScore = (piece: Piece): number =>
  (piece.hint === 'school' || piece.hint === 'org' ? 3 : 0) +
  (hasSchoolWord(piece.text) ? 2 : 0) +
  (piece.link ? 0.7 : 0) -
  (hasDegreeWord(piece.text) ? 1 : 0);
const degreeScore = (piece: Piece): number => (piece.hint === 'degree' ? 3 : 0) + (hasDegreeWord(piece.text) ? 2 : 0);

const schoolIn = (entry: Entry, pieces: readonly Piece[], firstIsDegree: boolean) => {
  const start = entry.span?.range ? entry.span.start : null;
  const end = entry.span?.end ?? null;
  const texts = pieces.filter((piece) => !(isPlacePiece(piece) && !hasSchoolWord(piece.text))).slice(0, 5);
  if (texts.length === 0) return null;
  let school = texts[0] as Piece;
  let most = Number.NEGATIVE_INFINITY;
  texts.forEach((piece, at) => {
    const order = firstIsDegree ? (at === 1 ? 0.4 : 0) : at === 0 ? 0.4 : 0;
    const score = schoolScore(piece) - degreeScore(piece) + order - at * 0.3;
    if (score > most) {
      most = score;
      school = piece;
    }
  });
  if (!entry.span && schoolScore(school) < 2) return null;
  if (texts.length === 1) return { ...splitSchool(school.text), start, end };
  const rest = texts.filter((piece) => piece !== school);
  const degree = rest.find((piece) => degreeScore(piece) > 0) ?? rest[0];
  if (!degree) return { school: line(school.text), degree: null, start, end };
  const field = rest.find((piece) => piece !== degree && piece.text.length < 80 && isField(piece, degree, school));
  return {
    school: line(school.text),
    degree: line(ordered(field ? `${degree.text}, ${field.text}` : degree.text)),
    start,
    end,
  };
};

/** What was studied, beside a degree that does not say it. */
const isField = (piece: Piece, degree: Piece, school: Piece): boolean =>
  (piece.hint === 'degree' ||
    (Math.abs(piece.line - degree.line) <= 1 &&
      piece.level === degree.level &&
      /^[\p{L}\s,&()/–-]+$/u.test(piece.text))) &&
  degreeScore(degree) > 0 &&
  piece.line !== school.line;

/** The degree before its subject, as registers have it. */
const ordered = (degree: string): string => {
  const found = /^([^,]{3,60}),\s+([^,]{2,60})$/.exec(degree);
  return found && !hasDegreeWord(found[1] ?? '') && hasDegreeWord(found[2] ?? '') ? `${found[2]}, ${found[1]}` : degree;
};

const splitSchool = (text: string): { school: string; degree: string | null } => {
  const parts = text.split(/,\s+|\s+(?:at|from|in|an der|à)\s+(?=\p{Lu})/u);
  const at = parts.findIndex((part) => hasSchoolWord(part));
  if (at < 0 || parts.length < 2) return { school: line(text), degree: null };
  const degree = parts.filter((_, index) => index !== at && (index < at || at === 0)).join(', ');
  return { school: line(parts[at] ?? text), degree: degree && hasDegreeWord(degree) ? line(degree) : null };
};

export const placeOf = (page: Page, section: Section): string => {
  const heading = page.outline.lines[section.heading];
  return `section "${(heading?.text ?? section.kind).slice(0, 60)}"`;
};
