import type { Field, Hook } from '../../lib/domain/fields';
import type { FlatPerson } from '../../lib/reading/flatten';
import index from './fixtures/index.jsonl?raw';

/** What a careful reader finds on a made-up page: the corpus's own form (`shared/corpus/README.md`). */
export interface Fixture {
  id: string;
  url: string;
  is_person: boolean | 'many';
  /** A field that is null is not on the page; one that is absent is not looked at. */
  truth: Partial<Record<keyof FlatPerson | 'about_starts', unknown>> | null;
  /** Other right answers. */
  alts?: Partial<Record<string, unknown[]>>;
  people?: { name: string }[];
  /** All that is worth mentioning there, in page order. */
  hooks?: Hook[];
  /** Fields that its site's recipe no longer finds there: the page is of an older layout. */
  drifted?: Field[];
  html: string;
}

const pages = import.meta.glob<string>('./fixtures/*.html', { query: '?raw', import: 'default', eager: true });

export const FIXTURES: Fixture[] = index
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const row = JSON.parse(line) as Fixture;
    const html = pages[`./fixtures/${row.id}.html`];
    if (html === undefined) throw new Error(`fixtures/index.jsonl names ${row.id}, but there is no such page`);
    return { ...row, html };
  });

for (const path of Object.keys(pages)) {
  const id = path.replace(/^.*\/|\.html$/g, '');
  if (!FIXTURES.some((one) => one.id === id)) throw new Error(`fixtures/index.jsonl says nothing of ${id}.html`);
}

export const fixture = (id: string): Fixture => {
  const found = FIXTURES.find((one) => one.id === id);
  if (!found) throw new Error(`no fixture ${id}`);
  return found;
};
