import type { Recipe } from './recipe';

/** Articles about a person: the infobox is read by the general rules. */
export const wikipedia: Recipe = {
  id: 'wikipedia',
  site: 'Wikipedia',
  hosts: [
    'en.wikipedia.org',
    'en.m.wikipedia.org',
    'de.wikipedia.org',
    'fr.wikipedia.org',
    'es.wikipedia.org',
    'pt.wikipedia.org',
    'it.wikipedia.org',
    'nl.wikipedia.org',
  ],
  people: ['/wiki/@'],
  requires: '.infobox .bday:not(.dtstart), .infobox.biography, #Vorlage_Personendaten',
  fields: {
    name: ['.infobox .fn', '#firstHeading', 'h1'],
    about: ['.mw-parser-output > p:not(.mw-empty-elt):has(b)', '.mw-parser-output > p:not(.mw-empty-elt)'],
    headline: ['.infobox .role', '.shortdescription'],
    photo: [['.infobox img', 'src']],
    link: [['.infobox .url a[href^="http"], .infobox a.external.text[href^="http"]', 'href']],
  },
  expects: ['name'],
  owns: ['skill', 'experience', 'email', 'phone'],
  seen: '2009',
};
