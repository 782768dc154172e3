import { isEntryKind, type Teachable } from '../../domain/fields';
import { entryAt } from '../entries';
import { sampleOf, type Taking, takingOf } from '../taking';
import { valuesOf } from '../value';
import { drawCurtain } from './curtain';
import { follow, type Hands } from './hands';
import { firstElement, isPointable, step } from './neighbours';
import type { OverlayWords } from './words';

/** As much as the bar shows of what would be read. */
const LONGEST = 300;

/** A pointing under way. */
export interface Pointing {
  /** What the user pointed at; null where they cancelled. */
  picked: Promise<Taking | null>;
  /** Ends it without a pick. */
  stop(): void;
}

/** Lets the user point at where a field stands, with the mouse or the keys; the page is afterwards as it was before. */
export function pointAt(document: Document, field: Teachable, words: OverlayWords): Pointing {
  const stopped = new AbortController();
  return { picked: point(document, field, words, stopped), stop: () => stopped.abort() };
}

async function point(
  document: Document,
  field: Teachable,
  words: OverlayWords,
  stopped: AbortController,
): Promise<Taking | null> {
  const before = document.activeElement;
  const curtain = await drawCurtain(document, words);
  const page = document.defaultView;
  if (!curtain || !page) return null;
  const { host, view, frame } = curtain;
  let at = firstElement(document);

  const show = (): void => {
    const taking = at && takingOf(at, field);
    const framed = taking?.framed ?? (at ? [at] : []);
    frame(framed.map(boxOf), taking ? sayingOf(taking, field, words) : words.nothing);
  };
  const moveTo = (to: Element | undefined): void => {
    if (!to || to === at) return;
    at = to;
    show();
  };

  const picked = await new Promise<Taking | null>((resolve) => {
    const hands: Hands = {
      over(x, y) {
        const under = document.elementsFromPoint(x, y).find((one) => one !== host && isPointable(one));
        moveTo(under && isEntryKind(field) ? entryAt(under) : under);
      },
      step(key) {
        if (!at) return;
        moveTo(step(at, key, host));
        reveal(at, curtain.free());
        show();
      },
      pick() {
        const taking = at && takingOf(at, field);
        if (taking) resolve(taking);
        else show();
      },
      cancel: () => resolve(null),
    };
    stopped.signal.addEventListener('abort', hands.cancel, { once: true });
    if (stopped.signal.aborted) hands.cancel();
    follow(curtain, page, hands, stopped.signal);
    page.addEventListener('scroll', show, { signal: stopped.signal, capture: true, passive: true });
    page.addEventListener('resize', show, { signal: stopped.signal });
    show();
    view.focus();
  });

  stopped.abort();
  host.remove();
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  return picked;
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** What would be read: of entries how many they are, and the one pointed at. */
function sayingOf(taking: Taking, field: Teachable, { several }: OverlayWords): string {
  const values = valuesOf(taking, field);
  if (!isEntryKind(field)) return `“${values.join(' · ').slice(0, LONGEST)}”`;
  const one = `“${sampleOf(taking, field)}”`;
  return values.length > 1 ? `${several.replace('$1', String(values.length))} ${one}` : one;
}

/** Brings what the keys have led to into sight, clear of the bar. */
function reveal(element: Element, free: number): void {
  const to = (block: ScrollLogicalPosition): void =>
    Element.prototype.scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' });
  to('nearest');
  const { top, bottom } = boxOf(element);
  if (bottom > free && top > 0) to(bottom - top < free ? 'center' : 'start');
}
