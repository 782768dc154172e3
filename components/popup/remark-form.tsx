import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import css from './remark-form.module.css';

/** What the shell hands over: words typed before React was there, the caret, and whether Enter was pressed. */
export interface Handover {
  text: string;
  caret: number;
  entered: boolean;
}

interface RemarkFormProps {
  handover: Handover;
  /** Somebody known already: single keys do something, so the focus rests on the button unless words are on their way. */
  known?: boolean;
  /** `waiting`: nobody knows yet who this is, Enter is remembered. `keeping`: it has been pressed. */
  state: 'waiting' | 'ready' | 'keeping';
  onKeep?: (remark: string) => void;
}

/** Why this person, in a few words of one's own; Enter keeps. */
export function RemarkForm({ handover, known = false, state, onKeep }: RemarkFormProps) {
  const [text, setText] = useState(handover.text);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Whoever came back from a note has the focus where they left it.
    if (document.activeElement !== document.body) return;
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(handover.caret, handover.caret);
  }, [handover]);
  useEffect(() => {
    if (known && document.activeElement === input.current && input.current?.value === '')
      button.current?.focus({ preventScroll: true });
  }, [known]);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (state === 'waiting') handover.entered = true;
        if (state === 'ready') onKeep?.(text);
      }}
    >
      <input
        ref={input}
        className={css.remark}
        value={text}
        maxLength={1000}
        dir="auto"
        placeholder={known ? i18n.t('remark.again') : i18n.t('remark.placeholder')}
        aria-label={i18n.t('remark.label')}
        onChange={(event) => {
          setText(event.target.value);
          handover.text = event.target.value;
          handover.caret = event.target.selectionStart ?? 0;
        }}
        onSelect={({ currentTarget }) => {
          handover.caret = currentTarget.selectionStart ?? 0;
        }}
      />
      <Button ref={button} kind="primary" type="submit" aria-disabled={state !== 'ready'} hint="⏎">
        {known ? i18n.t('keep.again') : i18n.t('keep.do')}
      </Button>
    </form>
  );
}
