import type { TextField } from '../../domain/fields';
import { isShown } from '../dom';
import { type Taking, takingOf, valuesOf } from '../value';
import { drawCurtain } from './curtain';
import { firstElement, isPointable, isStep, step } from './neighbours';
import type { OverlayWords } from './words';

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
  const { host, view, cancel, frame } = curtain;
  let at = firstElement(document);
  const until = { signal: stopped.signal, capture: true };

  const show = (): void => {
    const taking = at && takingOf(at, field);
    const says = taking ? `“${valuesOf(taking, field).join(' · ').slice(0, 300)}”` : words.nothing;
    frame(at?.getBoundingClientRect() ?? null, at ? says : '');
  };
  const moveTo = (to: Element | null | undefined): void => {
    if (!to || to === at) return;
    at = to;
    show();
  };
  const under = (event: MouseEvent): Element | undefined =>
    document.elementsFromPoint(event.clientX, event.clientY).find((one) => one !== host && isPointable(one));

  const picked = await new Promise<Taking | null>((resolve) => {
    const pick = (): void => {
      const taking = at && takingOf(at, field);
      if (taking) resolve(taking);
      else show();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted) return;
      event.stopImmediatePropagation();
      const onCancel = view.document.activeElement === cancel;
      if (event.key === 'Tab') return;
      if (event.key === 'Escape' || (event.key === 'Enter' && onCancel)) resolve(null);
      else if (event.key === 'Enter') pick();
      else if (at && isStep(event.key)) {
        moveTo(step(at, event.key, host));
        if (at && isShown(at)) at.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        show();
      } else return;
      event.preventDefault();
    };
    const onClick = (event: MouseEvent): void => {
      if (!event.isTrusted) return;
      event.preventDefault();
      if (event.target === cancel) return resolve(null);
      moveTo(under(event));
      pick();
    };
    const onMove = (event: MouseEvent): void => {
      if (event.isTrusted) moveTo(under(event));
    };
    stopped.signal.addEventListener('abort', () => resolve(null), { once: true });
    if (stopped.signal.aborted) resolve(null);
    view.addEventListener('mousemove', onMove, until);
    view.addEventListener('click', onClick, until);
    view.addEventListener('keydown', onKey, until);
    // Where the page keeps the focus to itself, keys arrive there.
    page.addEventListener('keydown', onKey, until);
    page.addEventListener('scroll', show, { ...until, passive: true });
    page.addEventListener('resize', show, until);
    show();
    view.focus();
  });

  stopped.abort();
  host.remove();
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
  return picked;
}
