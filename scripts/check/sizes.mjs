// The size budget, asserted on the built files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3';

/** What is loaded when, in bytes. `gzip` measures what a download would weigh, as peers quote it. */
const BUDGET = [
  { what: 'page script, minified', files: () => ['reader.js'], gzip: false, limit: 20_000 },
  { what: 'popup before it takes input', files: () => staticScripts('popup.html'), gzip: false, limit: 24_000 },
  { what: 'popup until it shows somebody, gzipped', files: () => reachOf('app'), gzip: true, limit: 212_000 },
  { what: 'panel until its list, gzipped', files: () => staticScripts('sidepanel.html'), gzip: true, limit: 188_000 },
  // Both with what is loaded later: the conclusion of a reading, the coach, duties, pasted texts, teaching. Seven languages
  // of what people are told, four of the coach's words and the numbering plans of all countries weigh most.
  { what: 'popup in all, gzipped', files: () => allScripts('popup.html'), gzip: true, limit: 315_000 },
  { what: 'panel in all, gzipped', files: () => allScripts('sidepanel.html'), gzip: true, limit: 345_000 },
  { what: 'scripts for teaching, minified', files: () => ['teach.js', 'taught.js'], gzip: false, limit: 24_000 },
  { what: 'PDF library, loaded when a file is given, gzipped', files: pdfScripts, gzip: true, limit: 600_000 },
];

/** Libraries that have no business in somebody's page. */
const NOT_IN_PAGE = /ZodError|react\.element|react\.transitional|Dexie/;

export function sizes() {
  const complaints = BUDGET.flatMap(({ what, files, gzip, limit }) => {
    const bytes = files().reduce((sum, file) => sum + weigh(file, gzip), 0);
    console.log(`      ${what}: ${(bytes / 1000).toFixed(1)} kB of ${(limit / 1000).toFixed(0)} kB`);
    return bytes <= limit ? [] : [`${what}: ${bytes} bytes, ${bytes - limit} over the budget`];
  });
  return NOT_IN_PAGE.test(read('reader.js')) ? [...complaints, 'the page script carries a library'] : complaints;
}

const read = (file) => readFileSync(join(BUILT, file), 'utf8');
const weigh = (file, gzip) => (gzip ? gzipSync(read(file)).length : Buffer.byteLength(read(file)));

const STATIC_IMPORT = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** The scripts a page loads before its first line runs: its own and what they import. */
const staticScripts = (page) => reach(entries(page), STATIC_IMPORT);

/** The same for a chunk that is loaded later, by its name. */
const reachOf = (name) =>
  reach(
    readdirSync(join(BUILT, 'chunks'))
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
      .map((file) => join('chunks', file)),
    STATIC_IMPORT,
  );

const ANY_IMPORT = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;
/** What the user's own file calls for, and nothing else does. */
const PDF = /\/pdf-document-[^/]+\.js$/;

/** The same with what is imported later. */
const allScripts = (page) => reach(entries(page), ANY_IMPORT).filter((file) => !PDF.test(file));

/** A function, since the table above is made before the patterns are. */
function pdfScripts() {
  const pages = ['popup.html', 'sidepanel.html'];
  const early = pages.flatMap(staticScripts).filter((file) => PDF.test(file));
  if (early.length > 0) throw new Error(`${early} is loaded before any file is given`);
  const found = new Set(pages.flatMap((page) => reach(entries(page), ANY_IMPORT)).filter((file) => PDF.test(file)));
  if (found.size !== 1) throw new Error(`one PDF script was to be found, not ${found.size}`);
  return [...found];
}

const entries = (page) => [...read(page).matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, src]) => src);

function reach(from, pattern) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(join(BUILT, file))) return;
    seen.add(file);
    for (const [, next] of read(file).matchAll(pattern)) visit(join(dirname(file), next));
  };
  from.forEach(visit);
  return [...seen];
}
