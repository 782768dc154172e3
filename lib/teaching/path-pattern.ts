import { isAboutSomebody, wordsOf } from './derive/personal-words';
import { segmentsOf } from './fits-pattern';

/** Words that say what kind of page it is, so they stay even where a heading says them too. */
const KINDS =
  /^(?:about|bio|contact|cv|details|in|me|members?|people|persons?|profiles?|pub|resume|staff|team|u|users?)$/i;

/**
 * What of a path all such pages share: `/in/ada-lovelace` is `/in/*`. A segment is the person's where it says their
 * name or is a number or a handle; where none does, the last is, unless it is a file or a word of the site's own.
 */
export function pathPattern(document: Document, address: string): string {
  const { pathname, search } = new URL(address);
  const segments = segmentsOf(pathname);
  const own = segments.map((one) => isTheirs(document, one));
  const last = segments.at(-1);
  if (!own.includes(true) && last && !KINDS.test(last) && !/\.\w{2,5}$/.test(last) && search === '')
    own[segments.length - 1] = true;
  return `/${segments.map((one, at) => (own[at] ? '*' : one)).join('/')}`;
}

function isTheirs(document: Document, segment: string): boolean {
  if (KINDS.test(segment)) return false;
  return (
    /^[@~]|^\d+$|^[0-9a-f-]{16,}$/i.test(segment) || (wordsOf(segment).length > 0 && isAboutSomebody(document, segment))
  );
}
