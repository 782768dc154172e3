import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf, phoneKey } from '../../lib/domain/phone-number';
import { keysOfFacts } from '../../lib/domain/recognition';
import { RUNS } from './arbitraries';
import { line } from './builders';

describe('a number has one key', () => {
  it.each([
    ['+33 4 76 00 00 00', 'tel:+33476000000'],
    ['0033 (0)4 76 00 00 00', 'tel:+33476000000'],
    ['tel:+33-4-76-00-00-00', 'tel:+33476000000'],
    ['+1 (213) 373-4253', 'tel:+12133734253'],
    ['+1 213 373 4253 ext. 12', 'tel:+12133734253;ext=12'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
  ])('%s is %s', (phone, key) => expect(phoneKey(phone, null)).toBe(key));

  it('as written at home, where the country is known', () => {
    expect(phoneKey('04 76 00 00 00', 'FR')).toBe('tel:+33476000000');
    expect(phoneKey('+49 30 901820', 'FR')).toBe('tel:+4930901820');
  });

  it.each(['04 76 00 00 00', '+33 4', '+999 123 456 789', '', 'call me', '2019 – 2021'])('%j has none', (text) =>
    expect(phoneKey(text, null)).toBeNull(),
  );

  it('and whatever is written, nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void phoneKey(text, 'DE')),
      { numRuns: RUNS / 10 },
    );
  });
});

describe('the country', () => {
  it.each([
    [['Grenoble, France'], 'FR'],
    [['Lyon, France', 'France'], 'FR'],
    [['Zürich, Schweiz'], 'CH'],
    [['Köln, Deutschland'], 'DE'],
    [['Leeds, UK'], 'GB'],
    [['Atlanta, Georgia'], null],
    [['Grenoble, France', 'Turin, Italy'], null],
    [['Grenoble, France', 'Turin'], null],
    [['Portland, OR'], null],
    [[], null],
  ])('of %j is %j', (places, country) => expect(countryOf(places)).toBe(country));
});

it('a number of home is known by where they live, and by nothing else', () => {
  const phone = line('phone', '04 76 00 00 00');
  expect(keysOfFacts([phone, line('location', 'Grenoble, France')])).toEqual(['tel:+33476000000']);
  expect(keysOfFacts([phone])).toEqual([]);
});
