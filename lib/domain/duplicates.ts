import { currentFacts, type Person, standingHistory } from './person';
import { countryOf } from './phone-number';
import { namesAgree } from './recognition';

/**
 * Who may be in the list twice: the same name, and a second fact that agrees. It is only ever suggested, with the reason;
 * a name alone says nothing.
 */

/** What two people may have in common beside their name, the most telling first. */
export const AGREEMENTS = ['email', 'phone', 'link', 'school', 'org', 'headline', 'location'] as const;

export interface Agreement {
  on: (typeof AGREEMENTS)[number];
  /** As the first of both has it. */
  value: string;
}

/** Why two may be one. Empty where they are not alike, or where the user has said that they are two. */
export function likeness(one: Person, other: Person): Agreement[] {
  if (one.id === other.id || one.sample !== other.sample || areKeptApart(one, other)) return [];
  if (one.name === null || other.name === null || !namesAgree(one.name, other.name)) return [];
  const theirs = tellingFacts(other);
  const shared = tellingFacts(one).filter(({ on, key }) =>
    theirs.some((their) => their.on === on && their.key === key),
  );
  const first = new Map(shared.toReversed().map(({ on, key, value }) => [`${on} ${key}`, { on, value }]));
  return [...first.values()].sort((a, b) => AGREEMENTS.indexOf(a.on) - AGREEMENTS.indexOf(b.on));
}

/** Whether the user has said so of either, or of whom they were merged with. */
function areKeptApart(one: Person, other: Person): boolean {
  const says = (a: Person, b: Person): boolean =>
    standingHistory(a.history).some(({ kind, about }) => kind === 'kept-apart' && about && idsOf(b).includes(about));
  return says(one, other) || says(other, one);
}

const idsOf = ({ id, members = [] }: Person): string[] => [id, ...members];

type Telling = Agreement & { key: string };

function tellingFacts(of: Person): Telling[] {
  const keys = of.keys.flatMap((key): Telling[] => {
    const on = key.startsWith('mailto:') ? 'email' : key.startsWith('tel:') ? 'phone' : 'link';
    return key.startsWith('person:') ? [] : [{ on, value: key.replace(/^(mailto|tel):/, ''), key }];
  });
  return [
    ...keys,
    ...currentFacts(of).flatMap(({ read }): Telling[] => {
      const telling = (on: Agreement['on'], value: string | null, key = folded(value ?? '')): Telling[] =>
        value && key ? [{ on, value, key }] : [];
      switch (read.field) {
        case 'org':
          return telling('org', read.value, employer(read.value));
        case 'experience':
          return telling('org', read.value.org, employer(read.value.org ?? ''));
        case 'education':
          return telling('school', read.value.school);
        case 'headline':
          return telling('headline', read.value, folded(read.value).includes(' ') ? folded(read.value) : '');
        case 'location':
          return telling('location', read.value, town(read.value));
        default:
          return [];
      }
    }),
  ];
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LEGAL_FORM = / (inc|ltd|llc|gmbh|ag|sa|sas|bv|plc|co|corp)$/;
const NOBODY = /^(freelance|freelancer|self employed|independent|stealth|stealth startup|n a)$/;

/** An employer's name without its legal form. Whoever works for nobody in particular shares it with too many. */
function employer(name: string): string {
  const plain = folded(name).replace(LEGAL_FORM, '');
  return NOBODY.test(plain) ? '' : plain;
}

/** The town of a place. A country alone is shared with too many. */
function town(place: string): string {
  const [first = ''] = place.split(',');
  return countryOf([first]) || /^(remote|worldwide|earth)$/i.test(first.trim()) ? '' : folded(first);
}
