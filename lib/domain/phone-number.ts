import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Telephone numbers in one form, by the numbering plans of all countries. */

/** A country, as ISO 3166 codes it (`FR`). */
export type Country = CountryCode;

const LONGEST = 60;

/**
 * A number in one form, `tel:+33476000000`; an extension belongs to it. Null for what is no valid international number. One
 * written as at home needs the country: without it, it may be anybody's.
 */
export function phoneKey(phone: string, country: Country | null): string | null {
  if (phone.length > LONGEST) return null;
  const written = phone.trim().replace(/^00(?=[1-9])/, '+');
  const number = parsePhoneNumberFromString(written, country ?? undefined);
  if (!number?.isValid()) return null;
  return `tel:${number.number}${number.ext ? `;ext=${number.ext}` : ''}`;
}

/** The country that all places name at their end ("Grenoble, France"); null where there is none, or several. */
export function countryOf(places: readonly string[]): Country | null {
  const named = new Set(places.map((place) => countries().get(folded(place.split(',').at(-1) ?? '')) ?? null));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** As people write them beside the names that the browser knows. Georgia is a state as well: it names no country. */
const ALSO: readonly [string, Country][] = [
  ['usa', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['deutschland', 'DE'],
  ['osterreich', 'AT'],
  ['schweiz', 'CH'],
  ['suisse', 'CH'],
  ['espana', 'ES'],
  ['italia', 'IT'],
  ['nederland', 'NL'],
  ['the netherlands', 'NL'],
];

let known: Map<string, Country> | null = null;

/** Countries by their English names, made when a number first asks for one. */
function countries(): Map<string, Country> {
  if (known) return known;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  known = new Map([
    ...getCountries().map((code): [string, Country] => [folded(names.of(code) ?? code), code]),
    ...ALSO,
  ]);
  known.delete('georgia');
  return known;
}

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
