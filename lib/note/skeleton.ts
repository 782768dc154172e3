/**
 * The start of a note: its bones, with gaps in square brackets that nobody could send by mistake.
 * The sentences are strings of the interface's language; the gaps are what the coach calls leftover.
 */
export interface SkeletonParts {
  greeting: string;
  theirs: string;
  offer: string;
  ask: string;
  close: string;
}

export const skeleton = ({ greeting, theirs, offer, ask, close }: SkeletonParts): string =>
  [greeting, theirs, offer, ask, close].filter(Boolean).join('\n\n');

const TITLE = /^(mr|mrs|ms|mx|dr|prof|herr|frau|mme|sir)\.?$/i;

/** How to address somebody: the first name behind titles, of "Lovelace, Ada" the one behind the comma. */
export function givenName(name: string | null): string {
  const [before = '', after = ''] = (name ?? '').split(',').map((part) => part.trim());
  const words = (/\s/.test(before) || !after ? before : after).split(/\s+/);
  return words.find((word) => !TITLE.test(word)) ?? words[0] ?? '';
}

/** A gap in a note, with what belongs there. */
export const gap = (what: string): string => `[${what}]`;
