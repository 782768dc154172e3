import { describe, expect, it } from 'vitest';
import { pairs } from '../../lib/note/pairs';
import { isSensitive } from '../../lib/note/sensitive';

const card = (...offers: string[]) => ({ title: 'Engineer', org: '', offers, why: '', requires: [], flexible: [] });

describe('a pair', () => {
  it('is an offer that meets what they said, before one that meets what they show, before one that meets nothing', () => {
    const found = pairs(card('A canteen', 'Open source by default', 'Four days a week'), [
      { words: 'Maintains an open-source shader', how: 'shown' },
      { words: 'I would love mornings without meetings', how: 'told' },
    ]);
    expect(found.map(({ offer, because }) => [offer, because?.how ?? null])).toEqual([
      ['Four days a week', 'told'],
      ['Open source by default', 'shown'],
      ['A canteen', null],
    ]);
  });

  it('is found by a telling word where no theme is named', () => {
    const [pair] = pairs(card('Models of rivers and floods'), [{ words: 'Draws rivers by hand', how: 'shown' }]);
    expect(pair?.because?.words).toBe('Draws rivers by hand');
  });

  it('is not made of words that everybody uses', () => {
    const [pair] = pairs(card('Work with people about something'), [{ words: 'would work with people', how: 'told' }]);
    expect(pair?.because).toBe(null);
  });
});

describe('what a first note never mentions', () => {
  it.each([
    'Cancer survivor',
    'Mother of two',
    'Vater von drei Kindern',
    'Church organist',
    'Queer in tech',
    'Gewerkschaft',
  ])('%s', (text) => expect(isSensitive(text)).toBe(true));
  it.each(['Hachure, in Rust', 'Talk on river models', 'Former', 'Projekt Lichtung'])('%s may be', (text) =>
    expect(isSensitive(text)).toBe(false),
  );
});
