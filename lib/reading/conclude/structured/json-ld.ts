import { add, type Item, newItem, shortName, valuesOf } from './item';

const MOST = 3000;
const DEEPEST = 24;
type Data = Record<string, unknown>;

/** The top items of all JSON-LD on the page. What cannot be read, even mended, is set aside. */
export const jsonLdItems = (texts: readonly string[]): Item[] => {
  const top: Item[] = [];
  const byId = new Map<string, Item>();
  const references: { item: Item; property: string; id: string }[] = [];
  let count = 0;

  const readItem = (data: Data, weight: number, depth: number): Item | null => {
    count += 1;
    if (count > MOST || depth > DEEPEST) return null;
    const item = newItem(list(own(data, '@type')).filter(isText), 'json-ld', weight);
    const id = own(data, '@id');
    if (isText(id)) item.id = id;
    for (const [key, value] of Object.entries(data)) {
      if (!key.startsWith('@')) for (const one of list(value)) readValue(item, shortName(key), one, depth);
    }
    if (item.id && item.properties.size) byId.set(item.id, byId.get(item.id) ?? item);
    return item;
  };
  const readValue = (item: Item, property: string, value: unknown, depth: number): void => {
    if (isText(value) || typeof value === 'number') add(item, property, String(value));
    else if (Array.isArray(value) && depth < DEEPEST)
      for (const one of value.slice(0, MOST)) readValue(item, property, one, depth + 1);
    else if (isData(value)) {
      const literal = own(value, '@value');
      const id = own(value, '@id');
      if (isText(literal)) add(item, property, literal);
      // `{"@id": …}` alone stands for the item of that id elsewhere on the page.
      else if (isText(id) && Object.keys(value).every((key) => key === '@id' || key === '@type'))
        references.push({ item, property, id });
      else if (literal === undefined) {
        const inner = readItem(value, item.weight, depth + 1);
        if (inner) add(item, property, inner);
      }
    }
  };
  const readTop = (data: unknown, weight: number, depth: number): void => {
    if (Array.isArray(data) && depth < DEEPEST) for (const one of data.slice(0, MOST)) readTop(one, weight, depth + 1);
    else if (isData(data)) {
      const graph = own(data, '@graph');
      if (graph !== undefined && depth < DEEPEST) readTop(graph, weight, depth + 1);
      const item = own(data, '@type') || !graph ? readItem(data, weight, depth) : null;
      if (item) top.push(item);
    }
  };

  for (const text of texts) {
    const plain = text
      .replace(/^\s*(?:<!--|(?:\/\*\s?)?<!\[CDATA\[(?:\s?\*\/)?)/, '')
      .replace(/(?:-->|(?:\/\*\s?)?\]\]>(?:\s?\*\/)?|;)\s*$/, '');
    const sound = parse(plain);
    // Mended data is believed less: who cannot write it may not mean it.
    readTop(sound ?? parse(mended(plain)), sound ? 0.9 : 0.5, 0);
  }
  for (const { item, property, id } of references) {
    const found = byId.get(id);
    if (found && !valuesOf(item, property).includes(found)) add(item, property, found);
  }
  return top;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Escapes control characters inside strings and drops commas before a closing bracket: the two usual faults. */
const mended = (text: string): string =>
  text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s{0,200}[\]}])/gs, (part) =>
    part === ',' ? '' : part.replace(/[\0-\x1f]/g, (mark) => (mark === '\t' ? '\\t' : '\\n')),
  );

const isText = (value: unknown): value is string => typeof value === 'string';
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [value]);
