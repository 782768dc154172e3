/** `npm run bench [NAME …] [--strict]`: measures, beside a peer or a floor in the same run, and prints a row a figure. */
import { say } from '../scripts/machine/say.mjs';
import { isMet, LEGEND, table } from './table.mjs';

/** One line a bench: its file's default export measures and answers rows (see `Row` in table.mjs). */
const BENCHES = {
  ledger: () => import('./ledger.bench.mjs'),
  coach: () => import('./coach.bench.mjs'),
  popup: () => import('./popup.bench.mjs'),
  reading: () => import('./reading.bench.mjs'),
};

/** Runs those named, or all. Answers false for an unknown name, and with `--strict` for a goal that is not met. */
export async function bench(args) {
  const strict = args.includes('--strict');
  const names = args.filter((arg) => arg !== '--strict');
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    say(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
    return false;
  }
  let allMet = true;
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const { default: measure } = await BENCHES[name]();
    const rows = await measure();
    say(`\n${name}\n${LEGEND}\n\n${table(rows)}\n`);
    allMet &&= rows.every((row) => isMet(row) !== false);
  }
  return allMet || !strict;
}
