/**
 * One https server that plays every site: it answers by Host and path, and logs each request.
 *
 * The browsers send all hosts here (Chromium by a resolver rule, Firefox through `connect-proxy.ts`), so an address bar can
 * read `https://github.com/x` while the page is ours, and the log proves what was requested, and that nothing else was.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createCertificate } from './certificate.ts';

/** One request as it arrived. `path` keeps the query; `time` is in epoch milliseconds. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  time: number;
}

/** A page: its html, or a body with status and headers (a strict CSP, another content type). */
export type Answer = string | { status?: number; headers?: Record<string, string>; body: string | Uint8Array };

/** Answers the requests that no route matches; undefined means 404. */
export type Fallback = (request: LoggedRequest) => Answer | undefined;

export interface WebServer {
  port: number;
  /** Every request so far, in order of arrival. */
  log: LoggedRequest[];
  /** Serves an answer at https://host/path. A path without a query matches any query. */
  route: (host: string, path: string, answer: Answer) => void;
  close: () => Promise<void>;
}

export interface WebServerOptions {
  /** Answers by address without the scheme: `github.com/octocat`. */
  pages?: Iterable<[string, Answer]>;
  fallback?: Fallback;
}

/** Starts the server on a free port of the loopback interface. */
export async function createWebServer({ pages = [], fallback }: WebServerOptions = {}): Promise<WebServer> {
  const answers = new Map<string, Answer>(pages);
  const log: LoggedRequest[] = [];

  const find = (request: LoggedRequest) => {
    const address = request.host + request.path;
    return answers.get(address) ?? answers.get(address.replace(/\?.*$/s, '')) ?? fallback?.(request);
  };

  const server = createServer(createCertificate(['localhost', '*.localhost']), (incoming, response) => {
    const request = describe(incoming);
    log.push(request);
    send(response, find(request));
  });
  // A browser that is killed, or that gives up a connection, resets it: nothing to do with the test at hand.
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    log,
    route: (host, path, answer) => void answers.set(host + path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function describe(incoming: IncomingMessage): LoggedRequest {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return { method: incoming.method ?? '', host, path: incoming.url ?? '', time: Date.now() };
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  const {
    status = 200,
    headers = {},
    body,
  } = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404, body: 'no such page' });
  // Nothing is cached, so that the log counts every visit.
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(body);
}
