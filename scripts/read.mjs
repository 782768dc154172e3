#!/usr/bin/env node
// Reads a folder of saved pages with the reader as it is built for the browser, in real Chromium, each page under its
// own address, and writes what the corpus's scorer takes:
//
//   npm run read -- --pages DIR --index index.jsonl --out readings.jsonl [--only ID,ID] [--facts] [--show ID]
//
// index.jsonl holds a line a page ({id, url, …}), DIR an <id>.html for each.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './machine/project-root.mjs';
import { buildReader } from './reading/build-reader.mjs';
import { readPages } from './reading/read-pages.mjs';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    index: { type: 'string' },
    out: { type: 'string', default: 'readings.jsonl' },
    only: { type: 'string' },
    show: { type: 'string' },
    facts: { type: 'boolean', default: false },
  },
});
const index = resolve(options.index ?? join(projectRoot, '../shared/corpus/index.jsonl'));
const folder = resolve(options.pages ?? join(dirname(index), 'pages'));
const out = resolve(options.out);
const only = (options.only ?? options.show)?.split(',');
const pages = readFileSync(index, 'utf8')
  .split('\n')
  .filter((text) => text.trim())
  .map((text) => JSON.parse(text))
  .filter(({ id }) => !only || only.includes(id))
  .map(({ id, url }) => ({ id, url, html: readFileSync(join(folder, `${id}.html`)) }));

const reader = await buildReader();
const started = Date.now();
const answers = await readPages(pages, reader, ({ id }, fault) => console.error(`${id}: ${fault.message ?? fault}`));
const lines = answers.map(({ reading, people, ms }, at) => ({
  id: pages[at].id,
  verdict: reading.verdict,
  people,
  ...(ms !== null && { ms: Math.round(ms * 1000) / 1000 }),
  ...(options.facts && { reading }),
}));
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
if (options.show)
  console.log(
    JSON.stringify(
      answers.map((answer) => answer.reading),
      null,
      1,
    ),
  );
const cut = answers.filter(({ reading }) => reading.cut).length;
const seconds = ((Date.now() - started) / 1000).toFixed(1);
const [look, conclude] = [reader.look, reader.conclude].map(({ length }) => `${(length / 1000).toFixed(1)} kB`);
console.log(
  `read ${pages.length} pages in ${seconds} s (${cut} cut); page script ${look}, conclusion ${conclude} → ${out}`,
);
