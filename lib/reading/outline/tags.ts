const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is no text of the page, or not the author's. */
export const SKIPPED_TAGS = set(
  'script style noscript template svg math iframe frame object embed canvas video audio select textarea input button head option datalist dialog-backdrop',
);

/** Elements that stand within a line; everything else makes lines of its own. */
export const INLINE_TAGS = set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var wbr ins del slot nobr output',
);

/** Inline elements that set words apart as a label or a heading would. */
export const STRONG_TAGS = set('b strong dt th');

/** Rows after which a table is data, not a description of somebody. */
export const MOST_ROWS = 60;
