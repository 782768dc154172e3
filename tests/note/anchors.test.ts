import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadFact } from '../../lib/domain/fields';
import { anchorable, anchorsIn, wordsOf } from '../../lib/note/anchors';
import { RUNS } from '../domain/arbitraries';
import { captured, line, personAfter, project, takenBack } from '../domain/builders';
import { fact } from './builders';

const skill = (words: string) => fact(line('skill', words));
const anchored = (text: string, ...reads: ReadFact[]) =>
  anchorsIn(
    text,
    reads.map((read) => fact(read)),
  ).map(({ start, end }) => text.slice(start, end));
const skillsIn = (text: string, ...skills: string[]) => anchored(text, ...skills.map((one) => line('skill', one)));

describe('a span is anchored where the words of a fact stand', () => {
  it.each([
    ['whatever their case', 'your RUST code', ['rust'], ['RUST']],
    ['at the very start and end', 'Rust and Go', ['Rust', 'Go'], ['Rust', 'Go']],
    ['with signs at their edge', 'C++, .NET and C#.', ['C++', '.NET', 'C#'], ['C++', '.NET', 'C#']],
    ['behind other marks', '“Rust”—indeed', ['Rust'], ['Rust']],
    ['in other scripts', 'ваш код на Расте', ['расте'], ['Расте']],
    ['a later whole word where the first is none', 'trusty Rust', ['rust'], ['Rust']],
  ])('%s', (_, text, skills, expected) => {
    expect(skillsIn(text, ...skills)).toEqual(expected);
  });

  it.each([
    ['inside a word', 'trust', 'rust'],
    ['before a mark that belongs to its last letter', 'Jose\u0301', 'Jose'],
    ['beside a letter of a large plane', '𐐀da', 'da'],
    ['before a letter of a large plane', 'da𐐀', 'da'],
    ['one letter long', 'R is fine', 'R'],
    ['made of blanks', 'two  blanks', '  '],
    ['made of marks', 'wait -- what', '--'],
  ])('but not %s', (_, text, words) => {
    expect(skillsIn(text, words)).toEqual([]);
  });

  it('also after letters that grow when lower-cased', () => {
    expect(skillsIn('İİİ Rust', 'rust')).toEqual(['Rust']);
    expect(skillsIn('in İstanbul today', 'İstanbul')).toEqual(['İstanbul']);
    const everyLetter = Array.from({ length: 0x2fffe }, (_, n) => String.fromCodePoint(n + 1)).join('');
    expect(skillsIn(`${everyLetter} Rust`, 'rust')).toEqual(['Rust']);
    expect(skillsIn('STRASSE, Straße, ẞ', 'straße')).toEqual(['Straße']);
  });

  it('the longer span wins where two overlap', () => {
    expect(anchored('your Rust in Action', line('skill', 'Rust'), project('Rust in Action'))).toEqual([
      'Rust in Action',
    ]);
  });

  it('the same words in two places are anchored once', () => {
    expect(skillsIn('Rust, Rust', 'Rust')).toEqual(['Rust']);
  });
});

describe('the words of a fact', () => {
  const words = (read: ReadFact) => wordsOf(fact(read));
  const common = { source: 'layout', place: '', confidence: 1 } as const;

  it('are its text, its title, or what each of its parts says', () => {
    expect(words(line('skill', 'Rust'))).toEqual(['Rust']);
    expect(words(project('Engine'))).toEqual(['Engine']);
    const dates = { start: null, end: null };
    expect(words({ field: 'experience', value: { title: 'Analyst', org: 'Society', ...dates }, ...common })).toEqual([
      'Society',
      'Analyst',
    ]);
    expect(words({ field: 'education', value: { school: 'Turin', degree: null, ...dates }, ...common })).toEqual([
      'Turin',
    ]);
  });

  it.each(['name', 'email', 'phone', 'photo', 'about', 'pronouns', 'link'] as const)('are none for %s', (field) => {
    expect(words(line(field, 'Ada'))).toEqual([]);
  });
});

it('what was taken back is nothing to anchor to', () => {
  expect(anchorable(personAfter(captured([line('skill', 'Rust')]), takenBack(1)))).toEqual([]);
});

describe('whatever the text and the facts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Rust',
      'rust in action',
      'İstanbul',
      'straße',
      'ΟΔΟΣ',
      '𐐀',
      'é',
      'e\u0301',
      ' ',
      '-',
      'C++',
      '東京',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const skills = fc.array(
    fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join('')),
    { maxLength: 5 },
  );
  const lettersAround = (whole: string, start: number, end: number) => {
    const [before = ''] = [...whole.slice(0, start)].slice(-1);
    const [first = '', last = ''] = [[...whole.slice(start, end)][0], [...whole.slice(start, end)].at(-1)];
    const [after = ''] = [...whole.slice(end)];
    return [`${before}|${first}`, `${last}|${after}`];
  };

  it('an anchored span says, in whole words, what the fact it names says', () => {
    fc.assert(
      fc.property(text, skills, (whole, known) => {
        const facts = known.map(skill);
        let end = 0;
        for (const anchor of anchorsIn(whole, facts)) {
          expect(anchor.start).toBeGreaterThanOrEqual(end);
          expect(anchor.end).toBeLessThanOrEqual(whole.length);
          const [named] = facts.filter((one) => one.id === anchor.fact).flatMap(wordsOf);
          const words = whole.slice(anchor.start, anchor.end);
          expect(words.toLowerCase().normalize('NFD').replaceAll('\u0307', '')).toBe(
            named?.toLowerCase().normalize('NFD').replaceAll('\u0307', ''),
          );
          for (const edge of lettersAround(whole, anchor.start, anchor.end))
            expect(edge).not.toMatch(/[\p{L}\p{M}\p{N}]\|[\p{L}\p{M}\p{N}]/u);
          end = anchor.end;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('a fact’s words between blanks are anchored', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }), (whole, words) => {
        fc.pre(wordsOf(skill(words)).length > 0);
        expect(anchorsIn(`${whole} ${words} ${whole}`, [skill(words)])).toHaveLength(1);
      }),
      { numRuns: RUNS },
    );
  });
});
