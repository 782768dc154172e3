/**
 * Collects what a page or service worker complains about and asks for.
 *
 * It listens on the DevTools protocol instead of page events, because enabling Runtime, Log and Audits there replays what
 * happened before: a popup is only reachable once it has started, and its first error is the interesting one.
 */
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';

export interface Watch {
  /** `console.error`, `console.assert` and what the browser itself logs as an error (a refused or failed load). */
  consoleErrors: string[];
  /** Uncaught exceptions and unhandled rejections. */
  pageErrors: string[];
  /** Content Security Policy violations, Trusted Types included. */
  cspReports: string[];
  /** Addresses requested from now on. The web server's log is the full proof; this says which page asked. */
  requests: string[];
  /** Errors and reports of every kind, for `expect(watch.faults()).toEqual([])`. */
  faults: () => string[];
}

/** Starts to watch; resolves when past complaints have been replayed. */
export async function watch(target: Page | WebWorker): Promise<Watch> {
  const session = 'createCDPSession' in target ? await target.createCDPSession() : target.client;
  const seen = { consoleErrors: [] as string[], pageErrors: [] as string[], cspReports: [] as string[] };
  const requests: string[] = [];

  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    seen.consoleErrors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    seen.pageErrors.push(exception?.description ?? text);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A policy violation is logged too, but in a shorter form than the audit issue below.
    if (entry.level === 'error' && entry.source !== 'security') seen.consoleErrors.push(entry.text);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const report = issue.details.contentSecurityPolicyIssueDetails;
    if (report)
      seen.cspReports.push(
        `${report.violatedDirective}: ${report.blockedURL ?? report.contentSecurityPolicyViolationType}`,
      );
  });
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));

  await enable(session, 'createCDPSession' in target);
  return { ...seen, requests, faults: () => Object.values(seen).flat() };
}

async function enable(session: CDPSession, isPage: boolean): Promise<void> {
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  await session.send('Network.enable');
  // Service workers have no Audits domain.
  if (isPage) await session.send('Audits.enable');
}
