/** Our own made-up pages and where they stand; served under real-looking names by the local server. */
import { readFileSync } from 'node:fs';
import { createWebServer, type WebServer } from '../support/web-server.ts';

const page = (name: string): string => readFileSync(new URL(`../pages/${name}.html`, import.meta.url), 'utf8');

export const LENA = 'https://lena.example/';
/** The same page by another address, some months later: she moved, and made something. */
export const LENA_LATER = 'https://www.lena.example/index.html?utm_source=card';
/** The same person where she works, with nothing that is hers alone. */
export const LENA_AT_WORK = 'https://sentier.example/people/lena';
export const TEAM = 'https://cimes.example/team';
/** An app that moves to another person in place, and draws them a little later. */
export const MOVING_APP = 'https://peoplebook.example/ada-quill';
/** Somebody's profile on a site with message boxes. */
export const INES = 'https://letterbox.example/ines';
export const ARTICLE = 'https://cimes.example/blog/contours';

export const serveOurPages = (): Promise<WebServer> =>
  createWebServer({
    pages: [
      ['lena.example/', page('lena-aubry')],
      ['www.lena.example/index.html', lenaLater()],
      ['sentier.example/people/lena', page('lena-at-sentier')],
      ['cimes.example/team', page('team')],
      ['cimes.example/blog/contours', page('article')],
      ['peoplebook.example/ada-quill', page('moving-app')],
      ['letterbox.example/ines', page('letterbox')],
    ],
  });

const lenaLater = (): string =>
  page('lena-aubry')
    .replace('"addressLocality": "Grenoble"', '"addressLocality": "Annecy"')
    .replace('Grenoble, France', 'Annecy, France')
    .replace(
      '<h2>Projects</h2>\n        <ul>',
      '<h2>Projects</h2>\n        <ul><li><a href="https://lena.example/isohypse">Isohypse</a>, contours from laser scans (2026)</li>',
    );
