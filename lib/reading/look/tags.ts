const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is no text of the page, or not the author's. */
export const SKIPPED = set(
  'script style noscript template svg math iframe frame object embed canvas video audio select textarea input button head datalist img',
);

/** Elements that stand within a line; everything else makes lines of its own. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var wbr ins del slot nobr output',
);

/** Elements that set words apart as a label or a heading would. */
export const STRONG = set('b strong dt th');
