import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evolvePerson, foldPerson } from '../../lib/domain/evolve-person';
import { byOrder, ledgerEvent, type PersonEvent } from '../../lib/domain/ledger-event';
import { nextSteps } from '../../lib/domain/next-steps';
import { currentFacts, type Person, person } from '../../lib/domain/person';
import { anyCapture, anyDay, anyEvents, bodies, RUNS } from './arbitraries';
import { at, captured, edited, id, line, personAfter, removed, story, takenBack, typedByHand } from './builders';

const always = <T>(of: fc.Arbitrary<T>, holds: (drawn: T) => void) =>
  fc.assert(fc.property(of, holds), { numRuns: RUNS });

const shuffled = (events: PersonEvent[]) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.shuffledSubarray(events));

const evolved = (events: readonly PersonEvent[]) =>
  events.reduce<Person | undefined>((row, event) => evolvePerson(row, event), undefined);

it('random events are events', () => {
  always(anyEvents, (events) => {
    for (const event of events) expect(ledgerEvent.safeParse(event).error).toBeUndefined();
  });
});

it('evolving event by event is folding all of them', () => {
  always(anyEvents, (events) => {
    expect(foldPerson(events)).toEqual(evolved([...events].sort(byOrder)));
  });
});

it('two devices that unite their events have the same row, whatever order they come in', () => {
  always(anyEvents.chain(shuffled), ([events, atDesk, onLaptop]) => {
    const united = new Map([...onLaptop, ...atDesk].map((event) => [event.id, event]));
    expect(foldPerson([...united.values()])).toEqual(foldPerson(events));
  });
});

it('the order of the ledger is a total one', () => {
  always(fc.tuple(anyEvents, fc.nat(), fc.nat()), ([events, i, j]) => {
    const [a, b] = [events[i % events.length], events[j % events.length]];
    if (!a || !b) return;
    expect(Math.sign(byOrder(a, b))).toBe(0 - Math.sign(byOrder(b, a)));
    expect(byOrder(a, b) === 0).toBe(a.id === b.id);
  });
});

it('every row that events make passes its own schema', () => {
  always(anyEvents, (events) => {
    expect(person.safeParse(foldPerson(events)).error).toBeUndefined();
  });
});

it('folding leaves the events as they are', () => {
  always(anyEvents, (events) => {
    const before = structuredClone(events);
    foldPerson(events);
    expect(events).toEqual(before);
  });
});

it('a capture erases no fact and no sighting', () => {
  always(fc.tuple(bodies(), anyCapture), ([events, again]) => {
    const before = personAfter(...events);
    const after = personAfter(...events, again);
    for (const fact of before.facts) {
      const now = after.facts.find((one) => one.id === fact.id);
      expect(now?.read).toEqual(fact.read);
      expect(now?.sightings.slice(0, fact.sightings.length)).toEqual(fact.sightings);
    }
  });
});

it('the same capture again adds a sighting to each of its facts, and nothing else', () => {
  always(anyCapture, (capture) => {
    const once = personAfter(capture);
    const twice = personAfter(capture, capture);
    expect(twice.facts.map((one) => one.id)).toEqual(once.facts.map((one) => one.id));
    for (const fact of twice.facts) expect(fact.sightings).toHaveLength(2);
  });
});

it('no capture wins over what the user typed', () => {
  always(
    fc.tuple(fc.array(anyCapture, { maxLength: 4 }), fc.array(anyCapture, { maxLength: 4 })),
    ([before, after]) => {
      const fromPages = [...before, ...after].map((one) => ({
        ...one,
        facts: one.facts.filter((fact) => fact.source !== 'hand'),
      }));
      const typed = typedByHand('name', 'The Countess');
      const told = [...fromPages.slice(0, before.length), typed, ...fromPages.slice(before.length)];
      expect(personAfter(...told).name).toBe('The Countess');
    },
  );
});

it('an edit is never lost to captures, and what it replaced never comes back by one', () => {
  always(fc.tuple(anyCapture, fc.array(anyCapture, { maxLength: 5 }), fc.nat()), ([first, later, nth]) => {
    fc.pre(first.facts.length > 0);
    const before = personAfter(first);
    const gone = before.facts[nth % before.facts.length];
    if (!gone) return;
    const pages = later.map((one) => ({ ...one, facts: one.facts.filter((fact) => fact.source !== 'hand') }));
    const row = personAfter(first, edited('headline', 'As they say themselves', gone.id), ...pages);
    expect(row.headline).toBe('As they say themselves');
    expect(currentFacts(row).some((one) => one.id === gone.id)).toBe(false);
  });
});

it('what the user removed stays removed, whatever another device saw before or behind it', () => {
  const clocks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  always(fc.tuple(clocks, fc.integer({ min: 1, max: 9 })), ([seen, removedAt]) => {
    const page = captured([line('headline', 'Wrongly read')]);
    const [first, ...others] = story(page, ...seen.map(() => page));
    if (!first) return;
    const elsewhere = others.map((event, n) => ({ ...event, device: 'laptop', clock: seen[n] ?? 1 }));
    const here = { ...first, clock: removedAt };
    const [, removal] = story(page, removed(1));
    const gone = removal ? [{ ...removal, id: id(99), clock: removedAt + 1 }] : [];
    expect(foldPerson([here, ...elsewhere, ...gone])?.headline).toBeNull();
  });
});

it('taking an event back and bringing it back leaves all one can see of the person as it was', () => {
  always(fc.tuple(bodies(), fc.nat()), ([events, nth]) => {
    const n = (nth % events.length) + 1;
    const seen = ({ name, headline, org, keys, ...row }: Person) => ({
      name,
      headline,
      org,
      keys,
      facts: currentFacts(row),
    });
    const andBack = personAfter(...events, takenBack(n), takenBack(events.length + 1));
    expect(seen(andBack)).toEqual(seen(personAfter(...events)));
  });
});

it('nobody falls out of Today: what is due on a later day was due in the row', () => {
  always(fc.tuple(bodies(), anyDay), ([events, now]) => {
    const row = personAfter(...events);
    fc.pre(now >= row.updatedAt);
    const today = at(now);
    const due = nextSteps(row, today).filter((step) => step.due <= today.day);
    if (due.length > 0) expect(row.due).toBeLessThanOrEqual(today.day);
  });
});

it('an event written later than all others folds in by itself', () => {
  always(bodies(), (told) => {
    const events = story(...told);
    const last = events.at(-1);
    if (last) expect(evolvePerson(foldPerson(events.slice(0, -1)), last)).toEqual(foldPerson(events));
  });
});
