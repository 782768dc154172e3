/** Our own made-up pages and where they stand; served under real-looking names by the local server. */
import { readFileSync } from 'node:fs';
import { createWebServer, type WebServer } from '../support/web-server.ts';

const page = (name: string): string => readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');

export const LENA = 'https://lena.example/';
export const TEAM = 'https://cimes.example/team';
/** An app that moves to another person in place, and draws them a little later. */
export const MOVING_APP = 'https://peoplebook.example/ada-quill';
export const ARTICLE = 'https://cimes.example/blog/contours';

export const serveOurPages = (): Promise<WebServer> =>
  createWebServer({
    pages: [
      ['lena.example/', page('lena-aubry')],
      ['cimes.example/team', page('team')],
      ['cimes.example/blog/contours', page('article')],
      ['peoplebook.example/ada-quill', page('moving-app')],
    ],
  });
