import { describe, expect, it } from 'vitest';
import { draft } from '../../lib/domain/draft';
import { foldPerson } from '../../lib/domain/evolve-person';
import { FIELDS, TEXT_FIELDS } from '../../lib/domain/fields';
import { NOTICE_LANGUAGES } from '../../lib/domain/languages';
import type { PersonEvent } from '../../lib/domain/ledger-event';
import { readFact } from '../../lib/domain/page-reading';
import { type PersonEventBody, personEventBodies } from '../../lib/domain/person-events';
import { type Held, heldJson } from '../../lib/portability/held/held';
import { heldHtml } from '../../lib/portability/held/held-html';
import { HELD_WORDS } from '../../lib/portability/held/words/list';
import { captured, day, handedOver, id, line, ROLE_A, story, takenBack } from '../domain/builders';
import { Canaries, type Canary } from './canaries';

const held = (events: readonly PersonEvent[], more: Partial<Held> = {}): Held => {
  const person = foldPerson(events);
  if (!person) throw new Error('a story needs an event');
  return {
    made: day(40),
    zone: 'UTC',
    holder: {
      signer: { name: 'Mira Sand', org: 'Tidewater' },
      purpose: 'finding engineers',
      contact: 'm@tide.example',
    },
    person,
    events,
    roles: [],
    names: {},
    until: '2026-07-01',
    drafts: [],
    reminders: [],
    picture: null,
    ...more,
  };
};

/** The page's text as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'")
    .replace(/\s+/g, ' ');

/** An event of every kind with something in every field, and a draft. */
function everything(): { held: Held; canaries: Canary[] } {
  const made = new Canaries();
  const bodies = personEventBodies.flatMap((schema) => {
    const [kind] = schema.shape.kind.def.values;
    return made.shapes(schema, String(kind)) as PersonEventBody[];
  });
  // Lists of facts hold one of each shape; of the fields that hold a text there are many.
  const facts = TEXT_FIELDS.map((field) => line(field, `canary of ${field}`, { place: `place of ${field}` }));
  const texts = facts.flatMap(({ value, place, field }) => [value, place].map((one) => ({ where: field, value: one })));
  const [note] = made.shapes(draft, 'draft') as Held['drafts'];
  const all = held(story(...bodies, captured(facts)), {
    drafts: note ? [note] : [],
    reminders: [{ id: 'canary of a reminder', at: day(3) }],
    picture: 'data:image/webp;base64,Y2FuYXJ5',
  });
  return { held: all, canaries: [...made.all, ...texts, { where: 'reminder', value: 'canary of a reminder' }] };
}

describe('what is held on somebody', () => {
  const all = everything();
  const json = heldJson(all.held);

  it('was made from every kind of event and every field', () => {
    expect(all.held.events).toHaveLength(personEventBodies.length + 1);
    expect(new Set(all.held.person.facts.map(({ read }) => read.field))).toEqual(new Set(FIELDS));
    expect(all.canaries.length).toBeGreaterThan(150);
    expect(all.held.person.facts.every((one) => readFact.safeParse(one.read).success)).toBe(true);
  });

  it.each(NOTICE_LANGUAGES)('stands in the page in full (%s)', (lang) => {
    const words = HELD_WORDS[lang];
    const text = textOf(heldHtml(all.held, lang));
    const moment = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    const terms: Record<string, string> = { ...words.terms, ...words.fields };
    const shown = ({ value }: Canary): string[] =>
      typeof value === 'string'
        ? [value, terms[value] ?? value]
        : value > 1e9
          ? [moment.format(value), String(value)]
          : [`${Math.round(value * 100)} %`];
    const missing = all.canaries.filter(
      (one) => !shown(one).some((words) => text.includes(words.replace(/\s+/g, ' '))),
    );
    expect(missing).toEqual([]);
  });

  it('stands in the file for machines in full', () => {
    const missing = all.canaries.filter(({ value }) => !json.includes(JSON.stringify(value)));
    expect(missing).toEqual([]);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ format: 'acquaint-held-1', ...all.held })));
  });

  it('tells of every sighting of a fact: event, moment and page', () => {
    const fact = line('skill', 'Fortran');
    const seen = held(
      story(captured([fact], { address: 'https://a.example/' }), captured([fact], { address: 'https://b.example/' })),
    );
    const text = textOf(heldHtml(seen, 'en'));
    for (const words of ['https://a.example/', 'https://b.example/', 'January 2, 2026', 'January 3, 2026', id(2)])
      expect(text).toContain(words);
  });

  it('misses a field where there is no word of it', () => {
    const { person, ...rest } = all.held;
    const without = { ...rest, person, events: rest.events.filter(({ body }) => body.kind !== 'remarked') };
    const remark = all.canaries.find(({ where }) => where === 'remarked.text');
    expect(textOf(heldHtml(without, 'en'))).not.toContain(remark?.value);
  });
});

describe('the page', () => {
  const row = held(story(captured([line('name', 'Ada <b>Ray</b>')]), handedOver(), takenBack(2)));

  it('is in the language asked for, and says who holds it, what for, how long, and who else has it', () => {
    const html = heldHtml(row, 'de');
    expect(html).toContain('<html lang="de">');
    const text = textOf(html);
    for (const words of ['Mira Sand, Tidewater, m@tide.example', 'finding engineers', '1. Juli 2026', 'Grace'])
      expect(text).toContain(words);
  });

  it('makes no markup of what it tells, runs nothing and asks for nothing', () => {
    const html = heldHtml(row, 'en');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|https?:\/\/[^<"']*["']\s*>/i);
    expect(html).toContain("default-src 'none'");
  });

  it('marks what was taken back and what was removed', () => {
    const removed = held(story(captured([line('skill', 'Fortran')]), { kind: 'removed', fact: `${id(1)}/0` }));
    expect(textOf(heldHtml(row, 'en'))).toContain('(taken back)');
    expect(textOf(heldHtml(removed, 'en'))).toContain('(removed by us)');
  });

  it('names roles and people rather than numbering them, and keeps the number', () => {
    const card = { title: 'River engineer', org: '', offers: [], why: '', requires: [], flexible: [] };
    const role = { id: ROLE_A, clock: 1, createdAt: day(1), updatedAt: day(1), card, closed: false };
    const assessment = { purpose: 'river models', balance: 'one note', at: day(2) };
    const text = textOf(heldHtml({ ...row, roles: [{ ...role, assessment }] }, 'en'));
    expect(text).toContain(`River engineer (${ROLE_A})`);
    expect(text).toContain('river models · one note');
  });
});

it('the words of every language are words, and differ from the English ones', () => {
  for (const lang of NOTICE_LANGUAGES) {
    const words = HELD_WORDS[lang];
    expect(words.lang).toBe(lang);
    const { lang: _lang, ...parts } = words;
    const flat = Object.values(parts).flatMap((part): string[] => Object.values(part));
    expect(flat.filter((one) => one.trim() === '')).toEqual([]);
    if (lang !== 'en') expect(words.text.intro).not.toBe(HELD_WORDS.en.text.intro);
    for (const gap of ['{who}', '{name}', '{date}']) expect(words.text.intro).toContain(gap);
  }
});
