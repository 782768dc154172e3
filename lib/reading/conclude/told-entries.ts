import { type EntryKind, type Field, RECORD_FIELDS, type ReadFact } from '../../domain/fields';
import type { Evidence } from '../evidence';
import type { Outline } from '../look/walk';
import { forget } from '../remember';
import type { Block, Sight } from '../sight';
import { entriesInPart } from './layout/entries';
import { historyIn } from './layout/history';
import { hooksIn } from './layout/hooks';
import type { Section } from './layout/sections';
import { openPage, type Page } from './page';
import { asFact, mergeEvidence } from './resolve/merge';

/**
 * What entries tell that somebody says are of a kind, wherever they stand: for each what the reader's rules make of it,
 * nothing where it tells no such thing.
 */
export function factsOfEntries(entries: readonly Outline[], kind: EntryKind, address: string): ReadFact[][] {
  const { page, parts } = pageOfEntries(entries, address);
  try {
    return evidenceOf(
      page,
      parts.map((part) => ({ kind, ...part })),
      kind,
    ).map((told) => told.map(asFact));
  } finally {
    forget();
  }
}

/** What is told of records, each once: an account of the reader's own that only echoes a surer one goes. */
export function mergeRecords(facts: readonly ReadFact[]): ReadFact[] {
  const isRecord = ({ field }: ReadFact): boolean => (RECORD_FIELDS as readonly Field[]).includes(field);
  return [...facts.filter((fact) => !isRecord(fact)), ...mergeEvidence(facts.filter(isRecord))];
}

const WHOLE: Block = { parent: -1, tag: 'body', names: '', role: '', from: 0, to: 0 };

type Part = Omit<Section, 'kind'>;

/** One page of nothing but the entries, each a part of it; its first block holds them all. */
function pageOfEntries(entries: readonly Outline[], address: string): { page: Page; parts: Part[] } {
  const all: Pick<Sight, 'lines' | 'blocks' | 'links'> = { lines: [], blocks: [WHOLE], links: [] };
  const parts = entries.map((entry): Part => {
    const [line, block, link] = [all.lines.length, all.blocks.length, all.links.length];
    // In itself an entry is no item of a list.
    for (const [at, one] of entry.blocks.entries())
      all.blocks.push({
        ...one,
        tag: at === 0 ? 'div' : one.tag,
        parent: at === 0 ? 0 : one.parent + block,
        from: one.from + line,
        to: one.to + line,
      });
    for (const one of entry.links) all.links.push({ ...one, line: one.line + line, block: one.block + block });
    for (const one of entry.lines)
      all.lines.push({
        ...one,
        block: one.block + block,
        runs: one.runs.map((run) => ({ ...run, link: run.link < 0 ? -1 : run.link + link })),
      });
    const to = all.lines.length;
    const lines = entry.lines.map((_, at) => line + at);
    return { heading: line - 1, from: line, to, block: 0, lines };
  });
  all.blocks[0] = { ...WHOLE, to: all.lines.length };
  const page = openPage({
    ...all,
    address,
    base: address,
    title: '',
    meta: [],
    pictures: [],
    data: [],
    things: [],
    recipe: null,
    unsettled: false,
    cut: false,
  });
  return { page, parts };
}

function evidenceOf(page: Page, parts: readonly Section[], kind: EntryKind): Evidence[][] {
  const whole: Section = { kind, heading: -1, from: 0, to: page.lines.length, block: 0, lines: [...page.lines.keys()] };
  if (kind !== 'experience' && kind !== 'education')
    return hooksIn(
      page,
      whole,
      parts.map(({ lines }) => lines),
      '',
    );
  const entries = parts.map((part) => entriesInPart(page, part, parts.length === 1));
  const told = historyIn(page, whole, entries.flat());
  return entries.map((ofPart) => told.splice(0, ofPart.length).flat());
}
