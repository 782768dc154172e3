import { expect, it } from 'vitest';
import { filesBelow, textOf } from './files';

/** What this house does not do. The patterns are written so that they do not find themselves. */
const HABITS: [habit: string, pattern: RegExp][] = [
  ['a note to self', /\b(TO[D]O|FIX[M]E|X[X]X)\b/],
  ['a test that stands alone', /\b(it|test|describe)(\.\w+)*\.onl[y]\b/],
  ['a test that is skipped', /\b(it|test|describe)(\.\w+)*\.(ski[p]|tod[o])\(/],
  ['a cast to anything', /\bas an[y]\b|<an[y]>/],
  ['a silenced compiler', /@ts-(ignor[e]|nochec[k])/],
  ['an empty catch', /\bcatch\s*(\([^)]*\)\s*)?\{\s*\}|\.catch\(\s*\(\w*\)\s*=>\s*\{\s*\}\s*\)/],
];

const files = ['lib', 'components', 'entrypoints', 'tests']
  .flatMap(filesBelow)
  .filter((path) => /\.(ts|tsx)$/.test(path));

it.each(HABITS)('there is no %s', (_, pattern) => {
  const found = files.flatMap((path) => {
    const text = textOf(path);
    const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
    return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => `${path}:${lineOf(match.index)} ${match[0]}`);
  });
  expect(found).toEqual([]);
});

it.each([
  ['a note to self', '// TO' + 'DO: later'],
  ['a test that stands alone', 'describe.on' + "ly('x')"],
  ['a test that is skipped', 'it.sk' + "ip('x')"],
  ['a cast to anything', 'row as a' + 'ny'],
  ['a silenced compiler', '// @ts-ig' + 'nore'],
  ['an empty catch', 'catch {' + '\n}'],
])('%s would be found', (habit, line) => {
  expect(HABITS.filter(([, pattern]) => pattern.test(line)).map(([name]) => name)).toContain(habit);
});

it('no file is named for holding this and that', () => {
  expect(files.filter((path) => /(^|[/.-])(utils?|helpers?|managers?|common|misc|types)[.-]/.test(path))).toEqual([]);
});

it('the guard has seen the house', () => {
  expect(files.length).toBeGreaterThan(150);
});
