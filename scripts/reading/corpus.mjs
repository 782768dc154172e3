/** The labelled real pages that lie beside the project, where they do: read from there, never copied. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../machine/project-root.mjs';

const folder = join(projectRoot, '../shared/corpus');

/** Whether the pages are here. */
export const hasCorpus = existsSync(join(folder, 'index.jsonl'));

/** Each page as {id, url, html}. */
export const corpusPages = () =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, url }) => ({ id, url, html: readFileSync(join(folder, 'pages', `${id}.html`), 'utf8') }));

/** The corpus's own scorer on answers of `readPages`, in the order of `pages`: its report (see `score.mjs` there). */
export function scoreAnswers(pages, answers) {
  const out = mkdtempSync(join(tmpdir(), 'acquaint-score-'));
  const readings = join(out, 'readings.jsonl');
  writeFileSync(
    readings,
    answers
      .map(({ reading, people }, at) => JSON.stringify({ id: pages[at].id, verdict: reading.verdict, people }))
      .join('\n'),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'score.mjs'), '--json', '--readings', readings],
    { encoding: 'utf8' },
  );
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(`The scorer ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What the reader must reach on these pages: per field the least F1. */
export const LEAST_F1 = {
  name: 0.99,
  headline: 0.92,
  org: 0.92,
  location: 0.92,
  about: 0.92,
  photo: 0.92,
  email: 0.92,
  links: 0.9,
  skills: 0.9,
  experience: 0.9,
  education: 0.9,
};
export const LEAST_MACRO_F1 = 0.92;
