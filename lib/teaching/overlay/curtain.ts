import type { OverlayWords } from './words';

/** What the user sees over the page: a frame around what is pointed at, thinner ones around what is taken with it, and a bar that says what to do. */
export interface Curtain {
  host: HTMLElement;
  /** The curtain's own window: what happens in it never reaches the page. */
  view: Window;
  /** How much of the page lies free above the bar, in pixels. */
  free(): number;
  cancel: HTMLElement;
  /** Frames places on the page, the one pointed at first, and says what would be read there. */
  frame(boxes: readonly DOMRect[], says: string): void;
}

const COLOURS = {
  light: { ground: '#ffffff', ink: '#22262b', line: '#0b6358', tint: 'rgb(11 99 88 / 14%)' },
  dark: { ground: '#1e2125', ink: '#e8e6e1', line: '#6fd1c0', tint: 'rgb(111 209 192 / 18%)' },
};

type Styles = Record<string, string>;

/** Styles are set one by one: a page's policy refuses style elements. What stands in the page itself outranks its rules. */
function style(element: HTMLElement, styles: Styles, priority: '' | 'important' = ''): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, priority);
}

const WHOLE = { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', margin: '0', padding: '0' };

/**
 * Draws the curtain: one element under the root with a closed shadow, and in it a frame of our own. Clicks and keys that
 * go to a frame are dispatched in it alone, so that no listener of the page hears them, not even one on its window.
 * Null where the page is not allowed a frame of its own origin.
 */
export async function drawCurtain(document: Document, words: OverlayWords): Promise<Curtain | null> {
  const host = document.createElement('div');
  style(host, { all: 'initial', ...WHOLE, display: 'block', 'z-index': '2147483647' }, 'important');
  const inner = document.createElement('iframe');
  inner.title = words.title;
  style(inner, { ...WHOLE, display: 'block', background: 'transparent', 'color-scheme': 'normal' });
  host.attachShadow({ mode: 'closed' }).append(inner);
  // Firefox puts a second empty document into a new frame; the load says that it is there.
  const loaded = new Promise((resolve) => inner.addEventListener('load', resolve, { once: true }));
  Element.prototype.append.call(document.documentElement, host);
  await loaded;
  const [view, within] = [inner.contentWindow, inner.contentDocument];
  if (!view || !within) {
    host.remove();
    return null;
  }
  return { host, view, ...furnish(within, view, words) };
}

function furnish(within: Document, view: Window, words: OverlayWords): Pick<Curtain, 'cancel' | 'free' | 'frame'> {
  const colours = view.matchMedia('(prefers-color-scheme: dark)').matches ? COLOURS.dark : COLOURS.light;
  const add = (parent: Node, tag: string, styles: Styles, text = ''): HTMLElement => {
    const element = within.createElement(tag);
    style(element, styles);
    element.textContent = text;
    return parent.appendChild(element);
  };
  within.title = words.title;
  within.documentElement.lang = words.lang;
  style(within.documentElement, { background: 'transparent', height: '100%', overflow: 'hidden' });
  style(within.body, { background: 'transparent', height: '100%', margin: '0', cursor: 'crosshair', outline: 'none' });
  const frames = add(within.body, 'div', {});
  frames.setAttribute('aria-hidden', 'true');
  const bar = add(within.body, 'main', {
    ...BAR,
    background: colours.ground,
    color: colours.ink,
    border: `1px solid ${colours.line}`,
  });
  const lines = add(bar, 'div', { flex: '1', 'min-width': '0' });
  add(lines, 'h1', { margin: '0', 'font-size': '14px', 'font-weight': '600' }, words.point);
  add(lines, 'p', { margin: '0', 'font-size': '12px' }, words.keys);
  const says = add(lines, 'p', SAYS);
  says.setAttribute('role', 'status');
  const cancel = add(
    bar,
    'button',
    { ...BUTTON, background: colours.ground, color: colours.ink, border: `1px solid ${colours.line}` },
    words.cancel,
  );
  cancel.setAttribute('type', 'button');
  return {
    cancel,
    free: () => bar.getBoundingClientRect().top,
    frame(boxes, text) {
      frames.replaceChildren();
      for (const [at, { x, y, width, height }] of boxes.entries()) {
        const place = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
        const looks = at === 0 ? { border: `2px solid ${colours.line}`, background: colours.tint } : {};
        add(frames, 'div', { ...BOX, border: `2px dotted ${colours.line}`, ...place, ...looks });
      }
      if (says.textContent !== text) says.textContent = text;
    },
  };
}

const BOX = {
  position: 'fixed',
  'box-sizing': 'content-box',
  padding: '2px',
  margin: '-4px',
  'border-radius': '5px',
  'pointer-events': 'none',
};
/** What lies under the bar can still be pointed at: only its button takes the pointer. */
const BAR = {
  position: 'fixed',
  inset: 'auto 12px 12px 12px',
  'max-width': '560px',
  margin: '0 auto',
  padding: '10px 14px',
  display: 'flex',
  gap: '12px',
  'align-items': 'center',
  'border-radius': '10px',
  'box-shadow': '0 4px 24px rgb(0 0 0 / 28%)',
  font: '14px / 1.45 system-ui, sans-serif',
  'pointer-events': 'none',
};
const SAYS = {
  margin: '2px 0 0',
  'min-height': '20px',
  overflow: 'hidden',
  'overflow-wrap': 'anywhere',
  display: '-webkit-box',
  '-webkit-box-orient': 'vertical',
  '-webkit-line-clamp': '2',
};
const BUTTON = {
  'min-height': '32px',
  padding: '4px 12px',
  'border-radius': '8px',
  font: 'inherit',
  cursor: 'pointer',
  'pointer-events': 'auto',
};
