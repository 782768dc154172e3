import { emailIn } from '../addresses';
import { attribute, firstElement, parentElement, previousElement } from '../dom';
import { type Evidence, evidence } from '../evidence';
import { hasOrgWord, nameLikeness, pronounsIn, sameName } from '../names';
import { type Hint, hintOf } from '../outline/hints';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { isPlace } from './places';
import { hasRoleWord } from './roles';
import type { Sections } from './sections';

const FARTHEST = 14;
const AT = /^(.{2,120}?)\s+(?:at|@|bei|chez|presso|bij)\s*(?=["“\p{Lu}\d])(.{2,100})$/u;
const COUNTS =
  /^[\d.,]+\s?[km]?\s?(?:\+\s?)?(?:followers?|following|connections?|posts?|karma|reputation|repositories|stars|abonn|seguidor|friends|contacts?|views?)\b|^(?:follow|message|connect|edit|share|joined|member since|last seen|contact|subscribe|sign in|log in|home|menu|back|print|download|more|verified)\b.{0,30}$/i;

/** What stands right by the name: role, organisation, place, pronouns, a first paragraph. */
export const readHero = (page: Page, sections: Sections, nameLine: number, name: string): Evidence[] => {
  const out: Evidence[] = [];
  const { lines } = page.outline;
  const own = lines[nameLine];
  if (!own) return out;
  const home = sections.of[nameLine] ?? -1;
  let read = 0;
  let prose = 0;
  for (let at = nameLine + 1; at < lines.length && at <= nameLine + FARTHEST * 2 && read < FARTHEST; at += 1) {
    const line = lines[at] as Line;
    const section = sections.of[at] ?? -1;
    if (section !== home && section >= 0 && !isOpening(sections, section, at)) break;
    if (own.level > 0 && line.level > 0 && line.level <= own.level && line.block !== own.block) break;
    if (line.region === 'nav' || line.region === 'footer' || line.region === 'chatter') continue;
    const text = page.shown(line);
    if (!text || text === name) continue;
    read += 1;
    if (sameName(text, name) || COUNTS.test(text)) continue;
    if (text.length > 160 || (text.length > 90 && /[.!?](?:\s|$)/.test(text))) {
      prose += 1;
      if (prose === 1)
        out.push(evidence('about', text, 'layout', 'under the name', hintAround(line, page) === 'about' ? 0.7 : 0.5));
      continue;
    }
    pushLine(page, line, text, read - 1, own, prose > 0, out);
  }
  return out;
};

/** A section that merely presents the person: its lines belong to the head of the page. */
const isOpening = (sections: Sections, index: number, at: number): boolean => {
  const section = sections.list[index];
  return (
    !!section &&
    (section.kind === 'contact' ||
      section.kind === 'links' ||
      (section.kind === 'about' && section.heading === section.from)) &&
    at - section.heading < 20
  );
};

const pushLine = (
  page: Page,
  line: Line,
  text: string,
  order: number,
  own: Line,
  afterProse: boolean,
  out: Evidence[],
): void => {
  const hint = hintAround(line, page);
  const pronouns = pronounsIn(text);
  if (pronouns) {
    out.push(evidence('pronouns', pronouns, 'layout', 'under the name', 0.8));
    return;
  }
  if (/^@\S+$|^https?:|^[^:]{2,22}:\s|^\S+\.\S+$/.test(text) || emailIn(text) || /^[\d\s().+/-]+$/.test(text)) return;
  const place = `line ${order + 1} under the name`;
  if (hint === 'location' || (isPlace(text) && !hasRoleWord(text) && hint !== 'headline')) {
    out.push(evidence('location', text, 'layout', place, hint === 'location' ? 0.75 : 0.6));
    return;
  }
  if (hint === 'about') {
    out.push(evidence('about', text, 'layout', place, 0.6));
    if (!hasRoleWord(text)) return;
  }
  const joined = AT.exec(text);
  if (joined && (hasRoleWord(joined[1] ?? '') || hint === 'headline')) {
    out.push(evidence('headline', text, 'layout', place, hint === 'headline' ? 0.85 : 0.7));
    out.push(evidence('title', joined[1] ?? '', 'layout', place, 0.5));
    out.push(evidence('org', joined[2] ?? '', 'layout', place, 0.55));
    return;
  }
  if (hint === 'org') {
    out.push(evidence('org', text, 'layout', place, 0.75));
    return;
  }
  if (hint === 'headline') {
    if (!isOrganisationOnly(text)) out.push(evidence('headline', text, 'layout', place, 0.85));
    return;
  }
  if (isOrganisationOnly(text) && order < 6) {
    const [org, ...rest] = text.split(/,\s+/);
    const where = rest.join(', ');
    out.push(evidence('org', org ?? text, 'layout', place, 0.5));
    if (where && where.length < 60 && /^\p{Lu}/u.test(where) && !hasOrgWord(` ${where}`))
      out.push(evidence('location', where, 'layout', place, 0.45));
    return;
  }
  if (afterProse || order > 5 || hint === 'name' || hint === 'date' || hint === 'skill' || nameLikeness(text) > 0.8)
    return;
  if (hasRoleWord(text)) out.push(evidence('headline', text, 'layout', place, order < 3 ? 0.65 : 0.5));
  else if (order === 0 && (line.level > 0 || line.block === own.block) && text.length > 3)
    out.push(evidence('headline', text, 'layout', place, 0.55));
};

const isOrganisationOnly = (text: string): boolean => hasOrgWord(` ${text}`) && !hasRoleWord(text);

/** The hint nearest to a line's first piece: on its element or the blocks close around it. */
const hintAround = (line: Line, page: Page): Hint | null => {
  let element: Element | null = line.runs[0]?.element ?? null;
  for (let up = 0; element && up < 3; up += 1) {
    const block = page.outline.blocks[line.block]?.element;
    const names =
      `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'data-testid') ?? ''}`.trim();
    const hint = names ? hintOf(names) : null;
    if (hint && hint !== 'person' && hint !== 'header' && hint !== 'description') return hint;
    const icon = iconHint(element);
    if (icon) return icon;
    if (element === block && up > 0) return null;
    element = parentElement(element);
  }
  return null;
};

const LOCATION_ICON =
  /\b(?:fa-(?:map-marker|map-marker-alt|location-dot|map-pin|location-arrow|home|house)|icon-(?:location|map-marker|pin)|octicon-location|bi-geo|map-pin|ti-map-pin|mdi-map-marker|location-icon)\b/;
const iconHint = (element: Element): Hint | null => {
  const label = attribute(element, 'aria-label');
  if (label && /location|ort$|lieu|ubicaci/i.test(label)) return 'location';
  let before: Element | null = previousElement(element);
  for (let back = 0; before && back < 2; back += 1) {
    const names = `${attribute(before, 'class') ?? ''} ${attribute(before, 'aria-label') ?? ''}`;
    const inner = firstElement(before);
    if (LOCATION_ICON.test(names) || (inner && LOCATION_ICON.test(attribute(inner, 'class') ?? ''))) return 'location';
    before = previousElement(before);
  }
  const first = firstElement(element);
  return first && LOCATION_ICON.test(attribute(first, 'class') ?? '') ? 'location' : null;
};
