import type { TextField } from '../../domain/fields';
import { type Taking, takingOf, valuesOf } from '../value';
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
export function pointAt(document: Document, field: TextField, words: OverlayWords): Pointing {
  const stopped = new AbortController();
  return { picked: point(document, field, words, stopped), stop: () => stopped.abort() };
}

async function point(
  document: Document,
  field: TextField,
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
    const says = taking ? `“${valuesOf(taking, field).join(' · ').slice(0, LONGEST)}”` : words.nothing;
    frame(at?.getBoundingClientRect() ?? null, says);
  };
  const moveTo = (to: Element | undefined): void => {
    if (!to || to === at) return;
    at = to;
    show();
  };

  const picked = await new Promise<Taking | null>((resolve) => {
    const hands: Hands = {
      over: (x, y) => moveTo(document.elementsFromPoint(x, y).find((one) => one !== host && isPointable(one))),
      step(key) {
        if (!at) return;
        moveTo(step(at, key, host));
        at.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
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
