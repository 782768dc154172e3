import { type ReactNode, type RefObject, useId, useLayoutEffect, useState } from 'react';
import type { Anchor } from '../../lib/domain/person-events';
import type { Finding } from '../../lib/note/coach/rule';
import { i18n } from '../strings';
import { piecesOf } from './note-pieces';
import css from './note-text.module.css';

interface NoteTextProps {
  text: string;
  /** What the note is about: with another role comes another text. */
  role: string | null;
  anchors: readonly Anchor[];
  findings: readonly Finding[];
  /** What an anchored word rests on, in a line. */
  tell: (anchor: Anchor) => string;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** Out of sight, but not gone: the browser's undo lives in the field. */
  hidden?: boolean;
  /** What stands beside the label. */
  aside?: ReactNode;
  onChange: (text: string) => void;
}

/** The note, with what is anchored to a fact drawn under the words, and what should be mended. */
export function NoteText({ text, role, anchors, findings, tell, inputRef, hidden, aside, onChange }: NoteTextProps) {
  const id = useId();
  const [told, setTold] = useState<string>();
  // It opens on the user's own click, to be written.
  useLayoutEffect(() => inputRef.current?.focus({ preventScroll: true }), [inputRef]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another role brings another text
  useLayoutEffect(() => pickFirstGap(inputRef.current), [inputRef, role]);
  return (
    <div className={css.note} hidden={hidden}>
      <div className={css.head}>
        <label htmlFor={id} className={css.label}>
          {i18n.t('note.text')}
        </label>
        {aside}
      </div>
      <div className={css.paper}>
        <div className={css.backdrop} dir="auto" aria-hidden="true">
          {piecesOf(text, anchors, findings).map((piece) => (
            <span key={piece.start} className={piece.mark ? css[piece.mark] : undefined}>
              {piece.text}
            </span>
          ))}
          {/* A last empty line has no height of its own. */}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={inputRef}
          className={css.input}
          dir="auto"
          value={text}
          maxLength={20_000}
          spellCheck
          title={told}
          onMouseMove={({ clientX, clientY }) => {
            const anchor = anchorAt(anchors, clientX, clientY);
            setTold(anchor && tell(anchor));
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}

/** The anchored words under the pointer. Browsers that can't say what is there tell nothing. */
function anchorAt(anchors: readonly Anchor[], x: number, y: number): Anchor | undefined {
  const at = document.caretPositionFromPoint?.(x, y)?.offset ?? -1;
  return anchors.find(({ start, end }) => start <= at && at <= end);
}

/** What is left to be filled in, so that the next word or suggestion fills it; without a gap the end. */
function pickFirstGap(field: HTMLTextAreaElement | null): void {
  const gap = /\[[^[\]\n]+\]/.exec(field?.value ?? '');
  const start = gap?.index ?? field?.value.length ?? 0;
  field?.setSelectionRange(start, start + (gap?.[0].length ?? 0));
}
