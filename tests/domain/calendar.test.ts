import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dateText, dayOfText, todayIn, weekday } from '../../lib/domain/calendar';
import { nextSteps } from '../../lib/domain/next-steps';
import type { Person } from '../../lib/domain/person';
import { workday } from '../../lib/domain/policy';
import { DAY } from '../../lib/domain/schema';
import { anyBody, bodies, RUNS } from './arbitraries';
import { at, day, personAfter, wroteTo } from './builders';

const ZONES = Intl.supportedValuesOf('timeZone');
const HOUR = DAY / 24;

/** What a wall clock in a zone shows at a moment, `2026-03-29 03:00:00`: as the platform says it, by another way than ours. */
function shown(zone: string, instant: number): string {
  let clock = clocks.get(zone);
  clock ??= new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(zone, clock);
  return clock.format(instant);
}
const clocks = new Map<string, Intl.DateTimeFormat>();

const dateIn = (zone: string, instant: number): string => shown(zone, instant).slice(0, 10);

/** Minutes by which a zone is ahead of UTC. */
const offset = (zone: string, instant: number): number =>
  Math.round((Date.parse(`${shown(zone, instant).replace(' ', 'T')}Z`) - instant) / 60_000);

/** The moments of 2026 at which each zone turns its clocks, to the minute. */
const TURNS = ZONES.flatMap((zone) => {
  const found: { zone: string; turn: number }[] = [];
  for (let from = Date.UTC(2026, 0, 1); from < Date.UTC(2027, 0, 1); from += 14 * DAY) {
    let [low, high] = [from, from + 14 * DAY];
    const before = offset(zone, low);
    if (before === offset(zone, high)) continue;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
      if (offset(zone, middle) === before) low = middle;
      else high = middle;
    }
    found.push({ zone, turn: high });
  }
  return found;
});

describe('the day of a moment', () => {
  it('is that of the wall calendar, in every zone, around every midnight of a month’s end and a leap day', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    const edges = ['2026-02-28', '2028-02-29', '2026-03-31', '2026-10-31', '2026-12-31'].map((date) =>
      Date.parse(date),
    );
    const wrong = ZONES.flatMap((zone) =>
      edges.flatMap((midnight) =>
        [-14, -0.001, 0, 0.001, 9.75, 14, 24].flatMap((hours) => {
          const instant = midnight + hours * HOUR;
          const is = dateText(todayIn(zone, instant).day);
          return is === dateIn(zone, instant) ? [] : [`${zone} ${new Date(instant).toISOString()}: ${is}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('moves by one at every midnight and never back, also where the clocks are turned', () => {
    expect(TURNS.length).toBeGreaterThan(200);
    const wrong = TURNS.filter(({ zone, turn }) => {
      const days = Array.from({ length: 96 }, (_, n) => turn + (n - 48) * HOUR).map((instant) => {
        const { day } = todayIn(zone, instant);
        return dateText(day) === dateIn(zone, instant) ? day : Number.NaN;
      });
      return !days.slice(1).every((day, n) => day === days[n] || day - 1 === days[n]);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a note sent at any hour around a turn of the clocks', () => {
  it('asks for its follow-up seven dates later, in every zone that turns them', () => {
    const wrong = TURNS.filter(({ zone, turn }) =>
      [-26, -1, 0, 1, 23].some((hours) => {
        const on = turn + hours * HOUR;
        const [step] = nextSteps(personAfter(wroteTo({ on })), todayIn(zone, on));
        return step?.due !== (dayOfText(dateIn(zone, on)) ?? 0) + 7;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-15', 1, '2026-04-15'],
    ['2026-03-31', 24, '2028-03-31'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(dateText(addMonths(dayOfText(from) ?? 0, months))).toBe(to);
  });

  it('keep the day of the month, or end with a shorter month', () => {
    const anyDate = fc.integer({ min: dayOfText('1990-01-01') ?? 0, max: dayOfText('2060-12-31') ?? 0 });
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 48 }), (from, months) => {
        const [then, now] = [dateText(addMonths(from, months)), dateText(from)].map((date) =>
          date.split('-').map(Number),
        );
        const [year = 0, month = 0, of = 0] = then ?? [];
        const [year0 = 0, month0 = 0, of0 = 0] = now ?? [];
        expect((year - year0) * 12 + month - month0).toBe(months);
        expect(of).toBe(Math.min(of0, new Date(Date.UTC(year, month, 0)).getUTCDate()));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('dates as text', () => {
  it('come back as they went, also before 1970 and in a leap year', () => {
    for (let one = dayOfText('1968-01-01') ?? 0; one < (dayOfText('2040-01-01') ?? 0); one += 1)
      expect(dayOfText(dateText(one))).toBe(one);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-1', '', '0000-00-00', '2026-01-01T00:00'])(
    '%j is no date',
    (text) => {
      expect(dayOfText(text)).toBeNull();
    },
  );

  it('the days of the week go round without end', () => {
    expect(weekday(dayOfText('2026-11-28') ?? 0)).toBe(6);
    expect(weekday(dayOfText('1969-12-29') ?? 0)).toBe(1);
  });
});

it('a day of work is never a day off, the first there is, and no day is lost where all are off', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  const dates = fc.array(fc.integer({ min: 20_000, max: 20_040 }));
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 20_040 }), weekdays, dates, (from, off, free) => {
      const on = workday(from, { weekdays: off, dates: free });
      const isOff = (one: number): boolean => off.includes(weekday(one)) || free.includes(one);
      if (off.length === 7) expect(on).toBe(from);
      else expect(isOff(on)).toBe(false);
      for (let one = from; one < on; one += 1) expect(isOff(one)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

describe('a clock that is wrong by up to ten years', () => {
  const skew = fc.integer({ min: -3653, max: 3653 });
  /** The same life, so many days later. */
  const later = (row: Person, days: number): Person => ({
    ...row,
    facts: row.facts.map((one) => ({
      ...one,
      sightings: one.sightings.map((seen) => ({ ...seen, at: seen.at + days * DAY })),
    })),
    history: row.history.map((one) => ({
      ...one,
      on: one.on + days * DAY,
      until: one.until === null ? null : one.until + days * DAY,
    })),
  });
  const told = bodies(anyBody);

  it('says whether a step is due, and never what the step is or when it falls due', () => {
    fc.assert(
      fc.property(told, skew, (story, days) => {
        const row = personAfter(...story);
        expect(nextSteps(row, at(day(200) + days * DAY))).toEqual(nextSteps(row, at(day(200))));
      }),
      { numRuns: RUNS },
    );
  });

  it('in which the whole story was lived moves each due day by as much, but for what is counted in months', () => {
    fc.assert(
      fc.property(told, skew, (story, days) => {
        const counted = ({ kind }: { kind: string }): boolean => kind !== 'notice-due' && kind !== 'retention-ends';
        const row = personAfter(...story);
        const before = nextSteps(row, at(day(200))).filter(counted);
        const after = nextSteps(later(row, days), at(day(200) + days * DAY)).filter(counted);
        expect(after).toEqual(before.map((step) => ({ ...step, due: step.due + days })));
      }),
      { numRuns: RUNS },
    );
  });
});
