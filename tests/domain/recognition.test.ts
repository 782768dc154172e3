import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, keysOf, nameKey, nameKeys, namesAgree, recognise } from '../../lib/domain/recognition';
import { captured, line, personAfter } from './builders';

const ada = personAfter(
  captured(
    [line('name', 'Ada Ray'), line('link', 'https://github.com/adaray'), line('email', 'Ada+work@ray.example')],
    {
      identity: 'https://ada-ray.example/',
    },
  ),
);
const of = (identity: string | null, ...facts: Parameters<typeof captured>[0]) => ({ identity, facts });

describe('somebody is recognised', () => {
  it('by the page about them, whatever name it gives', () => {
    expect(recognise([ada], of('https://www.ada-ray.example/?utm_source=x', line('name', 'A. R.')))).toBe(ada);
  });

  it('on another site that is their own place, where the name agrees', () => {
    const github = of('https://github.com/AdaRay', line('name', 'Ada M. Ray'));
    expect(keysOf(github)).toEqual(['github.com/adaray']);
    expect(recognise([ada], github)).toBe(ada);
  });

  it('by a mailbox and the name', () => {
    expect(recognise([ada], of(null, line('name', 'ADA RAY'), line('email', 'ada@ray.example')))).toBe(ada);
  });

  it('not by a place that others share', () => {
    const colleague = of(
      'https://team.example/ben',
      line('name', 'Ben Ode'),
      line('link', 'https://github.com/adaray'),
    );
    expect(recognise([ada], colleague)).toBeNull();
  });

  it('not without a name, but on their own page', () => {
    expect(recognise([ada], of(null, line('email', 'ada@ray.example')))).toBeNull();
  });
});

describe('a mailbox', () => {
  it.each([
    ['Ada.Ray@Gmail.com', 'mailto:adaray@gmail.com'],
    ['ada.ray+jobs@googlemail.com', 'mailto:adaray@gmail.com'],
    ['Ada.Ray@Ray.example ', 'mailto:ada.ray@ray.example'],
  ])('%s has one key', (email, key) => expect(emailKey(email)).toBe(key));
  it.each(['', 'ada', '@ray.example', '+x@ray.example', 'a b@ray.example'])('%j is none', (text) =>
    expect(emailKey(text)).toBeNull(),
  );
});

describe('names agree', () => {
  it.each([
    ['Ada Ray', 'ada  RAY'],
    ['Ada Ray', 'Ada Maria Ray'],
    ['A. Ray', 'Ada Ray'],
    ['José Núñez', 'Jose Nunez'],
    ['Ray, Ada', 'Ada Ray'],
    ['Cher', 'Cher'],
  ])('%s and %s', (a, b) => expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([true, true]));
  it.each([
    ['Ada Ray', 'Ben Ray'],
    ['Ada', 'Ada Ray'],
    ['Ada Ray', 'Ada Rays'],
  ])('%s and %s do not', (a, b) => expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([false, false]));

  it('with themselves, whatever they are', () => {
    fc.assert(fc.property(fc.string(), (name) => namesAgree(name, name)));
  });
});

describe('a name as duplicates are looked for', () => {
  it.each([
    ['Ada Ray', 'ada ray'],
    ['Ray, Ada', 'ada ray'],
    ['Ada Maria Ray', 'ada ray'],
    ['Ray, Ada Maria', 'ada ray'],
    ['José  NÚÑEZ', 'jose nunez'],
    ['Cher', 'cher'],
    ['…', ''],
  ])('%j is %j', (name, key) => expect(nameKey(name)).toBe(key));

  it('also by what a longer name may be short for', () => {
    expect(nameKeys('Ada Ray Lopez')).toEqual(['ada lopez', 'ada ray', 'lopez ray']);
    expect(nameKeys('Cher')).toEqual(['cher']);
    expect(nameKeys('…')).toEqual([]);
  });
});
