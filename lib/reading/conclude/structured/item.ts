/** A thing as the page declares it, whatever the syntax: JSON-LD, microdata, RDFa or a microformat. */
export interface Item {
  types: string[];
  id: string;
  properties: Map<string, Value[]>;
  /** The property through which another item holds this one, and that item; null at the top. */
  via: string | null;
  holder: Item | null;
  syntax: 'json-ld' | 'microdata' | 'rdfa' | 'microformat';
  /** How far its syntax is to be believed. */
  weight: number;
}

export type Value = string | Item;

export const newItem = (types: string[], syntax: Item['syntax'], weight: number): Item => ({
  types: types.map(shortName),
  id: '',
  properties: new Map(),
  via: null,
  holder: null,
  syntax,
  weight,
});

/** The last part of a type or property address: `https://schema.org/Person` and `schema:Person` are `Person`. */
export const shortName = (name: string): string => name.slice(0, 200).replace(/^.*[/#:]/, '');

export const add = (item: Item, property: string, value: Value): void => {
  const values = item.properties.get(property);
  if (values) values.push(value);
  else item.properties.set(property, [value]);
  if (typeof value === 'object' && !value.holder) {
    value.via = property;
    value.holder = item;
  }
};

export const isA = (item: Item, pattern: RegExp): boolean => item.types.some((type) => pattern.test(type));
export const PERSON = /^(?:Person|Patient|Physician)$/;
export const ORGANISATION = /Organi[sz]ation|Corporation|Business|Univers|School|Agency|Company|Team$|Brand$/;

export const valuesOf = (item: Item, ...properties: string[]): Value[] =>
  properties.flatMap((property) => item.properties.get(property) ?? []);

/** The texts of properties; of items among them, their names. */
export const textsOf = (item: Item, ...properties: string[]): string[] =>
  valuesOf(item, ...properties)
    .map((value) => (typeof value === 'string' ? value : nameOf(value)))
    .filter((text) => text.trim());

export const nameOf = (item: Item): string => {
  for (const value of valuesOf(item, 'name', 'fn', 'legalName', 'roleName', 'headline'))
    if (typeof value === 'string' && value.trim()) return value;
  const [given] = textsOf(item, 'givenName', 'given-name', 'firstName');
  const [family] = textsOf(item, 'familyName', 'family-name', 'lastName');
  return given && family ? `${given} ${family}` : '';
};

/** All items below and including these, holders first. */
export const flatten = (items: readonly Item[]): Item[] => {
  const out = new Set(items);
  for (const item of out) {
    for (const values of item.properties.values())
      for (const value of values) if (typeof value === 'object' && out.size < 3000) out.add(value);
  }
  return [...out];
};
