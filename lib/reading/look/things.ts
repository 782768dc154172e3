import type { Thing } from '../sight';
import { parentElement } from './dom';

/** A thing under construction: which other thing holds it decides where it ends up. */
export interface Draft extends Thing {
  holder: Draft | null;
}

export const newThing = (syntax: Thing['syntax'], types: string[], id: string): Draft => ({
  syntax,
  types,
  id,
  properties: [],
  holder: null,
});

export const add = (thing: Draft, name: string, value: string | Draft): void => {
  if (typeof value === 'object') {
    // Nothing holds itself, however the markup nests.
    for (let at: Draft | null = thing; at; at = at.holder) if (at === value) return;
    value.holder ??= thing;
  }
  const values = thing.properties.find(([known]) => known === name)?.[1];
  if (values) values.push(value);
  else thing.properties.push([name, [value]]);
};

/** The innermost of these things around an element. */
export const holderOf = (element: Element, things: ReadonlyMap<Element, Draft>): Draft | null => {
  let at = parentElement(element);
  for (let up = 0; at && up < 400; up += 1) {
    const thing = things.get(at);
    if (thing) return thing;
    at = parentElement(at);
  }
  return null;
};

/** The things that no other holds, as plain data. */
export const finished = (things: Iterable<Draft>): Thing[] => {
  const top = [...things].filter((thing) => !thing.holder);
  for (const thing of things) thing.holder = null;
  return top.slice(0, MOST).map((thing) => plain(thing, 0));
};

const MOST = 1000;
/** Deeper nesting says nothing more of anybody, and messages have their limits. */
const DEEPEST = 12;

const plain = ({ syntax, types, id, properties }: Thing, depth: number): Thing => ({
  syntax,
  types,
  id,
  properties: properties.map(([name, values]) => [
    name,
    values
      .slice(0, MOST)
      .flatMap((value) =>
        typeof value === 'string' ? value.slice(0, 8000) : depth < DEEPEST ? plain(value, depth + 1) : [],
      ),
  ]),
});
