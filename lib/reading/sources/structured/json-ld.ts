import type { Budget } from '../../budget';
import { query, textContent } from '../../dom';
import { type Item, shortName, type Value } from './item';

const LONGEST = 2_000_000;
const MOST_ITEMS = 3000;
const DEEPEST = 24;

/** The top items of all JSON-LD on the page. What cannot be read, even mended, is set aside. */
export const jsonLdItems = (document: Document, budget: Budget): Item[] => {
  const scripts = query(document, 'script[type^="application/ld+json" i]');
  const top: Item[] = [];
  const reader = new Reader();
  for (let at = 0; at < scripts.length && at < 100; at += 1) {
    const text = textContent(scripts[at] as Element);
    if (!budget.fits(text.length, LONGEST)) continue;
    const parsed = parse(text);
    if (parsed) reader.top(parsed.data, top, parsed.sound);
  }
  reader.link();
  return top;
};

const parse = (text: string): { data: unknown; sound: boolean } | null => {
  const plain = text
    .replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\]\]>)\s*$/, '');
  if (!/[[{]/.test(plain)) return null;
  try {
    return { data: JSON.parse(plain), sound: true };
  } catch {
    // Most broken JSON-LD has raw line breaks in its strings or a comma too many.
    try {
      return { data: JSON.parse(mended(plain)), sound: false };
    } catch {
      return null;
    }
  }
};

/** Escapes control characters inside strings and drops commas before a closing bracket. */
const mended = (text: string): string => {
  let out = '';
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) quoted = false;
      else if (code < 0x20) {
        out += `${text.slice(from, at)}${code === 9 ? '\\t' : '\\n'}`;
        from = at + 1;
      }
    } else if (code === 0x22) quoted = true;
    else if (code === 0x2c && /^,\s{0,200}[\]}]/.test(text.slice(at, at + 202))) {
      out += text.slice(from, at);
      from = at + 1;
    }
  }
  return (out + text.slice(from)).replace(/;\s*$/, '');
};

class Reader {
  private readonly byId = new Map<string, Item>();
  private readonly links: { values: Value[]; id: string }[] = [];
  private count = 0;

  top(data: unknown, out: Item[], sound: boolean, depth = 0): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(data)) {
      for (const one of data.slice(0, 500)) this.top(one, out, sound, depth + 1);
      return;
    }
    if (!isObject(data)) return;
    const graph = own(data, '@graph');
    if (graph !== undefined) this.top(graph, out, sound, depth + 1);
    if (own(data, '@type') === undefined && graph !== undefined) return;
    const item = this.item(data, null, null, depth, sound);
    if (item) out.push(item);
  }

  /** `{"@id": …}` stands for the item of that id elsewhere on the page. */
  link(): void {
    for (const { values, id } of this.links) {
      const found = this.byId.get(id);
      if (found && !values.includes(found)) values.push(found);
    }
  }

  private item(
    data: Record<string, unknown>,
    via: string | null,
    holder: string | null,
    depth: number,
    sound: boolean,
  ): Item | null {
    this.count += 1;
    if (this.count > MOST_ITEMS || depth > DEEPEST) return null;
    const types = list(own(data, '@type'))
      .filter((type): type is string => typeof type === 'string')
      .map(shortName);
    const id = own(data, '@id');
    const item: Item = {
      types,
      id: typeof id === 'string' ? id : null,
      properties: new Map(),
      via,
      holder,
      syntax: 'json-ld',
      element: null,
      sound,
    };
    for (const [key, value] of Object.entries(data)) {
      if (key.startsWith('@')) continue;
      const name = shortName(key);
      const values = item.properties.get(name) ?? [];
      for (const one of list(value).slice(0, 300)) this.value(one, values, name, item, depth);
      if (values.length > 0 || isReference(value)) item.properties.set(name, values);
    }
    if (item.id && item.properties.size > 0 && !this.byId.has(item.id)) this.byId.set(item.id, item);
    return item;
  }

  private value(one: unknown, values: Value[], name: string, item: Item, depth: number): void {
    if (typeof one === 'string') values.push(one);
    else if (typeof one === 'number') values.push(String(one));
    else if (Array.isArray(one)) {
      if (depth < DEEPEST) for (const inner of one.slice(0, 300)) this.value(inner, values, name, item, depth + 1);
    } else if (isObject(one)) {
      const literal = own(one, '@value');
      const id = own(one, '@id');
      if (typeof literal === 'string') values.push(literal);
      else if (typeof id === 'string' && Object.keys(one).every((key) => key === '@id' || key === '@type'))
        this.links.push({ values, id });
      else if (literal === undefined) {
        const inner = this.item(one, name, item.types[0] ?? null, depth + 1, item.sound);
        if (inner) values.push(inner);
      }
    }
  }
}

const isReference = (value: unknown): boolean =>
  list(value).some((one) => isObject(one) && own(one, '@id') !== undefined);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (data: Record<string, unknown>, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
