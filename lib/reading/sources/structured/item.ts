/** A thing as structured data declares it, whatever the syntax (JSON-LD, microdata, RDFa). */
export interface Item {
  types: string[];
  id: string | null;
  properties: Map<string, Value[]>;
  /** The property through which another item holds this one; null at the top. */
  via: string | null;
  /** The type of the item that holds it. */
  holder: string | null;
  syntax: 'json-ld' | 'microdata' | 'rdfa';
  element: Element | null;
  /** False when its text had to be mended before it could be read. */
  sound: boolean;
}

export type Value = string | Item;

/** The last part of a type or property address: `https://schema.org/Person` and `schema:Person` are `Person`. */
export const shortName = (name: string): string => name.slice(0, 200).replace(/^.*[/#:]/, '');

export const isPerson = (item: Item): boolean =>
  item.types.some((type) => type === 'Person' || type === 'Patient' || type === 'Physician');

const ORGANISATION =
  /Organization|Corporation|Business|College|University|School|Agency|Company|NGO|Project|Team|Brand$/;
export const isOrganisation = (item: Item): boolean =>
  item.types.some((type) => ORGANISATION.test(type) && !/Person/.test(type));

/** The texts of a property; of an item, its name. */
export const textsOf = (item: Item, property: string): string[] => {
  const out: string[] = [];
  for (const value of item.properties.get(property) ?? []) {
    if (typeof value === 'string') out.push(value);
    else out.push(...namesOf(value));
  }
  return out.filter((text) => text.trim() !== '');
};

export const namesOf = (item: Item): string[] => {
  for (const property of ['name', 'legalName', 'roleName', 'headline']) {
    const names = (item.properties.get(property) ?? []).filter((value): value is string => typeof value === 'string');
    if (names.length > 0) return names;
  }
  return [];
};

export const itemsOf = (item: Item, property: string): Item[] =>
  (item.properties.get(property) ?? []).filter((value): value is Item => typeof value !== 'string');

/** All items below and including these, holders first. */
export const flatten = (items: readonly Item[]): Item[] => {
  const out: Item[] = [];
  const seen = new Set<Item>();
  const queue = [...items];
  for (let at = 0; at < queue.length && out.length < 3000; at += 1) {
    const item = queue[at] as Item;
    if (seen.has(item)) continue;
    seen.add(item);
    out.push(item);
    for (const values of item.properties.values()) {
      for (const value of values) if (typeof value !== 'string') queue.push(value);
    }
  }
  return out;
};
