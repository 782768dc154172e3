import type { Budget } from './budget';
import { attribute, query, titleOf } from './dom';
import type { Block, Line, Outline, Run } from './outline/outline';
import { readOutline } from './outline/walk';
import { clean, line } from './text';
import { isVisible } from './visibility';

/** One page as the sources see it: its address, head and outline, each looked at once. */
export interface Page extends Outline {
  document: Document;
  /** The tab's address as the browser gives it. */
  address: string;
  /** What relative addresses are relative to. */
  base: string;
  title: string;
  /** `<meta>` contents by name or property, lower case; the first of each that says something. */
  meta: ReadonlyMap<string, string>;
  budget: Budget;
  /** The text of a line that really shows; empty when it is hidden. */
  shown(line: Line | undefined): string;
  /** The pieces of a line that show. */
  pieces(line: Line): Run[];
  blockOf(line: Line): Block;
}

export const openPage = (document: Document, address: string, budget: Budget): Page => {
  const outline = readOutline(document, budget);
  const known = new Map<Line, Run[]>();
  const pieces = (line: Line): Run[] => {
    let runs = known.get(line);
    if (!runs) {
      runs = line.runs.filter((run) => isVisible(run.element));
      known.set(line, runs);
    }
    return runs;
  };
  return {
    ...outline,
    document,
    address,
    base: baseOf(document, address),
    title: line(titleOf(document)),
    meta: readMeta(document),
    budget,
    pieces,
    shown(line) {
      if (!line) return '';
      const runs = pieces(line);
      return runs.length === line.runs.length ? line.text : clean(runs.map((run) => run.text).join(' '));
    },
    blockOf: (line) => outline.blocks[line.block] as Block,
  };
};

const baseOf = (document: Document, address: string): string => {
  const [declared] = query(document, 'base[href]', 1);
  return declared && URL.canParse(attribute(declared, 'href'), address) ? new URL(attribute(declared, 'href'), address).href : address;
};

const readMeta = (document: Document): Map<string, string> => {
  const meta = new Map<string, string>();
  for (const element of query(document, 'meta[content]', 300)) {
    const name = (attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop')).toLowerCase();
    const content = clean(attribute(element, 'content').slice(0, 8000));
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
};
