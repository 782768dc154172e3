import { LIMITS } from './fields';
import { DETOURS, NAMED_HOSTS, PROFILE_SITES, type SiteForm } from './profile-sites';

/**
 * Profile addresses in one canonical form, so that the same page is the same page: no scheme, no
 * `www.` or mobile host, no tracking, no trailing slash, no fragment but one that is a path; on the big
 * sites nothing but what names the person (`profile-sites.ts`).
 */

const TRACKING =
  /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|igsh|ref|ref_src|trk|trackingId|originalSubdomain|lipi|si)$/i;
/** Taken off only where a whole host is left: `mobile.de` and `m.co` are names of their own. */
const HOST_PREFIX = /^((www|m|mobile)\.)+(?=[^.]+\.[^.])/;
const DEFAULT_PORT = /:(80|443)$/;
const PATH_END = /(\/|\/index\.(html?|php))+$/;
/** Pages drawn by a script keep their path behind the hash: `#/people/ada`. */
const HASH_PATH = /^#!?\/./;
/** An account as another server shows it (`/@ada@home.example`): its own page is the one at home. */
const SEEN_FROM_AFAR = /^\/(?:web\/)?@(\w+)@((?:[a-z\d-]+\.)+[a-z]{2,})$/i;
const MOST_DETOURS = 3;

/** @returns the canonical key (`linkedin.com/in/ada`); null for no web address, and for one too long to keep. */
export const canonicalAddress = (address: string): string | null => canonical(address, MOST_DETOURS);

function canonical(address: string, detours: number): string | null {
  const url = webAddress(address);
  if (!url) return null;
  const host = url.host.replace(DEFAULT_PORT, '').replace(HOST_PREFIX, '');
  const path = url.pathname.replace(PATH_END, '');
  const beyond = detours > 0 ? whereTo(url, host + path) : null;
  if (beyond) return canonical(beyond, detours - 1);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  const hash = HASH_PATH.test(url.hash) ? url.hash : '';
  return keepable(ownPlace(host, path + search + hash));
}

function webAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** Where an address leads that is only a way to another. */
function whereTo(url: URL, place: string): string | null {
  const [, account, home] = SEEN_FROM_AFAR.exec(url.pathname) ?? [];
  if (account && home) return `https://${home}/@${account}`;
  const parameters = DETOURS.find((one) => one.place.test(place))?.parameters ?? [];
  return parameters.map((name) => url.searchParams.get(name) ?? '').find((to) => webAddress(to)) ?? null;
}

/** The person's own place on a site we know; elsewhere, the page. */
function ownPlace(host: string, rest: string): string {
  const named = NAMED_HOSTS.find((one) => one.host.test(host));
  if (named) return host.replace(named.host, named.to).toLowerCase();
  const site = PROFILE_SITES.find((one) => one.host.test(host));
  if (!site) return host + rest;
  const toHost = host.replace(site.host, site.to);
  for (const form of site.forms) {
    const name = form.path.exec(rest)?.[1];
    if (name) return toHost + form.to.replace('$1', () => spelled(name, form));
  }
  return toHost + rest;
}

function spelled(name: string, { exact, dotless }: SiteForm): string {
  if (exact) return name;
  return (dotless ? name.replaceAll('.', '') : name).toLowerCase();
}

const keepable = (key: string): string | null => (key.length <= LIMITS.address ? key : null);

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);
