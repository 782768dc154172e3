/**
 * The pattern where it stands as whole words. The pattern language's own `\b` knows no letters but
 * a to z: it sees a word's end in the middle of "intéressé" and none behind it. Needs the flag `u`.
 */
export const wholeWords = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`, flags);
