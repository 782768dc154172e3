import type { Budget } from './budget';
import { attribute, query, titleOf } from './dom';
import type { Line, Outline, Run } from './outline/outline';
import { readOutline } from './outline/walk';
import { clean, line } from './text';
import { isVisible } from './visibility';

/** One page as the sources see it: its address, head, and outline, each looked at once. */
export interface Page {
  document: Document;
  /** The tab's address as the browser gives it. */
  address: string;
  /** What relative addresses are relative to. */
  base: string;
  title: string;
  meta: Meta;
  outline: Outline;
  budget: Budget;
  /** The text of a line that really shows; empty when it is hidden. */
  shown(line: Line): string;
  /** The pieces of a line that show. */
  pieces(line: Line): Run[];
}

/** `<meta>` contents by name or property, lower case; the first of each that says something. */
export type Meta = ReadonlyMap<string, string>;

const MOST_META = 300;

export const openPage = (document: Document, address: string, budget: Budget): Page => {
  const outline = readOutline(document, budget);
  const shownRuns = new Map<Line, Run[]>();
  const pieces = (of: Line): Run[] => {
    let runs = shownRuns.get(of);
    if (!runs) {
      runs = of.runs.filter((run, at) =>
        at > 0 && run.element === of.runs[at - 1]?.element ? true : isVisible(run.element),
      );
      if (runs.length !== of.runs.length) runs = of.runs.filter((run) => isVisible(run.element));
      shownRuns.set(of, runs);
    }
    return runs;
  };
  return {
    document,
    address,
    base: baseOf(document, address),
    title: line(titleOf(document)),
    meta: readMeta(document),
    outline,
    budget,
    pieces,
    shown(of) {
      const runs = pieces(of);
      if (runs.length === of.runs.length) return of.text;
      return runs.length === 0 ? '' : clean(runs.map((run) => run.text).join(' '));
    },
  };
};

const baseOf = (document: Document, address: string): string => {
  const declared = query(document, 'base[href]')[0];
  try {
    return declared ? new URL(attribute(declared, 'href') ?? '', address).href : address;
  } catch {
    return address;
  }
};

const readMeta = (document: Document): Meta => {
  const found = query(document, 'meta[content]');
  const meta = new Map<string, string>();
  for (let at = 0; at < found.length && at < MOST_META; at += 1) {
    const element = found[at] as Element;
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content')?.slice(0, 8000);
    if (!name || !content?.trim()) continue;
    const key = name.toLowerCase();
    if (!meta.has(key)) meta.set(key, clean(content));
  }
  return meta;
};
