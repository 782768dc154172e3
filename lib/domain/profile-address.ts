/**
 * Profile addresses in one canonical form, so that the same page is the same page: no scheme, no
 * `www.` or mobile host, no tracking, no fragment, no trailing slash.
 */

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref|ref_src|trk|trackingId|originalSubdomain|lipi|si)$/i;
const HOST_PREFIX = /^(www|m|mobile)\./;

interface SiteRule {
  host: RegExp;
  toHost: string;
  /** What of the path names the person; the rest is a tab of the same profile. */
  path: RegExp;
}

/** Sites whose paths ignore case and carry tabs or languages behind the person's own part. */
const SITES: SiteRule[] = [
  { host: /^([a-z]{2}\.)?linkedin\.com$/, toHost: 'linkedin.com', path: /^\/(in|pub)\/[^/]+/ },
  { host: /^github\.com$/, toHost: 'github.com', path: /^\/[^/]+$/ },
  { host: /^(x|twitter)\.com$/, toHost: 'x.com', path: /^\/[^/]+/ },
];

/**
 * @returns the canonical key (`linkedin.com/in/ada`), or null where the text is no web address.
 */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = url.host.replace(HOST_PREFIX, '');
  const path = url.pathname.replace(/\/index\.(html?|php)$/, '').replace(/\/+$/, '');
  const site = SITES.find((rule) => rule.host.test(host));
  const own = site?.path.exec(path)?.[0];
  if (site && own) return site.toHost + own.toLowerCase();
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return (site?.toHost ?? host) + path + search;
}

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);
