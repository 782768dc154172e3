/** What a series of measurements says. The minimum is what other programs disturb least; gates look at that. */

/** @param {number[]} series */
export const minimum = (series) => Math.min(...series);

/** @param {number[]} series */
export const median = (series) => quantile(series, 0.5);

/** @param {number[]} series */
export const p95 = (series) => quantile(series, 0.95);

/** Between which values the middle half of a series lies. @param {number[]} series */
export const middleHalf = (series) => [quantile(series, 0.25), quantile(series, 0.75)];

/** The value below which this part of the series lies; between two values the higher. */
function quantile(series, part) {
  const sorted = series.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
