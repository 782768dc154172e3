import { emailIn, isAction, mailtoOf, phoneIn, webAddress } from '../addresses';
import { attribute } from '../dom';
import { type Evidence, evidence } from '../evidence';
import { nameLikeness, pronounsIn } from '../names';
import type { Page } from '../page';
import { clean } from '../text';
import { isVisible } from '../visibility';
import type { Labelled } from './labels';
import { isSkill, splitList } from './lists';
import { hasSchoolWord } from './roles';
import type { Sections } from './sections';

const CONFIDENCE = 0.7;
/** Sections whose labels speak of something else than the person. */
const FOREIGN = new Set(['experience', 'projects', 'publications', 'posts', 'people', 'aside', 'talks', 'awards']);

/** Facts from what the page labels itself. */
export const labelledEvidence = (page: Page, all: readonly Labelled[], sections: Sections, nameLine: number, name: string): Evidence[] => {
  const out: Evidence[] = [];
  for (const one of all) {
    const at = one.lines[0] ?? 0;
    const kind = sections.list[sections.of[at] ?? -1]?.kind;
    if (kind && FOREIGN.has(kind)) continue;
    const far = nameLine >= 0 && Math.abs(at - nameLine) > 80;
    const confidence = far ? 0.3 : CONFIDENCE;
    const text = clean(one.texts[0] ?? '');
    const place = `label "${one.label.slice(0, 40)}"`;
    switch (one.field) {
      case 'link':
        pushLinks(page, one, place, confidence, out);
        break;
      case 'email': {
        const email = one.texts.map((value) => emailIn(value)).find(Boolean) ?? mailIn(page, one);
        if (email) out.push(evidence('email', email, 'layout', place, confidence + 0.1));
        break;
      }
      case 'phone': {
        const phone = one.texts.map((value) => phoneIn(value)).find(Boolean);
        if (phone) out.push(evidence('phone', phone, 'layout', place, confidence));
        break;
      }
      case 'location':
        if (text.length < 120 && !emailIn(text)) out.push(evidence('location', text, 'layout', place, /office|büro/i.test(one.label) ? 0.42 : confidence));
        break;
      case 'skill':
      case 'language':
        for (const part of one.texts.flatMap(splitList).slice(0, 60)) {
          if (one.field === 'language') out.push(evidence('language', part.replace(/\s?\(.*$/, ''), 'layout', place, confidence));
          else if (isSkill(part)) out.push(evidence('skill', part, 'layout', place, confidence));
        }
        break;
      case 'education':
        for (const school of one.texts.slice(0, 8)) {
          if (school.length < 160 && (hasSchoolWord(school) || /school|college|mater/i.test(one.label))) {
            const plain = clean(school.replace(/\s?\([^)]{0,60}\)$/, ''));
            if (plain) out.push(evidence('education', { school: plain, degree: null, start: null, end: null }, 'layout', place, 0.6));
          }
        }
        break;
      case 'title':
        if (text.length < 140) out.push(evidence('title', text.replace(/\s+and\s*$/, ''), 'layout', place, confidence));
        break;
      case 'org':
        if (text.length < 140 && text) out.push(evidence('org', text, 'layout', place, confidence));
        break;
      case 'about': {
        const about = one.texts.join('\n');
        if (about.length > 3) out.push(evidence('about', about, 'layout', place, about.length > 60 ? confidence : 0.6));
        break;
      }
      case 'pronouns': {
        const pronouns = pronounsIn(text);
        if (pronouns) out.push(evidence('pronouns', pronouns, 'layout', place, 0.8));
        break;
      }
      case 'name':
        if (nameLikeness(text) > 0.5 && text !== name) break;
        break;
      default:
    }
  }
  return out;
};

const pushLinks = (page: Page, one: Labelled, place: string, confidence: number, out: Evidence[]): void => {
  let found = 0;
  for (const link of page.outline.links) {
    if (!one.lines.includes(link.line) || /^[A-Za-z]{2,20}\s?[:：]?$/.test(clean(page.outline.lines[link.line]?.text ?? '')) === true && found > 8) continue;
    const address = webAddress(attribute(link.element, 'href'), page.base);
    if (!address || isAction(address) || !isOutside(address, page.address) || !isVisible(link.element)) continue;
    out.push(evidence('link', address, 'layout', place, confidence));
    found += 1;
  }
  if (found > 0) return;
  for (const text of one.texts.slice(0, 4)) {
    const address = /^(?:https?:\/\/|www\.)\S{3,200}$/i.test(text) ? webAddress(text.replace(/^www\./i, 'https://www.'), page.base) : null;
    if (address) out.push(evidence('link', address, 'layout', place, confidence * 0.8));
  }
};

const isOutside = (address: string, page: string): boolean => {
  try {
    return new URL(address).hostname !== new URL(page).hostname;
  } catch {
    return false;
  }
};

const mailIn = (page: Page, one: Labelled): string | null => {
  for (const link of page.outline.links) {
    if (!one.lines.includes(link.line)) continue;
    const email = mailtoOf(attribute(link.element, 'href') ?? '');
    if (email && isVisible(link.element)) return email;
  }
  return null;
};
