import { useEffect, useRef } from 'react';
import { i18n } from '../strings';
import { Button } from './button';
import css from './keys-dialog.module.css';

const PRESS = { keep: 'Enter', sent: 'Ctrl / ⌘ + Enter', note: 'N', answer: 'A', help: '?', close: 'Esc' } as const;

interface KeysDialogProps {
  /** Those that do something on this page. */
  keys: readonly (keyof typeof PRESS)[];
  onClose: () => void;
}

/** Which keys do what. The browser's own dialog keeps the focus and closes on Escape. */
export function KeysDialog({ keys, onClose }: KeysDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{i18n.t('keys.title')}</h2>
      <dl className={css.keys}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{PRESS[key]}</kbd>
            </dt>
            <dd>{i18n.t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{i18n.t('action.close')}</Button>
    </dialog>
  );
}
