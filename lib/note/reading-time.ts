/** Words a minute that adults read silently in English (Brysbaert 2019, a review of 190 studies); near enough elsewhere. */
const WORDS_A_MINUTE = 238;

/** Seconds that a text takes to be read. */
export const secondsToRead = (text: string): number =>
  Math.round(((text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) / WORDS_A_MINUTE) * 60);
