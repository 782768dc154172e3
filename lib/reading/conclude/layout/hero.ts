import { emailIn, phoneIn } from '../../addresses';
import { type Evidence, putInto } from '../../evidence';
import { isCapital } from '../../letters';
import type { Block, Line } from '../../sight';
import { hasOrgWord, nameLikeness, pronounsIn, sameName } from '../names';
import { blockOf, frameOf, type Page } from '../page';
import { headingKind, hintOf, type Kind, labelKind } from '../vocabulary';
import { employerIn, isAboveRole, isEmployed, leadsToOrg } from './employer';
import { AT } from './history';
import { isNoise } from './noise';
import type { Sections } from './sections';
import { hasRoleWord, isPlace } from './words';

const FARTHEST = 14;
/** What stands right by the name: role, organisation, place, pronouns, a first paragraph. */
export const readHero = (page: Page, sections: Sections, nameLine: number, name: string, out: Evidence[]): void => {
  const { lines } = page;
  const own = lines[nameLine];
  const put = putInto(out, 'layout');
  if (!own) return;
  let read = 0;
  let prose = 0;
  // `Jane Doe, Illustrator` in one.
  const rest = own.text.startsWith(`${name}, `) ? own.text.slice(name.length + 2) : '';
  if (rest.length < 80 && hasRoleWord(rest)) put('headline', rest, 'beside the name', 0.6);
  for (const run of own.runs.length > 1 ? own.runs : [])
    if (
      run.text.length > 3 &&
      !name.includes(run.text) &&
      !isNoise(run.text) &&
      (hasRoleWord(run.text) || nameLikeness(run.text) < 0.8)
    )
      readLine(page, { ...own, text: run.text, runs: [run], level: 0 }, run.text, 0, false, own, out);
  for (let at = nameLine + 1; at < lines.length && read < FARTHEST; at += 1) {
    const line = lines[at] as Line;
    const section = sections.at[at];
    if (
      section &&
      section !== sections.at[nameLine] &&
      !(/contact|link|about/.test(section.kind) && at - section.heading < 20)
    )
      break;
    if (own.level && line.level && line.level <= own.level && line.block !== own.block) break;
    if (BIRTH.test(lines[at - 1]?.text ?? '') || opensSection(page, line, at, nameLine)) continue;
    // Headings further down are those of the page's parts, whatever their class says.
    if (line.level && at > nameLine + 3 && !hasRoleWord(line.text)) continue;
    const text = line.text;
    // What stands in a list of definitions or a table has its label there.
    if (
      frameOf(page, line) ||
      sameName(text, name) ||
      (line.block === own.block && name.includes(text)) ||
      isInCell(page, line)
    )
      continue;
    read += 1;
    if (read === 1 && isAboveRole(page, line, at)) put('org', text, 'above the role', 0.45);
    const pronouns = pronounsIn(text);
    if (pronouns) put('pronouns', pronouns, 'under the name', 0.8);
    else if (text.length > 160 || (text.length > 80 && /[.!?](?:\s|$)/.test(text))) {
      prose += 1;
      if (prose === 1) put('about', text, 'under the name', hintBy(page, line) === 'about' ? 0.7 : 0.5);
    } else {
      // So is one whose pieces are called differently: `<span class=title>…</span> <span class=location>…</span>`.
      const kinds = new Set(line.runs.map((run) => hintOf(run.names)).filter((kind) => kind && OWN_KINDS.has(kind)));
      if (line.runs.length > 1 && kinds.size > 0 && (kinds.size > 1 || kinds.has('location'))) {
        for (const run of line.runs)
          if (!isNoise(run.text))
            readLine(
              page,
              { ...line, text: run.text, runs: [run] },
              run.text.replace(/^[\s,·|•–-]+|[\s,·|•–-]+$/g, ''),
              prose ? 9 : read - 1,
              false,
              own,
              out,
            );
        continue;
      }
      // A line of several things (`Street · Town · phone`) is read thing by thing.
      const isMixed = line.runs.length > 1 && line.runs.some((run) => emailIn(run.text) || phoneIn(run.text));
      const parts = (isMixed ? line.runs.map((run) => run.text) : [text])
        .flatMap((part) => part.split(/\s[·|•]\s?/))
        .map((part) => (isMixed ? part.replace(/^[\s·|•,]+|[\s·|•,]+$/g, '') : part));
      const apart =
        parts.length > 1 && parts.some((part) => emailIn(part) || phoneIn(part) || isPlace(part)) ? parts : [text];
      for (const part of apart)
        if (!isNoise(part) && !emailIn(part))
          readLine(
            page,
            line,
            part,
            prose ? 9 : at > nameLine + 2 ? Math.max(read - 1, 1) : read - 1,
            apart.length > 1,
            own,
            out,
          );
    }
  }
};

/** A sentence about somebody, where a headline would only name what they are. */
const TELLING =
  /^(?:She|He|They|I|We|Sie|Er|Elle|Il|Ella|Él)\s.{10,}[.!]$|\s(?:was|were|has been|had|war|était|fue|era)\s.{10,}\.$/;
const OWN_KINDS = new Set<Kind>(['title', 'headline', 'org', 'location']);
const FIRST_PERSON = /^(?:I|I['’]\w+|My|We|Ich|Je|Mein|Yo|Soy|Io)\s/;
/** Labels whose value is no place that somebody lives at. */
const BIRTH =
  /^(?:born|birth|nationality|citizenship|geb(?:oren|urt)|nacid|nacim|né(?:e)?\b|naiss|nato|nata|nascid|geboren)/i;

/** A heading that says no role and has its own text below it. */
const opensSection = (page: Page, line: Line, at: number, nameLine: number): boolean => {
  const next = page.lines[at + 1];
  if (!line.level || !next || (at < nameLine + 3 && (hasRoleWord(line.text) || isPlace(line.text)))) return false;
  const around = page.blocks[blockOf(page, line).parent];
  return (next.level === 0 || next.level > line.level) && around !== undefined && around.to > at + 1;
};

/** A term, a definition or a cell with its label beside it; a cell of several lines is a layout of old. */
const isInCell = (page: Page, line: Line): boolean => {
  const { tag, from, to } = blockOf(page, line);
  return /^(?:d[dt]|th)$/.test(tag) || (tag === 'td' && to - from < 3);
};

const isSentence = (text: string): boolean => /[a-z]\.$/.test(text) && text.split(' ').length > 4;

/** Only links: where to go, not who somebody is. */
const isWayOut = ({ runs }: Line): boolean => runs.every(({ link }) => link >= 0);

const readLine = (
  page: Page,
  line: Line,
  text: string,
  order: number,
  isPart: boolean,
  own: Line,
  out: Evidence[],
): void => {
  const put = putInto(out, 'layout');
  const place = 'under the name';
  const role = hasRoleWord(text);
  const hinted = isPart ? null : hintBy(page, line);
  // A counter's caption is called its label, too.
  const hint = hinted === 'headline' && order > 2 && !role ? null : hinted;
  if (TELLING.test(text) && hint !== 'headline' && hint !== 'title') {
    put('about', text, place, 0.45);
    return;
  }
  const joined = AT.exec(text);
  if (hint === 'location' || (isPlace(text) && !role && hint !== 'title'))
    put('location', text, place, hint === 'location' ? 0.75 : 0.6);
  else if (
    joined &&
    (hasRoleWord(joined[1] ?? '') || hint === 'title' || hint === 'headline' || isEmployed(joined, order))
  ) {
    put('headline', text, place, hint ? 0.85 : 0.7);
    put('title', joined[1], place, 0.5);
    put('org', joined[2], place, 0.55);
  } else if (line.runs.some(({ names }) => /btn|button/i.test(names))) return;
  else if (labelKind(text) || headingKind(text) || text.endsWith(':') || (text.length < 4 && !role)) return;
  else if (hint === 'org') put('org', text, place, 0.75);
  else if (isWayOut(line) && !role && line.runs.length === 1 && leadsToOrg(page, line)) put('org', text, place, 0.55);
  else if (isWayOut(line) && !hint && !text.includes(' ')) return;
  else if (isWayOut(line) && !role && (line.runs.length > 1 || !hasOrgWord(text) || hint === 'title')) return;
  else if (hint === 'title' || hint === 'headline') {
    put('headline', text, place, hasOrgWord(text) && !role ? 0.45 : 0.85);
    if (role) put('org', employerIn(page, line, text), place, 0.45);
  } else if (hasOrgWord(text) && !role && order < 6 && text.includes(' ') && !isSentence(text)) {
    const [org, ...rest] = text.split(/,\s+/);
    const where = rest.join(', ');
    put('org', org, place, DEPARTMENT.test(text) ? 0.45 : 0.5);
    if (where.length < 60 && isCapital(where) && !hasOrgWord(where)) put('location', where, place, 0.45);
  } else if (hint === 'about' && text.split(' ').length > 4 && (!role || text.length > 90 || FIRST_PERSON.test(text)))
    put('about', text, place, 0.6);
  else if (order > 5 || hint === 'name' || hint === 'date' || hint === 'tag') return;
  else if (role) {
    put('headline', text, place, order < 3 ? 0.65 : 0.5);
    if (order < 3) put('org', employerIn(page, line, text), place, 0.45);
  } else if (joined && order === 0 && text.length < 80) {
    // Right under the name even an unknown calling is one.
    put('headline', text, place, 0.55);
    put('org', joined[2], place, 0.45);
  } else if (nameLikeness(text) > 0.8) return;
  else if (
    order === 0 &&
    text.length > 3 &&
    isCapital(text) &&
    !/\d|[.!?]$/.test(text) &&
    line.runs.some((run) => run.link < 0)
  )
    put(
      'headline',
      text,
      place,
      line.level || line.block === own.block ? 0.55 : text.split(' ').length < 9 ? 0.42 : 0.2,
    );
};

/** Parts of organisations: what they are part of says more. */
export const DEPARTMENT =
  /^(?:the )?(?:dep(?:artment|t)|school of|faculty of|institut(?:e of| für)|fakultät|centre for|center for|lab|division)/i;
const NO_HINT = /^(?:card|description|contact|link|photo)$/;
export const LOCATION_ICON = /map-?marker|location|map-?pin|octicon-home|fa-home|bi-geo|icon-pin/i;

/** What the line's first piece is called, or the blocks close around it, or the icon before it. */
const hintBy = (page: Page, line: Line): Kind | null => {
  if (LOCATION_ICON.test(line.icon)) return 'location';
  let hint = hintOf(line.runs[0]?.names ?? '');
  let block: Block | undefined = blockOf(page, line);
  for (let up = 0; (!hint || NO_HINT.test(hint)) && block && up < 3 && block.to - block.from < 3; up += 1) {
    hint = hintOf(block.names);
    block = page.blocks[block.parent];
  }
  return hint && !NO_HINT.test(hint) ? hint : null;
};
