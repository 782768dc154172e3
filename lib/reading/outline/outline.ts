import type { Kind } from '../vocabulary';

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
  /** Part of the site's frame (navigation, footer, others' comments), not of what the page says. */
  frame: Frame;
}

/** A block element and the lines in it: `from` up to, not including, `to`. */
export interface Block {
  element: Element;
  parent: number;
  tag: string;
  hint: Kind | null;
  frame: Frame;
  from: number;
  to: number;
}

/** A link or a picture, and where it stands. */
export interface Spot {
  element: Element;
  line: number;
  block: number;
  frame: Frame;
}

export type Frame = '' | 'nav' | 'foot' | 'chatter';

/** The page as lines in blocks: what layout rules work on, so that they need not touch the page. */
export interface Outline {
  lines: Line[];
  blocks: Block[];
  links: Spot[];
  pictures: Spot[];
}
