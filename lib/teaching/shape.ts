/**
 * The shape of a text: enough to see that something else stands where it stood. A place is a short line; when five
 * hundred characters stand there, it is no longer a place.
 */

const SHORT = 40;

/** Whether a text could be the same kind of thing as the sample: about as long. */
export function isAlike(sample: string, text: string): boolean {
  if (text === sample) return true;
  const [was, is] = [sample.length, text.length];
  // The sample itself may have been cut where it was long.
  const longest = was >= 200 ? Number.POSITIVE_INFINITY : Math.max(SHORT * 2, was * 3);
  const shortest = was >= 200 ? SHORT / 2 : 1;
  return is >= shortest && is <= longest && has(EMAIL, sample) === has(EMAIL, text);
}

/** Whether it looks very much like the sample: for texts that only counting has found. */
export function isMuchAlike(sample: string, text: string): boolean {
  if (text === sample) return true;
  return (
    isAlike(sample, text) &&
    FEATURES.every((one) => has(one, sample) === has(one, text)) &&
    wordsIn(sample) === wordsIn(text)
  );
}

/** A text of the same shape that says nothing: `Ada Ray, 2026` is `Xxx Xxx, 0000`. */
export const masked = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/(?!X)\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0');

const EMAIL = /@\S+\.\S/;
const FEATURES = [/\d/, /,/, /[|·•/]/, /[.!?]$/, /^\p{Lu}/u];
const has = (pattern: RegExp, text: string): boolean => pattern.test(text);

/** One word, a few, a line, a paragraph. */
function wordsIn(text: string): number {
  const count = text.split(/\s+/).length;
  return [1, 4, 12].findIndex((most) => count <= most);
}
