import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../lib/domain/duplicates';
import { foldPerson } from '../../lib/domain/evolve-person';
import type { ReadFact } from '../../lib/domain/fields';
import type { Person } from '../../lib/domain/person';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { anyCapture, RUNS } from './arbitraries';
import { captured, id, job, keptApart, line, school, story } from './builders';

/** Somebody of their own page, with these facts. */
function somebody(n: number, facts: ReadFact[], ...more: PersonEventBody[]): Person {
  const own = captured(facts, { address: `https://site-${n}.example/p`, identity: `https://site-${n}.example/p` });
  const events = story(own, ...more).map((event) => ({ ...event, id: id(n * 100 + event.clock), subject: id(n) }));
  const row = foldPerson(events);
  if (!row) throw new Error('a story needs an event');
  return row;
}
const ada = (...facts: ReadFact[]) => somebody(1, [line('name', 'Ada Ray'), ...facts]);
const other = (name: string, ...facts: ReadFact[]) => somebody(2, [line('name', name), ...facts]);

describe('two may be one where the name agrees and', () => {
  it.each<[string, ReadFact, ReadFact, string]>([
    ['the town', line('location', 'Grenoble, France'), line('location', 'grenoble'), 'Grenoble, France'],
    ['the employer', line('org', 'Tidewater Ltd'), line('org', 'Tidewater'), 'Tidewater Ltd'],
    ['an employer', job('Engineer', 'Tidewater', '2019', '2021'), line('org', 'Tidewater'), 'Tidewater'],
    ['the school', school('Université de Lyon'), school('Universite de Lyon'), 'Université de Lyon'],
    [
      'a place of theirs',
      line('link', 'https://github.com/Ada'),
      line('link', 'http://github.com/ada/'),
      'github.com/ada',
    ],
    ['the mailbox', line('email', 'Ada+x@ray.example'), line('email', 'ada@ray.example'), 'ada@ray.example'],
    ['the number', line('phone', '+33 4 76 00 00 00'), line('phone', '0033476000000'), '+33476000000'],
    ['the headline', line('headline', 'Maps for walkers'), line('headline', 'maps for Walkers.'), 'Maps for walkers'],
  ])('%s', (_, mine, theirs, value) => {
    const [first] = likeness(ada(mine), other('Ada M. Ray', theirs));
    expect(first?.value).toBe(value);
  });

  it('the most telling is said first', () => {
    const facts = [line('location', 'Turin'), line('org', 'Tidewater'), line('email', 'ada@ray.example')];
    expect(likeness(ada(...facts), other('Ray, Ada', ...facts)).map(({ on }) => on)).toEqual([
      'email',
      'org',
      'location',
    ]);
  });
});

describe('it is never suggested', () => {
  const shared = [line('location', 'Turin'), line('org', 'Tidewater')];

  it('on the name alone', () => expect(likeness(ada(), other('Ada Ray'))).toEqual([]));
  it('where the names differ', () => expect(likeness(ada(...shared), other('Eda Ray', ...shared))).toEqual([]));
  it('of one and the same', () => expect(likeness(ada(...shared), ada(...shared))).toEqual([]));

  it.each<[string, ReadFact]>([
    ['a country', line('location', 'France')],
    ['working anywhere', line('location', 'Remote')],
    ['working for themselves', line('org', 'Self-employed')],
    ['a headline of one word', line('headline', 'Engineer')],
  ])('on %s', (_, fact) => expect(likeness(ada(fact), other('Ada Ray', fact))).toEqual([]));

  it('again, once either was said to be another', () => {
    const one = somebody(1, [line('name', 'Ada Ray'), ...shared], keptApart(id(2)));
    expect(likeness(one, other('Ada Ray', ...shared))).toEqual([]);
    expect(likeness(other('Ada Ray', ...shared), one)).toEqual([]);
    expect(likeness(one, somebody(3, [line('name', 'Ada Ray'), ...shared]))).not.toEqual([]);
  });

  it('of a made-up person and a real one', () => {
    const sample = foldPerson(
      story(captured([line('name', 'Ada Ray'), ...shared], { via: 'sample' })).map((event) => ({
        ...event,
        subject: id(9),
      })),
    );
    expect(sample && likeness(sample, other('Ada Ray', ...shared))).toEqual([]);
  });
});

it('whoever they are, both say the same of one another', () => {
  fc.assert(
    fc.property(anyCapture, anyCapture, (a, b) => {
      const [one, two] = [somebody(1, a.facts), somebody(2, b.facts)];
      const reasons = (of: ReturnType<typeof likeness>) => of.map(({ on }) => on).sort();
      expect(reasons(likeness(one, two))).toEqual(reasons(likeness(two, one)));
    }),
    { numRuns: RUNS / 10 },
  );
});
