/** Marks that steer or hide text and are no part of it; the joiners that scripts need stay. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu;

/** One line of plain text, at most `limit` units, never half a character. */
export function plainLine(text: string, limit: number): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  if (line.length <= limit) return line;
  const half = line.charCodeAt(limit - 1) >> 10 === 54;
  return line.slice(0, half ? limit - 1 : limit).trimEnd();
}
