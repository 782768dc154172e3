/** Figures as a table: what, ours, the peer of the same run, ratio, goal, verdict. */
import { median, minimum, p95 } from './statistics.mjs';

/**
 * @typedef {object} Row One figure.
 * @property {string} what
 * @property {number | number[] | boolean} ours One number, a series of times, or whether something holds.
 * @property {number | number[]} [peer] What it is compared with, measured in the same run.
 * @property {string} [unit]
 * @property {{ ratio: number } | { atMost: number } | { atLeast: number }} [goal] At most this many times the peer, or at
 *   most or at least this much.
 */

const HEAD = ['what', 'ours', 'peer', 'ratio', 'goal', ''];

/** How to read it; printed above the table. */
export const LEGEND =
  'Of a series: minimum (median · 95th percentile). Ratio: of the minima (of the medians). Goals: the minima.';

/** The verdict on a row; undefined where it has no goal. */
export function isMet({ ours, peer, goal }) {
  if (typeof ours === 'boolean') return ours;
  if (!goal) return undefined;
  if ('atLeast' in goal) return least(ours) >= goal.atLeast;
  return least(ours) <= ('ratio' in goal ? goal.ratio * least(peer) : goal.atMost);
}

/** @param {Row[]} rows */
export function table(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [line(cells[0]), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

function cellsOf(row) {
  const { what, ours, peer, unit, goal } = row;
  return [what, shown(ours, unit), shown(peer, unit), ratioOf(ours, peer), goalOf(goal, unit), verdict(isMet(row))];
}

const least = (value) => (Array.isArray(value) ? minimum(value) : value);
const verdict = (met) => (met === undefined ? '' : met ? 'ok' : 'falls short');

function shown(value, unit = '') {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return `${number(value)} ${unit}`;
  return `${number(minimum(value))} ${unit} (${number(median(value))} · ${number(p95(value))})`;
}

function ratioOf(ours, peer) {
  if (peer === undefined) return '';
  const series = Array.isArray(ours) && Array.isArray(peer);
  return `${(least(ours) / least(peer)).toFixed(2)}${series ? ` (${(median(ours) / median(peer)).toFixed(2)})` : ''}`;
}

function goalOf(goal, unit = '') {
  if (!goal) return '';
  if ('atLeast' in goal) return `≥ ${number(goal.atLeast)} ${unit}`;
  return 'ratio' in goal ? `≤ ${goal.ratio} ×` : `≤ ${number(goal.atMost)} ${unit}`;
}

const number = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value <= 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0 });
