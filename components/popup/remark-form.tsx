import { useLayoutEffect, useRef, useState } from 'react';
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
  /** What Enter does, in words. */
  action: string;
  busy: boolean;
  onKeep?: (remark: string) => void;
}

/** Why this person, in a few words of one's own; Enter keeps. */
export function RemarkForm({ handover, action, busy, onKeep }: RemarkFormProps) {
  const [text, setText] = useState(handover.text);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(handover.caret, handover.caret);
  }, [handover]);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) handover.entered = true;
        else onKeep?.(text);
      }}
    >
      <input
        ref={input}
        className={css.remark}
        value={text}
        maxLength={1000}
        placeholder={i18n.t('remark.placeholder')}
        aria-label={i18n.t('remark.label')}
        onChange={(event) => {
          setText(event.target.value);
          handover.text = event.target.value;
          handover.caret = event.target.selectionStart ?? 0;
        }}
      />
      <Button kind="primary" type="submit" aria-disabled={busy} hint="⏎">
        {action}
      </Button>
    </form>
  );
}
