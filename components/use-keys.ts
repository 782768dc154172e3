import { useEffect, useRef } from 'react';

/** Single keys that work wherever nobody is typing. Held down they count once. */
export function useKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !isFree(event)) return;
      const act = event.repeat ? undefined : latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** In an empty one-line field "?" still asks for help: nobody starts a remark with it. */
const isFree = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLElement) || target.closest('input, textarea, select, dialog') === null) return true;
  return key === '?' && target instanceof HTMLInputElement && target.type === 'text' && target.value === '';
};
