import { type RefObject, useId } from 'react';
import type { Anchor } from '../../lib/domain/person-events';
import type { Finding } from '../../lib/note/coach/rule';
import { i18n } from '../strings';
import css from './note-text.module.css';

interface NoteTextProps {
  text: string;
  anchors: readonly Anchor[];
  findings: readonly Finding[];
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
}

/** The note, with what is anchored to a fact drawn under the words, and what should be mended. */
export function NoteText({ text, anchors, findings, inputRef, onChange }: NoteTextProps) {
  const id = useId();
  return (
    <div className={css.note}>
      <label htmlFor={id} className={css.label}>
        {i18n.t('note.text')}
      </label>
      <div className={css.paper}>
        <div className={css.backdrop} aria-hidden="true">
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
          value={text}
          maxLength={20_000}
          spellCheck
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}

interface Piece {
  start: number;
  text: string;
  mark: 'anchor' | 'hard' | 'warn' | 'hint' | null;
}

/** Cuts the text where a mark starts or ends. A finding outweighs an anchor on the same words. */
function piecesOf(text: string, anchors: readonly Anchor[], findings: readonly Finding[]): Piece[] {
  const spans = [
    ...findings
      .filter((one) => one.end > one.start)
      .map(({ start, end, severity }) => ({ start, end, mark: severity })),
    ...anchors.map(({ start, end }) => ({ start, end, mark: 'anchor' as const })),
  ];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = spans.find((span) => span.start <= start && span.end >= end);
    return { start, text: text.slice(start, end), mark: over?.mark ?? null };
  });
}
