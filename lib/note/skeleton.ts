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

/** How to address somebody: the given name where there are two, else the name as written. */
export const givenName = (name: string | null): string => name?.trim().split(/\s+/)[0] ?? '';

/** A gap in a note, with what belongs there. */
export const gap = (what: string): string => `[${what}]`;
