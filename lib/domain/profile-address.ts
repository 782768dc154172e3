import { LIMITS } from './fields';

/**
 * Profile addresses in one canonical form, so that the same page is the same page: no scheme, no
 * `www.` or mobile host, no tracking, no trailing slash, no fragment but one that is a path.
 */

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|trk|trackingId|originalSubdomain|lipi|si)$/i;
/** Taken off only where a whole host is left: `mobile.de` and `m.co` are names of their own. */
const HOST_PREFIX = /^((www|m|mobile)\.)+(?=[^.]+\.[^.])/;
const DEFAULT_PORT = /:(80|443)$/;
const PATH_END = /(\/|\/index\.(html?|php))+$/;
/** Pages drawn by a script keep their path behind the hash: `#/people/ada`. */
const HASH_PATH = /^#!?\/./;

interface SiteRule {
  host: RegExp;
  toHost: string;
  /** What of the path names the person; the rest is a tab of the same profile. */
  path: RegExp;
}

/** Sites whose paths ignore case and carry tabs or languages behind the person's own part. */
const SITES: SiteRule[] = [
  { host: /^([a-z]{2}\.)?linkedin\.com$/, toHost: 'linkedin.com', path: /^\/(in\/[^/]+|pub\/.+)/ },
  { host: /^github\.com$/, toHost: 'github.com', path: /^\/[^/]+$/ },
  { host: /^(x|twitter)\.com$/, toHost: 'x.com', path: /^\/[^/]+/ },
];

/** @returns the canonical key (`linkedin.com/in/ada`); null for no web address, and for one too long to keep. */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.host.replace(DEFAULT_PORT, '').replace(HOST_PREFIX, '');
  const path = url.pathname.replace(PATH_END, '');
  const site = SITES.find((rule) => rule.host.test(host));
  const own = site?.path.exec(path)?.[0];
  if (site && own) return keepable(site.toHost + own.toLowerCase());
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  const hash = HASH_PATH.test(url.hash) ? url.hash : '';
  return keepable((site?.toHost ?? host) + path + search + hash);
}

const keepable = (key: string): string | null => (key.length <= LIMITS.address ? key : null);

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);
