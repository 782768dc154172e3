import type { Budget } from '../budget';
import type { Sight } from '../sight';
import { clean } from '../text';
import {
  attribute,
  firstChild,
  has,
  isMarked,
  namesOf,
  nextSibling,
  nodeType,
  parentElement,
  query,
  shadowRoot,
  tagOf,
  textData,
} from './dom';
import { INLINE, SKIPPED, STRONG } from './tags';
import { isVisible } from './visibility';

const LONGEST_LINE = 8000;
const MOST_LINES = 6000;
const MOST_BLOCKS = 30_000;
const MOST_LINKS = 6000;
const MOST_RUNS = 1000;
/** Rows after which a table is data, not a description of somebody. */
const MOST_ROWS = 60;
const SAYS = /\S/;
const HEADING = /^h[1-6]$/;
const BOXES = /^(?:span|time|small|label|strong|b|a)$/;
/** A picture that is the background of a box. */
const PAINTED = /background(?:-image)?\s{0,9}:[^;]{0,40}url\(\s{0,9}["']?([^"')]{4,2000})/i;
const UNSEEN = /visually-?hidden|sr-only|screen-reader/;

/** What holds inside an element and ends with it. */
interface Level {
  /** Where to go on after this element's children. */
  after: Node | null;
  element: Element;
  names: string;
  block: number;
  heading: number;
  link: number;
  strong: boolean;
  plain: boolean;
}

/** What is visible of an element; its own block is the first. */
export type Outline = Pick<Sight, 'lines' | 'blocks' | 'links' | 'pictures'>;

/** Walks what is visible in an element once, the body of a page or a part of it, and writes down its lines, blocks, links and pictures. Without recursion: pages nest deeply. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its state is what a reader keeps in mind along the way
export const readOutline = (root: Element, budget: Budget): Outline => {
  const outline: Outline = { lines: [], blocks: [], links: [], pictures: [] };
  const { lines, blocks, links, pictures } = outline;
  let text = '';
  let icon = '';
  let runs: { from: number; to: number; at: Level }[] = [];

  const endLine = (): void => {
    const first = runs[0];
    if (!first) return;
    const { block, heading } = first.at;
    const whole = clean(text);
    const parts = [];
    for (const { from, to, at } of runs) {
      const part = runs.length > 1 ? clean(text.slice(from, to)) : whole;
      if (part) parts.push({ text: part, names: at.names, link: at.link, strong: at.strong, plain: at.plain });
    }
    if (whole) budget.fits(lines.push({ text: whole, runs: parts, block, level: heading, icon }), MOST_LINES);
    text = '';
    icon = '';
    runs = [];
  };
  const openBlock = (tag: string, names: string, role: string, parent: number): number => {
    const count = blocks.push({ parent, tag, names, role, from: lines.length, to: lines.length });
    budget.fits(count, MOST_BLOCKS);
    return count - 1;
  };
  /** Enters an element; null when there is nothing to read inside it. */
  const open = (element: Element, outer: Level): Level | null => {
    const tag = tagOf(element);
    const inline = INLINE.has(tag);
    if (!inline) {
      if (tag === 'br' || tag === 'hr') endLine();
      if (tag === 'svg') icon = `${attribute(element, 'class')} ${attribute(element, 'aria-label')}`;
      if (SKIPPED.has(tag) && tag !== 'img' && !(tag === 'button' && holdsCard(element))) return null;
    }
    const marked = isMarked(element);
    const style = marked ? attribute(element, 'style') : '';
    const names = !marked
      ? ''
      : inline
        ? (attribute(element, 'class') || attribute(element, 'itemprop')).slice(0, 300)
        : namesOf(element);
    // Only what has a name or a style of its own can be hidden alone, in a line.
    if (
      (names && UNSEEN.test(names)) ||
      ((!inline || names || style || (marked && has(element, 'hidden'))) && !isVisible(element))
    )
      return null;
    const painted = style ? PAINTED.exec(style)?.[1] : undefined;
    if (painted) pictures.push({ ...pictureOf(element, lines.length, outer.block), src: painted.slice(0, 2000) });
    if (tag === 'img') {
      pictures.push(pictureOf(element, lines.length, outer.block));
      return null;
    }
    const strong = outer.strong || STRONG.has(tag);
    if (inline) {
      let { link } = outer;
      const inner = firstChild(element);
      if (tag === 'a') {
        // A link that is only an icon says in its title where it leads.
        const label =
          inner && nodeType(inner) === 3 ? '' : attribute(element, 'title') || attribute(element, 'aria-label');
        const href = attribute(element, 'href').slice(0, 2000);
        link = links.push({ href, label, line: lines.length, block: outer.block }) - 1;
        budget.fits(links.length, MOST_LINKS);
      }
      // An empty box draws something: what stands beside it is apart.
      if (names && !inner && runs.length) text += ' ';
      if (names && !inner) icon = `${names} ${attribute(element, 'aria-label')}`;
      return { after: null, element, names, block: outer.block, heading: outer.heading, link, strong, plain: false };
    }
    if (tag === 'table' && (element as HTMLTableElement).rows?.length > MOST_ROWS) return null;
    endLine();
    const role = marked ? attribute(element, 'role') : '';
    const heading =
      (HEADING.test(tag) ? Number(tag[1]) : role === 'heading' ? Number(attribute(element, 'aria-level')) || 2 : 0) ||
      outer.heading;
    return {
      after: null,
      element,
      names: '',
      block: openBlock(tag, names, role, outer.block),
      heading,
      link: outer.link,
      strong,
      plain: true,
    };
  };

  let level: Level = {
    element: root,
    names: '',
    after: null,
    block: openBlock(tagOf(root), namesOf(root), '', -1),
    heading: 0,
    link: -1,
    strong: false,
    plain: true,
  };
  const stack: Level[] = [];
  const close = (at: Level): void => {
    if (!at.plain) return;
    endLine();
    const block = blocks[at.block];
    if (block) block.to = lines.length;
  };
  let node: Node | null = firstChild(root);
  while (budget.more()) {
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
      let data = textData(node);
      if (data.length > LONGEST_LINE) data = data.slice(0, LONGEST_LINE);
      if (runs.length < MOST_RUNS && SAYS.test(data)) {
        const before = runs.at(-1)?.at;
        // Two boxes side by side may have no space between them but their margins.
        if (
          before &&
          before !== level &&
          BOXES.test(tagOf(before.element)) &&
          BOXES.test(tagOf(level.element)) &&
          /\w$/.test(text) &&
          /^\w/.test(data)
        )
          text += ' ';
        runs.push({ from: text.length, to: text.length + data.length, at: level });
      }
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

/** A button that holds a card is read as one. */
const holdsCard = (button: Element): boolean => query(button, 'img,h2,h3,h4,p,div', 1).length > 0;

const SOURCES = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-delayed-url', 'srcset'];

const pictureOf = (image: Element, line: number, block: number): Sight['pictures'][number] => {
  const src = SOURCES.map((name) => attribute(image, name).trim().split(/\s/)[0] ?? '').find(
    (one) => one && !one.startsWith('data:'),
  );
  let names = '';
  let at: Element | null = image;
  for (let up = 0; at && up < 4; up += 1) {
    names += `${namesOf(at)} ${attribute(at, 'data-section')} `;
    at = parentElement(at);
  }
  return {
    src: (src ?? '').slice(0, 2000),
    alt: attribute(image, 'alt').slice(0, 300),
    names: names.slice(0, 600),
    width: Number(attribute(image, 'width')) || 0,
    height: Number(attribute(image, 'height')) || 0,
    line,
    block,
  };
};
