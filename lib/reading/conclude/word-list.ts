import { remember } from '../remember';
import { bare } from '../text';

const LONGEST = 300;
const START = 2;

/**
 * Finds words of a list in a text, whatever its case and accents. In the list `engineer` is any word that begins so,
 * `lead.` that word alone, `head_of` a phrase, `*leiter` any word that has it inside, `*schule.` any that ends so.
 *
 * A table and no regular expression: an alternation of some hundred words takes the engine milliseconds to compile,
 * more than all the reading takes.
 */
export const wordFinder = (list: string): ((text: string) => boolean) => {
  // What must stand in the text: a word that may not go on has its space behind it. By the first two letters.
  const byStart = new Map<string, string[]>();
  const inside: string[] = [];
  for (const item of list.trim().split(/\s+/)) {
    const entry = item.replaceAll('_', ' ').replace('*', '').replace('.', ' ');
    const start = entry.slice(0, START);
    if (item.startsWith('*')) inside.push(entry);
    else if (!byStart.get(start)?.push(entry)) byStart.set(start, [entry]);
  }
  return remember((text: string) => {
    const plain = `${bare(text.slice(0, LONGEST))} `;
    for (let at = 0; at < plain.length - 1; at = plain.indexOf(' ', at) + 1)
      if (byStart.get(plain.slice(at, at + START))?.some((entry) => plain.startsWith(entry, at))) return true;
    return inside.some((entry) => plain.includes(entry));
  });
};
