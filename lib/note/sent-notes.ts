import { fold } from './text';

/** A note of one's own, and to whom it went. */
export interface SentNote {
  to: string;
  text: string;
}

export interface Nearest {
  to: string;
  /** The share of all their runs of words that both notes have, 0 to 1. */
  likeness: number;
}

/** Words a run, runs a sketch keeps, and words below which two notes are alike by chance. */
const RUN = 3;
const SKETCH = 64;
const ENOUGH = 15;

/** From this likeness on it is the same note to somebody else. */
const ALIKE = 0.5;

/** One's own notes, kept as sketches (minhash): the nearest of ten thousand is found between two keystrokes. */
export class SentNotes {
  readonly #notes: readonly SentNote[];
  readonly #sketches: Uint32Array;

  constructor(notes: readonly SentNote[]) {
    this.#notes = notes;
    this.#sketches = new Uint32Array(notes.length * SKETCH);
    notes.forEach(({ text }, at) => void this.#sketches.set(sketchOf(runsOf(text)), at * SKETCH));
  }

  /** The note most like this one, where any is so like it that it reads as the same; else null. */
  nearest(text: string): Nearest | null {
    const runs = runsOf(text);
    if (runs.size < ENOUGH - RUN + 1 || this.#notes.length === 0) return null;
    const sketch = sketchOf(runs);
    let best = -1;
    let most = 0;
    for (let at = 0; at < this.#notes.length; at += 1) {
      let same = 0;
      for (let n = 0; n < SKETCH; n += 1) if (this.#sketches[at * SKETCH + n] === sketch[n]) same += 1;
      if (same > most) [best, most] = [at, same];
    }
    const note = this.#notes[best];
    if (!note) return null;
    const likeness = likenessOf(runs, runsOf(note.text));
    return likeness >= ALIKE ? { to: note.to, likeness } : null;
  }
}

/** Every run of words of a text, as a number. */
function runsOf(text: string): Set<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= hashes.length; at += 1) {
    let run = 0;
    for (let n = 0; n < RUN; n += 1) run = Math.imul(run ^ (hashes[at + n] ?? 0), 0x9e3779b1) >>> 0;
    runs.add(run ^ (run >>> 15));
  }
  return runs;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** For each of many orders of all numbers, the first of these runs. Two texts share it as often as they are alike. */
function sketchOf(runs: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(SKETCH).fill(0xffffffff);
  for (const run of runs) {
    for (let n = 0; n < SKETCH; n += 1) {
      let mixed = Math.imul(run ^ Math.imul(n + 1, 0x85ebca6b), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < (least[n] ?? 0)) least[n] = mixed;
    }
  }
  return least;
}

function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((run) => b.has(run)).length;
  return both / (a.size + b.size - both);
}
