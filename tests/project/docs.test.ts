import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from './files';

const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md'];
/** Folders that a build makes, or that the house still has to get. */
const NOT_YET = /^(\.output|screenshots|lib\/insight)(\/|$)/;
/** What stands in a doc and looks like a path of the project. */
const FOLDERS = /^(\.ci|\.output|bench|components|docs|entrypoints|lib|locales|public|screenshots|scripts|tests)\//;

const isPath = (words: string): boolean => FOLDERS.test(words) && !/[\s<>*…$]/.test(words);
const named = (text: string): string[] => [
  ...[...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => (isPath(words) ? [words] : [])),
  ...[...text.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, target = '']) => target),
  ...[...text.matchAll(/<img[^>]*\ssrc="([^":]+)"/g)].map(([, target = '']) => target),
];

describe.each(DOCS.filter((doc) => existsSync(doc)))('%s', (doc) => {
  it('names no path that is not there', () => {
    const missing = named(textOf(doc)).filter((path) => !NOT_YET.test(path) && !existsSync(path));
    expect(missing.map((path) => `${doc} names ${path}, which is not there`)).toEqual([]);
  });
});

it('a path that is not there would be found', () => {
  const text =
    'See `lib/gone.ts`, [this](docs/gone.md), `npm test`, <https://a.example/b>, [that](https://a.example) and `a/b`.';
  expect(named(text)).toEqual(['lib/gone.ts', 'docs/gone.md']);
});
