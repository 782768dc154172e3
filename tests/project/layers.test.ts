import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';
import { cruise } from './cruise';

/** A file that imports what it must not, and the rule that must say so. */
interface Plant {
  rule: string;
  file: string;
  imports: string;
}

const room = (name: string, imports: string): Plant => ({
  rule: `room-${name}`,
  file: `lib/${name}/plant.ts`,
  imports,
});

const PLANTS: Plant[] = [
  { rule: 'no-circular', file: 'lib/app/circle.ts', imports: './circle' },
  { rule: 'no-unresolved', file: 'lib/app/lost.ts', imports: './nowhere' },
  { rule: 'no-unresolved', file: 'lib/note/alias.ts', imports: '@/lib/storage/store' },
  { rule: 'domain-knows-only-itself', file: 'lib/domain/upwards.ts', imports: '../storage/store' },
  { rule: 'domain-knows-only-itself', file: 'lib/domain/drawing.ts', imports: '../../components/part' },
  { rule: 'domain-imports-only-zod', file: 'lib/domain/keeping.ts', imports: 'dexie' },
  room('reading', '../storage/store'),
  room('teaching', '../reading/read-page'),
  room('note', '../reading/read-page'),
  room('portability', '../insight/funnel'),
  room('insight', '../app/keep-person'),
  room('storage', '../platform/badge'),
  room('platform', '../../components/part'),
  { rule: 'reading-imports-no-package', file: 'lib/reading/parsing.ts', imports: 'zod' },
  { rule: 'reading-imports-no-package', file: 'entrypoints/reader.ts', imports: 'react' },
  { rule: 'page-script-stays-light', file: 'lib/reading/heavy.ts', imports: '../domain/person' },
  { rule: 'page-script-stays-light', file: 'lib/domain/fields.ts', imports: './person' },
  { rule: 'page-script-stays-light', file: 'entrypoints/reader.ts', imports: '../lib/app/keep-person' },
  { rule: 'note-imports-no-package', file: 'lib/note/parsing.ts', imports: 'zod' },
  { rule: 'app-draws-nothing', file: 'lib/app/drawing.ts', imports: '../../components/part' },
  { rule: 'app-draws-nothing', file: 'lib/app/state.ts', imports: 'react' },
  { rule: 'components-mount-nothing', file: 'components/mount.ts', imports: '../entrypoints/background' },
  { rule: 'dexie-in-storage', file: 'lib/app/query.ts', imports: 'dexie' },
  { rule: 'dexie-in-storage', file: 'components/query.ts', imports: 'dexie' },
  { rule: 'nothing-imports-tests', file: 'lib/app/tested.ts', imports: '../../tests/support' },
];

/** What the layers allow: a guard that forbids everything would prove nothing. */
const ALLOWED: Omit<Plant, 'rule'>[] = [
  { file: 'entrypoints/background.ts', imports: '../lib/app/keep-person' },
  { file: 'components/part.ts', imports: '../lib/app/keep-person' },
  { file: 'lib/app/keep-person.ts', imports: '../storage/store' },
  { file: 'lib/storage/store.ts', imports: 'dexie' },
  { file: 'lib/note/anchors.ts', imports: '../domain/person' },
  { file: 'lib/domain/person.ts', imports: 'zod' },
];

const folder = temporaryFolder('layers');
afterAll(() => folder.remove());

function write(path: string, text: string): void {
  const file = join(folder.path, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'a' });
}

/** Builds the house with the plants in it; what they import is there, unless nothing could be. */
function build(): void {
  write('tsconfig.json', '{}');
  for (const name of ['dexie', 'react', 'zod']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export {};\n');
  }
  for (const file of ['lib/reading/read-page.ts', 'lib/insight/funnel.ts', 'lib/platform/badge.ts', 'tests/support.ts'])
    write(file, 'export const here = 1;\n');
  for (const { file, imports } of [...ALLOWED, ...PLANTS]) write(file, `import '${imports}';\n`);
  write('lib/reading/typed.ts', "import type { Person } from '../domain/person';\n");
}

describe('a house with violations planted in it', () => {
  build();
  const { rules, violations } = cruise(folder.path);
  it.each(PLANTS)('$rule is found in $file, importing $imports', ({ rule, file, imports }) => {
    const found = violations.filter(({ from, to }) => from === file && to.includes(basename(imports)));
    expect(found.map((one) => one.rule.name)).toContain(rule);
  });

  it('is found fault with nowhere else', () => {
    const planted = PLANTS.map((one) => one.file);
    expect(violations.filter(({ from }) => !planted.includes(from))).toEqual([]);
  });

  it('has a plant for each rule', () => {
    const named = new Set(PLANTS.map((one) => one.rule));
    expect(rules.filter((name) => !named.has(name))).toEqual([]);
  });
});

it('our own house stands, and all of it was looked at', { timeout: 60_000 }, () => {
  const { modules, violations } = cruise();
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`)).toEqual([]);
  expect(modules).toBeGreaterThan(100);
});
