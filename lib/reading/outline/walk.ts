import type { Budget } from '../budget';
import { attribute, bodyOf, firstChild, nextSibling, nodeType, query, shadowRoot, tagOf, textData } from '../dom';
import { clean } from '../text';
import { hintOf } from '../vocabulary';
import type { Block, Frame, Outline } from './outline';
import { INLINE, SKIPPED, STRONG } from './tags';

const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]';
const LONGEST_LINE = 8000;
/** Rows after which a table is data, not a description of somebody. */
const MOST_ROWS = 60;

/** What holds inside an element and ends with it. */
interface Level {
  /** Where to go on after this element's children. */
  after: Node | null;
  element: Element;
  block: number;
  heading: number;
  link: number;
  strong: boolean;
}

/** Walks the page once and writes down its lines, blocks, links and pictures. Without recursion: pages nest deeply. */
export const readOutline = (document: Document, budget: Budget): Outline => {
  const outline: Outline = { lines: [], blocks: [], links: [], pictures: [] };
  const { lines, blocks, links, pictures } = outline;
  const body = bodyOf(document);
  if (!body) return outline;
  const hidden = new Set(query(document, HIDDEN));
  let text = '';
  let runs: { from: number; to: number; at: Level }[] = [];

  const endLine = (): void => {
    const first = runs[0];
    if (!first) return;
    const { block, heading } = first.at;
    const whole = clean(text);
    const parts = runs
      .map(({ from, to, at }) => ({ text: runs.length > 1 ? clean(text.slice(from, to)) : whole, element: at.element, link: at.link, strong: at.strong }))
      .filter((run) => run.text);
    if (whole) lines.push({ text: whole, runs: parts, block, level: heading, frame: frameOf(block) });
    text = '';
    runs = [];
  };
  const frameOf = (block: number): Frame => blocks[block]?.frame ?? '';
  const openBlock = (element: Element, tag: string, parent: number): number => {
    const hint = hintOf(attribute(element, 'class')) ?? hintOf(attribute(element, 'id'));
    blocks.push({ element, parent, tag, hint, frame: frameFor(element, tag, hint, frameOf(parent)), from: lines.length, to: lines.length });
    return blocks.length - 1;
  };
  /** Enters an element; null when there is nothing to read inside it. */
  const open = (element: Element, outer: Level): Level | null => {
    const tag = tagOf(element);
    const spot = { element, line: lines.length, block: outer.block, frame: frameOf(outer.block) };
    if (tag === 'br' || tag === 'hr') endLine();
    if (tag === 'img' && !hidden.has(element)) pictures.push(spot);
    if (SKIPPED.has(tag) || hidden.has(element)) return null;
    const inner = { ...outer, element, after: null, strong: outer.strong || STRONG.has(tag) };
    if (INLINE.has(tag)) {
      if (tag === 'a') inner.link = links.push(spot) - 1;
      return inner;
    }
    if (tag === 'table' && (element as HTMLTableElement).rows?.length > MOST_ROWS) return null;
    endLine();
    inner.block = openBlock(element, tag, outer.block);
    inner.heading = headingLevel(element, tag) || outer.heading;
    return inner;
  };

  let level: Level = { element: body, after: null, block: openBlock(body, 'body', -1), heading: 0, link: -1, strong: false };
  const stack: Level[] = [];
  const close = (at: Level): void => {
    const block = blocks[at.block];
    if (block?.element !== at.element) return;
    endLine();
    block.to = lines.length;
  };
  for (let node: Node | null = firstChild(body); budget.more(); ) {
    if (!node) {
      close(level);
      const up = stack.pop();
      if (!up) break;
      node = level.after;
      level = up;
      continue;
    }
    const type = nodeType(node);
    const next = nextSibling(node);
    if (type === 3 && text.length < LONGEST_LINE) {
      const data = textData(node).slice(0, LONGEST_LINE);
      if (/\S/.test(data)) runs.push({ from: text.length, to: text.length + data.length, at: level });
      if (runs.length) text += data;
    }
    const inside = type === 1 ? open(node as Element, level) : null;
    if (inside) {
      stack.push(level);
      inside.after = next;
      level = inside;
      const shadow = shadowRoot(node);
      node = (shadow && firstChild(shadow)) ?? firstChild(node);
    } else node = next;
  }
  for (let at: Level | undefined = level; at; at = stack.pop()) close(at);
  return outline;
};

const headingLevel = (element: Element, tag: string): number =>
  /^h[1-6]$/.test(tag) ? Number(tag[1]) : attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : 0;

const frameFor = (element: Element, tag: string, hint: Block['hint'], outer: Frame): Frame => {
  if (outer) return outer;
  if (hint === 'link' || hint === 'contact') return '';
  if (hint === 'nav' || hint === 'foot' || hint === 'chatter') return hint;
  const role = attribute(element, 'role');
  if (tag === 'nav' || role === 'navigation' || role === 'menu') return 'nav';
  return tag === 'footer' || role === 'contentinfo' ? 'foot' : '';
};
