import { nameLikeness } from './conclude/names';
import { headingKind } from './conclude/vocabulary';
import { clean } from './text';

const MOST_LINES = 3000;

/**
 * Selected, pasted or extracted text as a page of its own, written into an empty document that no tab shows: a known
 * section word alone on its line is a heading, the first name is the title, all else a paragraph a line.
 */
export const pageOfText = (text: string, blank: Document): Document => {
  let named = false;
  for (const raw of text.slice(0, 200_000).split(/\r?\n|\r|\u2028/).slice(0, MOST_LINES)) {
    const line = clean(raw);
    if (!line) continue;
    const isName: boolean = !named && nameLikeness(line) >= 0.9;
    named ||= isName;
    const bullet = /^[•·*–-]\s+(.+)$/.exec(line);
    const element = blank.createElement(isName ? 'h1' : headingKind(line) && line.length < 40 ? 'h2' : bullet ? 'li' : 'p');
    element.textContent = bullet?.[1] ?? line;
    blank.body.append(element);
  }
  return blank;
};
