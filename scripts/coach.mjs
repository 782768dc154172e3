#!/usr/bin/env node
// Coaches a file of notes as the composer does, and writes what it found:
//
//   npm run coach -- --notes notes.jsonl --out findings.jsonl
//
// A line a note: {id, text, subject | null, channel: email | inmail | connection | dm | sms, lang,
// reader: {name | null, facts: [{field, value}]}, role | null}; out comes a line each:
// {id, verdict: ready | could-be-better | not-yet, findings: [{rule, severity, start, end, message}]}.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCoach } from './coach/build-coach.mjs';
import { findingSentences } from './coach/sentences.mjs';

const { values: options } = parseArgs({
  options: { notes: { type: 'string' }, out: { type: 'string', default: 'findings.jsonl' }, off: { type: 'string' } },
});
if (!options.notes) throw new Error('Say which notes: npm run coach -- --notes notes.jsonl --out findings.jsonl');
const { coach, noteFrom } = await buildCoach();
const sentence = await findingSentences();
const off = new Set(options.off?.split(','));
const lines = readFileSync(resolve(options.notes), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
  .map((given) => {
    const { readiness, findings } = coach(noteFrom(given, Date.now()), off);
    return {
      id: given.id,
      verdict: readiness,
      findings: findings.map(({ values, ...found }) => ({ ...found, message: sentence({ ...found, values }) })),
    };
  });
writeFileSync(resolve(options.out), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const count = (verdict) => lines.filter((line) => line.verdict === verdict).length;
console.log(
  `coached ${lines.length} notes: ${count('ready')} ready, ${count('could-be-better')} could be better, ` +
    `${count('not-yet')} not yet → ${options.out}`,
);
