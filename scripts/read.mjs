#!/usr/bin/env node
// Reads a folder of saved pages with the reader as it is built for the browser, in real Chromium, each page under its
// own address, and writes what the corpus's scorer takes:
//
//   npm run read -- --pages DIR --index index.jsonl --out readings.jsonl [--only ID,ID] [--facts] [--show ID]
//
// index.jsonl holds a line a page ({id, url, …}), DIR an <id>.html for each. The network does not exist here: the page
// is handed to the browser under its address, everything else is refused. A page that breaks the browser costs only
// itself: it is tried once more in a fresh browser, then written as read without a person.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const CHROMIUM =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const PAGE_TIMEOUT_MS = 15_000;
const TABS = 4;

const arg = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const bundle = async (name, source) => {
  const entry = `\0${name}`;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      { name, resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? source : undefined) },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name },
      rollupOptions: { input: entry },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output[0].code;
};

/** The reader as the extension is built from it: the page script that looks, and what concludes outside the page. */
export const buildReader = async () => {
  const reading = join(root, 'lib/reading').replaceAll('\\', '/');
  const look = await bundle(
    'acquaintLook',
    `import { lookAtSettledPage } from '${reading}/look/settle'; import { lookAtPage } from '${reading}/look/look'; export { lookAtPage, lookAtSettledPage };`,
  );
  const conclude = await bundle(
    'acquaintConclude',
    `import { concludeReading } from '${reading}/conclude/conclude'; import { flattenReading } from '${reading}/flatten'; export { concludeReading, flattenReading };`,
  );
  const recipes = await bundle(
    'acquaintRecipes',
    `import { recipesFor } from '${reading}/recipes/for-address'; export { recipesFor };`,
  );
  return { look, conclude, recipes };
};

/** Runs in the page's isolated world: a settled look and its conclusion, then both again for the time they take. */
const READ = `(async (address) => {
  const now = () => performance.now();
  const recipes = acquaintRecipes.recipesFor(address);
  const sight = await acquaintLook.lookAtSettledPage(document, { recipes, now, address: () => address, wait: (ms) => new Promise((done) => setTimeout(done, ms)) });
  const reading = acquaintConclude.concludeReading(JSON.parse(JSON.stringify(sight)));
  const start = now();
  acquaintConclude.concludeReading(acquaintLook.lookAtPage(document, address, { recipes, now }));
  const ms = now() - start;
  return { reading, people: acquaintConclude.flattenReading(reading), ms };
})`;

const launch = () =>
  puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--ignore-certificate-errors',
    ],
  });

const withTimeout = (promise, ms, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Answers the page's own address with the saved file and refuses the rest; a navigation elsewhere stays where it is. */
const serve = async (page, url, html) => {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    const answer = async () => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        if (served) return request.respond({ status: 204 });
        served = true;
        return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
      }
      return request.abort('failed');
    };
    answer().catch(() => undefined);
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  await page.goto(url, { waitUntil: 'load', timeout: 8000 }).catch((error) => {
    if (!/timeout/i.test(String(error))) throw error;
  });
};

const readInPage = async (page, script, url) => {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'acquaint',
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script.look);
  await evaluate(script.conclude);
  await evaluate(script.recipes);
  return evaluate(`${READ}(${JSON.stringify(url)})`);
};

const readOne = async (browser, script, row, directory) => {
  const html = readFileSync(join(directory, `${row.id}.html`));
  const page = await browser.newPage();
  try {
    return await withTimeout(
      serve(page, row.url, html).then(() => readInPage(page, script, row.url)),
      PAGE_TIMEOUT_MS,
      row.id,
    );
  } finally {
    await withTimeout(page.close(), 3000, 'closing').catch(() => undefined);
  }
};

const EMPTY = { reading: { verdict: 'none', people: [] }, people: [], ms: null };

/** Reads all pages, a few at a time; a browser that breaks is replaced for the pages after it. */
const readAll = async (rows, directory, script) => {
  let browser = await launch();
  let relaunching = null;
  const relaunch = async (broken) => {
    if (browser !== broken) return;
    relaunching ??= (async () => {
      await withTimeout(broken.close(), 3000, 'closing').catch(() => broken.process()?.kill('SIGKILL'));
      browser = await launch();
      relaunching = null;
    })();
    await relaunching;
  };
  const answers = new Map();
  const queue = [...rows];
  const work = async () => {
    for (let row = queue.shift(); row; row = queue.shift()) {
      for (let attempt = 0; attempt < 2 && !answers.has(row); attempt += 1) {
        const own = browser;
        try {
          answers.set(row, await readOne(own, script, row, directory));
        } catch (error) {
          console.error(`${row.id}: ${error.message ?? error}`);
          await relaunch(own);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await withTimeout(browser.close(), 5000, 'closing').catch(() => browser.process()?.kill('SIGKILL'));
  return rows.map((row) => ({ row, answer: answers.get(row) ?? EMPTY }));
};

const main = async () => {
  const index = resolve(arg('index') ?? join(root, '../shared/corpus/index.jsonl'));
  const directory = resolve(arg('pages') ?? join(dirname(index), 'pages'));
  const out = resolve(arg('out') ?? 'readings.jsonl');
  const only = (arg('only') ?? arg('show'))?.split(',');
  const rows = readFileSync(index, 'utf8')
    .split('\n')
    .filter((text) => text.trim())
    .map((text) => JSON.parse(text))
    .filter((row) => !only || only.includes(row.id));
  const script = await buildReader();
  const started = Date.now();
  const answers = await readAll(rows, directory, script);
  const lines = answers.map(({ row, answer }) => {
    const line = { id: row.id, verdict: answer.reading.verdict, people: answer.people };
    if (answer.ms !== null) line.ms = Math.round(answer.ms * 1000) / 1000;
    return JSON.stringify(process.argv.includes('--facts') ? { ...line, reading: answer.reading } : line);
  });
  writeFileSync(out, `${lines.join('\n')}\n`);
  if (arg('show'))
    console.log(
      JSON.stringify(
        answers.map(({ answer }) => answer.reading),
        null,
        1,
      ),
    );
  const cut = answers.filter(({ answer }) => answer.reading.cut).length;
  console.log(
    `read ${answers.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s (${cut} cut); page script ${(script.look.length / 1000).toFixed(1)} kB, conclusion ${(script.conclude.length / 1000).toFixed(1)} kB → ${out}`,
  );
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
