import type { Field, NoneReason } from '../domain/fields';
import type { Evidence } from './evidence';

/**
 * What the page script hands back: the visible page as lines in blocks, what its markup declares, and what the recipe
 * of its site says. Plain data, so that all further thinking happens outside the page.
 */
export interface Sight {
  /** The tab's address as the browser gives it, and what relative addresses are relative to. */
  address: string;
  base: string;
  title: string;
  /** `<meta>` contents by name or property, lower case; the first of each that says something. */
  meta: [name: string, content: string][];
  lines: Line[];
  blocks: Block[];
  links: Link[];
  pictures: Picture[];
  /** The texts of JSON-LD scripts. */
  data: string[];
  /** Microdata, RDFa and microformats. */
  things: Thing[];
  recipe: RecipeSight | null;
  /** An app moved to this address in place, and nothing on the page tells that it has drawn what belongs there. */
  unsettled: boolean;
  cut: boolean;
}

/** A piece of a line: the text directly inside one inline element. */
export interface Run {
  text: string;
  /** What its author calls the inline element; empty for text directly in the block. */
  names: string;
  /** Index into `links`, or -1. */
  link: number;
  strong: boolean;
  /** Directly in the block, in no inline element of its own. */
  plain: boolean;
}

/** What a reader sees as one line: text between two block edges or line breaks. */
export interface Line {
  text: string;
  runs: Run[];
  /** Index into `blocks` of the innermost block. */
  block: number;
  /** 1–6 inside a heading, else 0. */
  level: number;
  /** What an icon before the text is called. */
  icon: string;
}

/** A block element and the lines in it: `from` up to, not including, `to`. */
export interface Block {
  parent: number;
  tag: string;
  /** Class names, id, test id, role: what its author calls it. */
  names: string;
  role: string;
  from: number;
  to: number;
}

export interface Link {
  href: string;
  /** Its title or label, for links that are only an icon. */
  label: string;
  line: number;
  block: number;
}

export interface Picture {
  src: string;
  alt: string;
  /** What it and the elements close around it are called. */
  names: string;
  width: number;
  height: number;
  line: number;
  block: number;
}

/** A thing as the markup declares it. A property named '' only says that one thing stands inside another. */
export interface Thing {
  syntax: 'microdata' | 'rdfa' | 'microformat';
  types: string[];
  id: string;
  properties: [name: string, values: (string | Thing)[]][];
}

export interface RecipeSight {
  id: string;
  /** Why the page is nobody's, where the recipe knows. */
  reason: NoneReason | null;
  evidence: Evidence[];
  /** Expected fields that are no longer where they were. */
  missing: Field[];
  /** Fields of which only the recipe speaks. */
  owns: readonly Field[];
}
