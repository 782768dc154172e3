import type { Hint } from './hints';

/** A piece of a line: the text directly inside one inline element. */
export interface Run {
  text: string;
  element: Element;
  /** Index into `links`, or -1. */
  link: number;
  strong: boolean;
}

/** What a reader sees as one line: text between two block edges or line breaks. */
export interface Line {
  text: string;
  runs: Run[];
  /** Index into `blocks` of the innermost block. */
  block: number;
  /** 1–6 inside a heading, else 0. */
  level: number;
  region: Region;
}

/** A block element and the lines in it: `from` up to, not including, `to`. */
export interface Block {
  element: Element;
  parent: number;
  tag: string;
  hint: Hint | null;
  region: Region;
  from: number;
  to: number;
}

export interface Link {
  element: Element;
  line: number;
  block: number;
  region: Region;
}

export interface Picture {
  element: Element;
  line: number;
  block: number;
  region: Region;
}

/** Where on the page: its own content, the site's frame around it, or other people's words below it. */
export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer' | 'chatter';

/** The page as lines in blocks: what layout rules work on, so that they need not touch the page. */
export interface Outline {
  lines: Line[];
  blocks: Block[];
  links: Link[];
  pictures: Picture[];
}
