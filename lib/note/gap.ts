/** A gap in a text, with what belongs there: the coach lets none pass. */
export const gap = (what: string): string => `[${what}]`;
