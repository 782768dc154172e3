import type { Curtain } from './curtain';
import { isStep } from './neighbours';

/** What the user does over the page. */
export interface Hands {
  /** The mouse is over a place. */
  over(x: number, y: number): void;
  /** An arrow key leads on. */
  step(key: string): void;
  /** What is framed is meant. */
  pick(): void;
  cancel(): void;
}

/** Follows mouse and keys until the signal; only what the user does counts, never what a script makes up. */
export function follow({ view, cancel }: Curtain, page: Window, hands: Hands, signal: AbortSignal): void {
  const end = endings(hands);
  let last: string | null = null;

  const onMove = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const at = `${event.clientX} ${event.clientY}`;
    // A mouse that lies still is said to move when the page does: that must not undo what the keys found.
    if (last !== null && last !== at) hands.over(event.clientX, event.clientY);
    last = at;
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    event.preventDefault();
    if (event.target === cancel) hands.cancel();
    else {
      hands.over(event.clientX, event.clientY);
      hands.pick();
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const onButton = view.document.activeElement === cancel;
    if (event.type === 'keyup') end.released(event.key);
    else if (isStep(event.key)) hands.step(event.key);
    else if (event.key === 'Escape' || (event.key === 'Enter' && onButton)) end.pressed(event.key, hands.cancel);
    else if (event.key === 'Enter') end.pressed(event.key, hands.pick);
    else return;
    event.preventDefault();
  };

  const until = { signal, capture: true };
  view.addEventListener('mousemove', onMove, until);
  view.addEventListener('click', onClick, until);
  view.addEventListener('blur', () => end.released(null), until);
  // Where the page keeps the focus to itself, keys arrive there.
  for (const at of [view, page]) {
    at.addEventListener('keydown', onKey, until);
    at.addEventListener('keyup', onKey, until);
  }
}

/** What ends it waits until the key is let go, or the page would hear that. */
function endings(hands: Hands) {
  let held: { key: string; act: Hands['pick'] } | null = null;
  return {
    pressed(key: string, act: Hands['pick']): void {
      held = { key, act };
    },
    /** Null where the focus went elsewhere meanwhile: nobody here will hear the key. */
    released(key: string | null): void {
      if (!held || (key !== null && key !== held.key)) return;
      const { act } = held;
      held = null;
      act.call(hands);
    },
  };
}
