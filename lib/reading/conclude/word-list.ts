import { remember } from '../remember';
import { bare } from '../text';

const LONGEST = 300;

/** One entry of a list: what must follow its first word, and whether its last word may go on. */
interface Entry {
  text: string;
  whole: boolean;
}

/**
 * Finds words of a list in a text, whatever its case and accents. In the list `engineer` is any word that begins so,
 * `lead.` that word alone, `head_of` a phrase, `*leiter` any word that has it inside, `*schule.` any that ends so.
 *
 * A table and no regular expression: an alternation of some hundred words takes the engine milliseconds to compile,
 * more than all the reading takes.
 */
export const wordFinder = (list: string): ((text: string) => boolean) => {
  const byStart = new Map<string, Entry[]>();
  const inside: string[] = [];
  for (const item of list.trim().split(/\s+/)) {
    const whole = item.endsWith('.');
    const text = item.replace(/^\*|\.$/g, '').replaceAll('_', ' ');
    if (item.startsWith('*')) inside.push(whole ? `${text} ` : text);
    else {
      const start = startOf(text.split(' ')[0] ?? '');
      const entries = byStart.get(start) ?? [];
      byStart.set(start, entries);
      entries.push({ text, whole });
    }
  }
  return remember((text: string) => {
    const plain = ` ${bare(text.slice(0, LONGEST))} `;
    for (let at = 0; at >= 0 && at < plain.length - 1; at = plain.indexOf(' ', at + 1)) {
      const end = plain.indexOf(' ', at + 1);
      for (const entry of byStart.get(startOf(plain.slice(at + 1, end))) ?? [])
        if (plain.startsWith(entry.text, at + 1) && (!entry.whole || plain[at + 1 + entry.text.length] === ' '))
          return true;
    }
    return inside.some((one) => plain.includes(one));
  });
};

/** What entries are looked up by. A stem has at least as many letters, or is a word of its own. */
const startOf = (word: string): string => word.slice(0, 2);
