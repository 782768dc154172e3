import { type Day, dateText, type Today } from '../domain/calendar';
import { retention } from '../domain/duties';
import type { NoticeLanguage } from '../domain/languages';
import type { PersonEvent } from '../domain/ledger-event';
import { currentFacts, type Person } from '../domain/person';
import { DEFAULT_POLICY } from '../domain/policy';
import type { Role } from '../domain/role';
import { DAY } from '../domain/schema';
import type { Settings } from '../domain/settings';
import { gap } from '../note/gap';
import { NOTICES } from '../note/notices/list';
import { fillNotice, type NoticeText } from '../note/notices/notice';
import { suggestLanguage } from '../note/notices/suggest-language';
import { recipientsOf } from '../portability/held/held';
import { HELD_WORDS } from '../portability/held/words/list';

/** Whom a notice is for, and what it is filled from. */
export interface NoticeSubject {
  person: Person;
  events: readonly PersonEvent[];
  /** The roles that concern them. */
  roles: readonly Role[];
  settings: Settings;
  today: Today;
}

/** The house's own text in a language. */
export function originalNotice(lang: NoticeLanguage): NoticeText {
  const found = NOTICES.find((one) => one.lang === lang);
  if (!found) throw new Error(`no notice in ${lang}`);
  return found;
}

/** What to tell somebody, from the user's own text where they changed it. What only the user knows is left as a gap. */
export function noticeFor({ person, events, roles, settings, today }: NoticeSubject, lang: NoticeLanguage): string {
  const { template, words } = originalNotice(lang);
  const purposes = [settings.purpose, ...roles.flatMap((one) => one.assessment?.purpose ?? [])].filter(Boolean);
  const ends = retention(person.history, today, DEFAULT_POLICY)?.ends;
  return fillNotice(settings.notices?.[lang] ?? template, {
    name: person.name ?? '',
    signer: settings.signer.name || gap(words.fill.signer),
    org: settings.signer.org,
    contact: settings.contact || gap(words.fill.contact),
    purpose: purposes.join('; ') || gap(words.fill.purpose),
    what: fieldsHeld(person, lang),
    sources: sourcesOf(person, events, lang, today).join('\n'),
    recipients: recipientsOf(events).join(', ') || words.nobody,
    until: ends === undefined ? '' : dayIn(lang, ends),
  });
}

/** The language to begin with; the user picks. */
export const suggestedLanguage = (person: Person): NoticeLanguage =>
  suggestLanguage(currentFacts(person).map((one) => one.read));

const fieldsHeld = (person: Person, lang: NoticeLanguage): string =>
  [...new Set(currentFacts(person).map(({ read }) => HELD_WORDS[lang].fields[read.field]))].join(', ');

/** Each page once, with the last day it was read; then what came from no page. */
function sourcesOf(person: Person, events: readonly PersonEvent[], lang: NoticeLanguage, today: Today): string[] {
  const { words } = originalNotice(lang);
  const facts = currentFacts(person);
  const pages = new Map<string, number>();
  for (const { address, at } of facts.flatMap((one) => one.sightings))
    if (address) pages.set(address, Math.max(at, pages.get(address) ?? 0));
  const given = events.some(({ body }) => body.kind === 'captured' && body.address === null);
  const noted = facts.some((one) => one.read.source === 'hand');
  return [
    ...[...pages].map(([address, at]) => `${address} (${dayIn(lang, today.dayOf(at))})`),
    ...(given ? [words.given] : []),
    ...(noted ? [words.noted] : []),
  ].map((one) => `• ${one}`);
}

const dayIn = (lang: NoticeLanguage, day: Day): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day * DAY);

/** `2026-11-28` of the last day that somebody is kept; null where nothing was collected. */
export function lastDay(person: Person, today: Today): string | null {
  const ends = retention(person.history, today, DEFAULT_POLICY)?.ends;
  return ends === undefined ? null : dateText(ends);
}
