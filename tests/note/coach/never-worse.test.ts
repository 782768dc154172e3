import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../lib/note/anchors';
import { coach, type Readiness } from '../../../lib/note/coach/coach';
import type { CoachedNote } from '../../../lib/note/coach/rule';
import { noteFrom } from '../../../scripts/coach/given-note';
import { project } from '../../domain/builders';
import { fact, TODAY } from '../builders';
import { labelled } from '../labelled/labelled';

/** What must never make a note worse, on every labelled note and on notes patched together from their sentences. */

/** Notes patched together in each property. */
const RUNS = 300;

const RANK: Record<Readiness, number> = { 'not-yet': 0, 'could-be-better': 1, ready: 2 };
const rank = (of: CoachedNote) => RANK[coach(of).readiness];
const warned = (of: CoachedNote) =>
  new Set(
    coach(of)
      .findings.filter((one) => one.severity !== 'hint')
      .map((one) => one.rule),
  );

const notes = [...labelled('seen'), ...labelled('unseen')].map((given) => noteFrom(given, TODAY));
const sentences = notes.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
const written = (of: CoachedNote, text: string, facts = of.facts): CoachedNote => ({
  ...of,
  text,
  facts,
  anchors: anchorsIn(text, facts),
});
const patched = fc
  .tuple(fc.constantFrom(...notes), fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }))
  .map(([of, drawn]) => written(of, drawn.join(' ')));

const SPOKEN: [RegExp, string][] = [
  [/\bwe['’]re\b/giu, 'I’m'],
  [/\bwe are\b/giu, 'I am'],
  [/\bwe['’](ve|d|ll)\b/giu, 'I’$1'],
  [/\bwe\b/giu, 'I'],
  [/\bours?\b/giu, 'my'],
  [/\bus\b/giu, 'me'],
];
const asOnePerson = (text: string) => SPOKEN.reduce((said, [we, i]) => said.replace(we, i), text);

describe('saying “I” for “we”', () => {
  it('never makes a labelled note worse', () => {
    expect(notes.filter((of) => rank(written(of, asOnePerson(of.text))) < rank(of)).map((of) => of.text)).toEqual([]);
  });

  it.each([
    'Carol Penn We are looking for a designer. A plain no is fine.',
    'We are disrupting the industry. We are hiring a field ecologist. Nous cherchons un développeur.',
  ])('never makes “%s” worse', (text) => {
    const [of] = notes;
    if (of) expect(rank(written(of, asOnePerson(text)))).toBeGreaterThanOrEqual(rank(written(of, text)));
  });

  it('never makes any note worse', () => {
    fc.assert(
      fc.property(patched, (of) => rank(written(of, asOnePerson(of.text))) >= rank(of)),
      { numRuns: RUNS },
    );
  });
});

describe('a detail that is theirs', () => {
  const detail = fact(project('Analytical Engine'));
  // It is known in both: what is known may raise doubts about the rest.
  const known = (of: CoachedNote) => written({ ...of, lang: null }, of.text, [...of.facts, detail]);
  const added = (of: CoachedNote) =>
    written({ ...of, lang: null }, `${of.text}\nYour Analytical Engine made my week.`, [...of.facts, detail]);
  const fits = (of: CoachedNote) => of.channel === 'email' || of.channel === 'message';

  it('never makes a labelled note worse', () => {
    expect(notes.filter((of) => fits(of) && rank(added(of)) < rank(known(of))).map((of) => of.text)).toEqual([]);
  });

  it('never makes any note worse', () => {
    fc.assert(
      fc.property(patched.filter(fits), (of) => rank(added(of)) >= rank(known(of))),
      { numRuns: RUNS },
    );
  });
});

it('a swapped name is always caught', () => {
  const names = fc.constantFrom('Ada Lovelace', 'Grace Hopper', 'Emmy Noether', 'Jörg Wattenberg', 'Inès Vautrin');
  const greeting = fc.constantFrom('Hi', 'Hello', 'Dear', 'Hallo', 'Bonjour', 'Hola');
  fc.assert(
    fc.property(names, names, greeting, (theirs, wrong, hello) => {
      const of = noteFrom(
        { id: '', text: `${hello} ${wrong.split(' ')[0]},\n\nhello`, reader: { name: theirs } },
        TODAY,
      );
      expect(warned(of).has('wrong-name')).toBe(theirs !== wrong);
    }),
  );
});

it('every anchored span of a labelled note says what its fact says', () => {
  for (const { text, facts, anchors } of notes) {
    for (const { start, end, fact: id } of anchors) {
      const value = JSON.stringify(facts.find((one) => one.id === id)?.read.value).toLowerCase();
      const [first, last] = [text.slice(start, end).split(/\s+/)[0], text.slice(start, end).split(/\s+/).at(-1)];
      expect(value).toContain(first?.toLowerCase());
      expect(value).toContain(last?.toLowerCase());
    }
  }
});
