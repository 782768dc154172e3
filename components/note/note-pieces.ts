import type { Anchor } from '../../lib/domain/person-events';
import type { Finding } from '../../lib/note/coach/rule';

/** A stretch of the note that is drawn in one way. */
export interface Piece {
  start: number;
  text: string;
  mark: 'anchor' | 'hard' | 'warn' | 'hint' | null;
}

/** Cuts the text where a mark starts or ends. A finding outweighs an anchor on the same words. */
export function piecesOf(text: string, anchors: readonly Anchor[], findings: readonly Finding[]): Piece[] {
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
