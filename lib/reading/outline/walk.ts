import type { Budget } from '../budget';
import { attribute, bodyOf, firstChild, nextSibling, nodeType, query, shadowRoot, tagOf, textData } from '../dom';
import { clean } from '../text';
import { hintOf } from './hints';
import type { Block, Line, Link, Outline, Picture, Region, Run } from './outline';
import { INLINE_TAGS, MOST_ROWS, SKIPPED_TAGS, STRONG_TAGS } from './tags';

const HIDDEN =
  '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"],dialog:not([open])';
const LONGEST_LINE = 8000;

/** What holds inside an element and ends with it. */
interface Frame {
  element: Element | null;
  /** Where to go on after this element's children. */
  after: Node | null;
  block: number;
  level: number;
  link: number;
  strong: boolean;
  inline: boolean;
}

/** Walks the page once and writes down its lines, blocks, links and pictures. Recursion-free: pages nest deeply. */
export const readOutline = (document: Document, budget: Budget): Outline => {
  const walk = new Walk(budget, new Set(Array.from(query(document, HIDDEN))));
  const body = bodyOf(document);
  if (body) walk.run(body);
  return walk.outline;
};

class Walk {
  readonly outline: Outline;
  private readonly lines: Line[] = [];
  private readonly blocks: Block[] = [];
  private readonly links: Link[] = [];
  private readonly pictures: Picture[] = [];
  private text = '';
  private runs: { from: number; to: number; element: Element; link: number; strong: boolean }[] = [];
  private lineBlock = 0;
  private lineLevel = 0;
  private readonly stack: Frame[] = [];

  constructor(
    private readonly budget: Budget,
    private readonly hidden: ReadonlySet<Element>,
  ) {
    this.outline = { lines: this.lines, blocks: this.blocks, links: this.links, pictures: this.pictures };
  }

  run(body: Element): void {
    let frame: Frame = { element: body, after: null, block: 0, level: 0, link: -1, strong: false, inline: false };
    this.openBlock(body, 'body', -1);
    let node: Node | null = firstChild(body);
    for (;;) {
      while (!node) {
        this.close(frame);
        const up = this.stack.pop();
        if (!up) return;
        node = frame.after;
        frame = up;
      }
      if (!this.budget.more()) break;
      const type = nodeType(node);
      if (type === 3) this.addText(textData(node), frame);
      const inside: Frame | null = type === 1 ? this.open(node as Element, frame) : null;
      const next: Node | null = nextSibling(node);
      if (!inside) {
        node = next;
        continue;
      }
      inside.after = next;
      this.stack.push(frame);
      frame = inside;
      node = this.childOf(node as Element);
    }
    for (let at: Frame | undefined = frame; at; at = this.stack.pop()) this.close(at);
  }

  private childOf(element: Element): Node | null {
    const root = shadowRoot(element);
    return (root && firstChild(root)) ?? firstChild(element);
  }

  /** Enters an element; null when there is nothing to read inside it. */
  private open(element: Element, outer: Frame): Frame | null {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') this.endLine();
    if (tag === 'img') this.addPicture(element, outer);
    if (SKIPPED_TAGS.has(tag) || tag === 'br' || tag === 'img' || this.hidden.has(element)) return null;
    if (INLINE_TAGS.has(tag)) return this.openInline(element, tag, outer);
    if (tag === 'table' && isData(element)) return null;
    this.endLine();
    const block = this.openBlock(element, tag, outer.block);
    const level = headingLevel(element, tag) || (outer.level && outer.level < 7 ? outer.level : 0);
    return {
      element,
      after: null,
      block,
      level,
      link: outer.link,
      strong: outer.strong || STRONG_TAGS.has(tag),
      inline: false,
    };
  }

  private openInline(element: Element, tag: string, outer: Frame): Frame {
    let link = outer.link;
    if (tag === 'a') {
      link = this.links.length;
      this.links.push({ element, line: this.lines.length, block: outer.block, region: this.regionOf(outer.block) });
    }
    const strong = outer.strong || STRONG_TAGS.has(tag);
    const level = outer.level || (tag === 'span' && attribute(element, 'role') === 'heading' ? 2 : 0);
    return { element, after: null, block: outer.block, level, link, strong, inline: true };
  }

  private openBlock(element: Element, tag: string, parent: number): number {
    const names = attribute(element, 'class');
    const id = attribute(element, 'id');
    const hint = (names ? hintOf(names) : null) ?? (id ? hintOf(id) : null);
    const region = regionFor(tag, hint, element, parent < 0 ? 'main' : this.regionOf(parent));
    const from = this.lines.length;
    this.blocks.push({ element, parent, tag, hint, region, from, to: from });
    return this.blocks.length - 1;
  }

  private close(frame: Frame): void {
    if (frame.inline) return;
    this.endLine();
    const block = this.blocks[frame.block];
    if (block && block.element === frame.element) block.to = this.lines.length;
  }

  private addText(data: string, frame: Frame): void {
    if (this.text.length > LONGEST_LINE) return;
    const text = data.length > LONGEST_LINE ? data.slice(0, LONGEST_LINE) : data;
    if (!/\S/.test(text)) {
      if (this.text) this.text += ' ';
      return;
    }
    if (this.runs.length === 0) {
      this.text = '';
      this.lineBlock = frame.block;
      this.lineLevel = frame.level;
    }
    const from = this.text.length;
    this.text += text;
    const element = frame.element as Element;
    this.runs.push({ from, to: this.text.length, element, link: frame.link, strong: frame.strong });
  }

  private addPicture(element: Element, frame: Frame): void {
    const block = frame.block;
    this.pictures.push({ element, line: this.lines.length, block, region: this.regionOf(block) });
  }

  private endLine(): void {
    if (this.runs.length === 0) return;
    const text = clean(this.text);
    if (text) {
      const raw = this.text;
      const runs: Run[] = [];
      for (const { from, to, element, link, strong } of this.runs) {
        const part = this.runs.length === 1 ? text : clean(raw.slice(from, to));
        if (part) runs.push({ text: part, element, link, strong });
      }
      this.lines.push({
        text,
        runs,
        block: this.lineBlock,
        level: this.lineLevel,
        region: this.regionOf(this.lineBlock),
      });
    }
    this.text = '';
    this.runs = [];
  }

  private regionOf(block: number): Region {
    return this.blocks[block]?.region ?? 'main';
  }
}

const HEADING = /^h([1-6])$/;

const headingLevel = (element: Element, tag: string): number => {
  const found = HEADING.exec(tag);
  if (found) return Number(found[1]);
  if (tag !== 'div' && tag !== 'p') return 0;
  return attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : 0;
};

const isData = (table: Element): boolean => {
  const rows = (table as HTMLTableElement).rows;
  return rows ? rows.length > MOST_ROWS : false;
};

const regionFor = (tag: string, hint: string | null, element: Element, outer: Region): Region => {
  if (outer !== 'main' && outer !== 'header' && outer !== 'aside') return outer;
  if (tag === 'nav' || hint === 'nav') return 'nav';
  if (tag === 'footer' || hint === 'footer') return 'footer';
  if (hint === 'chatter') return 'chatter';
  if (tag === 'aside') return 'aside';
  if (tag === 'header') return outer === 'main' ? 'header' : outer;
  const role = tag === 'div' || tag === 'section' || tag === 'ul' ? attribute(element, 'role') : null;
  if (role === 'navigation' || role === 'menu' || role === 'menubar') return 'nav';
  if (role === 'contentinfo') return 'footer';
  return outer;
};
