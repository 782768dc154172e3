import type { FlatPerson } from '../../lib/reading/flatten';
import { bare } from '../../lib/reading/text';
import type { Fixture } from './fixtures';

type Row = Record<string, string | null>;

const within = (a: unknown, b: unknown): boolean => {
  const [x, y] = [bare(String(a ?? '')), bare(String(b ?? ''))];
  return x === y || (x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x)));
};
const place = (address: unknown): string =>
  String(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$|#.*$/g, '')
    .toLowerCase();
const sameRow = (want: Row, got: Row): boolean =>
  Object.entries(want).every(([key, value]) =>
    value === null ? true : key === 'start' || key === 'end' ? got[key] === value : within(value, got[key]),
  );

/** Where a reading differs from what the fixture says; empty when it agrees. */
export const missesOf = ({ truth, alts }: Fixture, got: FlatPerson | undefined): string[] => {
  const misses: string[] = [];
  for (const [key, want] of Object.entries(truth ?? {})) {
    const field = (key === 'about_starts' ? 'about' : key) as keyof FlatPerson;
    const answer = got?.[field] ?? null;
    const rights = [want, ...(alts?.[key] ?? [])];
    const right = rights.some((one) =>
      Array.isArray(answer) ? sameList(field, (one ?? []) as unknown[], answer) : sameText(field, one, answer),
    );
    if (!right) misses.push(`${field}: wanted ${JSON.stringify(want)}, got ${JSON.stringify(answer)}`);
  }
  return misses;
};

const sameText = (field: string, want: unknown, got: unknown): boolean => {
  if (want === null || got === null) return want === got;
  if (field === 'name' || field === 'email') return bare(String(want)) === bare(String(got));
  if (field === 'photo') return place(want) === place(got);
  if (field === 'about') return bare(String(got)).startsWith(bare(String(want)).slice(0, 55));
  return within(want, got);
};

const sameList = (field: string, want: unknown[], got: unknown[]): boolean => {
  const same = (a: unknown, b: unknown): boolean =>
    field === 'links'
      ? place(a) === place(b)
      : field === 'skills'
        ? bare(String(a)) === bare(String(b))
        : sameRow(a as Row, b as Row);
  return want.length === got.length && want.every((one) => got.some((other) => same(one, other)));
};
