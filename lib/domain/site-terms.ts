/**
 * What sites' terms say about tools like this one, as data. Sentences are strings of the interface
 * (`terms.<id>`); `seen` is when somebody last looked. This file imports nothing: the popup's shell
 * asks it before anything heavy is loaded.
 */

/** How much is read on a site, least first: its address and title, what the user selects, the visible page. */
export const LADDER = ['address', 'selection', 'page'] as const;
export type Rung = (typeof LADDER)[number];

export interface SiteTerms {
  id: string;
  /** Host names, compared exactly; `*.` stands for one label such as a language. */
  hosts: readonly string[];
  /** Where the terms can be read. */
  terms: string;
  /** Whether they forbid or restrict reading pages with an extension: the user is asked first. */
  restricts: boolean;
  /** Whether they forbid writing to addresses found there. */
  forbidsMail: boolean;
  seen: string;
}

const site = (id: string, hosts: string[], terms: string, more: Partial<SiteTerms> = {}): SiteTerms => ({
  id,
  hosts,
  terms,
  restricts: true,
  forbidsMail: false,
  seen: '2026-11',
  ...more,
});

export const SITE_TERMS: readonly SiteTerms[] = [
  site('linkedin', ['linkedin.com', '*.linkedin.com'], 'https://www.linkedin.com/legal/user-agreement'),
  site('xing', ['xing.com', '*.xing.com'], 'https://www.xing.com/terms'),
  site('x', ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'], 'https://x.com/en/tos'),
  site(
    'meta',
    ['facebook.com', '*.facebook.com', 'instagram.com', '*.instagram.com'],
    'https://www.facebook.com/terms',
  ),
  site('wellfound', ['wellfound.com', 'www.wellfound.com'], 'https://wellfound.com/terms'),
  site('github', ['github.com'], 'https://docs.github.com/site-policy/acceptable-use-policies', {
    restricts: false,
    forbidsMail: true,
  }),
];

/** The terms known for an address's host; null where none are. */
export function termsOf(address: string): SiteTerms | null {
  const host = hostOf(address);
  const starred = `*.${host.split('.').slice(1).join('.')}`;
  return SITE_TERMS.find(({ hosts }) => hosts.includes(host) || hosts.includes(starred)) ?? null;
}

/** The host whose choice is remembered: `de.linkedin.com` and `www.linkedin.com` are one site. */
export const siteOf = (address: string): string => termsOf(address)?.hosts[0] ?? hostOf(address);

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** A choice the user made for a site. */
export interface SiteChoice {
  site: string;
  rung: Rung;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** How far to read here: the user's choice, else the whole page, but ask first where terms restrict it. */
export function rungFor(address: string, choices: readonly SiteChoice[]): Rung | 'ask' {
  const chosen = choices.find((one) => one.site === siteOf(address));
  if (chosen) return chosen.rung;
  return termsOf(address)?.restricts ? 'ask' : 'page';
}

/** The choices as stored: what does not look like one is left out. Written by hand, to stay light. */
export const siteChoices = {
  safeParse(value: unknown): { success: true; data: SiteChoice[] } | { success: false } {
    return Array.isArray(value) ? { success: true, data: value.filter(isChoice).map(choiceOf) } : { success: false };
  },
};

function isChoice(value: unknown): value is SiteChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { site: host, rung, at } = value as Partial<SiteChoice>;
  return typeof host === 'string' && typeof at === 'number' && LADDER.includes(rung as Rung);
}

const choiceOf = ({ site: host, rung, at }: SiteChoice): SiteChoice => ({ site: host, rung, at });
