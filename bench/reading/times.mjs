/** How long reading a page takes, beside one pass of a TreeWalker and two other readers, in the same page and run. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/reading/build-reader.mjs';
import { closeBrowser, launchOffline, withSavedPage } from '../../scripts/reading/saved-page.mjs';
import { median } from '../statistics.mjs';

const PAGE_MS = 300_000;

/**
 * The floor does what every reader must: one step to each node. The peers get what they want for nothing: the page's
 * source as text, and a document of their own to change. What a reader is given (`ready`) is made before the clock runs,
 * and anew each time; loading its script is not measured for any of them.
 */
const COMPETITORS = {
  floor: { run: 'const walker = document.createTreeWalker(document); while (walker.nextNode());' },
  looking: {
    scripts: ['look', 'recipes'],
    prepare: 'acquaintRecipes.recipesFor(address)',
    run: 'acquaintLook.lookAtPage(document, address, { recipes: ready, now })',
  },
  reading: {
    scripts: ['look', 'recipes', 'conclude'],
    prepare: 'acquaintRecipes.recipesFor(address)',
    run: 'acquaintConclude.concludeReading(acquaintLook.lookAtPage(document, address, { recipes: ready, now }))',
  },
  microformats: {
    scripts: ['microformats'],
    prepare: 'document.documentElement.outerHTML',
    run: 'acquaintPeer.read(ready, address)',
  },
  defuddle: {
    scripts: ['defuddle'],
    prepare: 'new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html")',
    run: 'acquaintPeer.read(ready, address)',
  },
};

/**
 * Three ways to measure, since each says something else:
 * - `first`: once in a world of its own, as on the first click in a tab. No node was met, no function has run, and nothing is
 *   compiled: the script differs by a comment each time.
 * - `fresh`: the same, but the engine finds the script compiled by the round before, as on a second click in a tab.
 * - `warm`: a world of its own for each competitor, in which it reads the same page ten times; the first is not counted.
 *   So the figures were taken that the goals come from: repeated readings in one isolated world. What a reader remembers of
 *   a page it forgets each time; what stays is code that has run and nodes that were met. The longer one repeats, the more
 *   the engine optimises, the floor's one line first of all.
 */
const WAYS = {
  first: { uncounted: 0, counted: 5, newWorlds: true, newScripts: true },
  fresh: { uncounted: 1, counted: 7, newWorlds: true },
  warm: { uncounted: 1, counted: 9 },
};

const bundlePeer = (name) =>
  bundle('acquaintPeer', `export { read } from '${fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url))}';`);

/** For each page its number of elements and, by way and competitor, the median milliseconds. Pages one after another: two would disturb each other. */
export async function timePages(pages, reader) {
  const scripts = {
    ...reader,
    microformats: await bundlePeer('microformats'),
    defuddle: await bundlePeer('defuddle'),
  };
  const browser = await launchOffline();
  const times = [];
  for (const page of pages)
    times.push(
      await withSavedPage(
        browser,
        page,
        async (evaluate, newWorld) => {
          const times = { elements: await evaluate('document.getElementsByTagName("*").length') };
          for (const [name, way] of Object.entries(WAYS)) times[name] = await race(way, page, scripts, newWorld);
          return times;
        },
        PAGE_MS,
      ),
    );
  await closeBrowser(browser);
  return times;
}

/** Round by round, so that what disturbs the machine disturbs all. */
async function race({ uncounted, counted, newWorlds, newScripts }, { url }, scripts, newWorld) {
  const series = Object.fromEntries(Object.keys(COMPETITORS).map((name) => [name, []]));
  const worlds = {};
  for (let round = 0; round < uncounted + counted; round += 1)
    for (const [name, competitor] of Object.entries(COMPETITORS)) {
      if (newWorlds || !worlds[name])
        worlds[name] = await worldOf(competitor, url, scripts, await newWorld(), newScripts ? `// ${round}` : '');
      const ms = await worlds[name]('acquaintTimed()');
      if (round >= uncounted) series[name].push(ms);
    }
  return Object.fromEntries(Object.entries(series).map(([name, one]) => [name, median(one)]));
}

/**
 * Lays a competitor down in a world: `acquaintTimed` there lets it read once and answers the milliseconds. `mark` makes other
 * scripts of the same.
 */
async function worldOf({ scripts: needs = [], prepare = 'null', run }, url, scripts, evaluate, mark) {
  for (const script of needs) await evaluate(`${scripts[script]}\n${mark}`);
  await evaluate(`{
    const address = ${JSON.stringify(url)};
    const now = () => performance.now();
    const read = (ready) => { ${run} };
    globalThis.acquaintTimed = () => {
      const ready = ${prepare};
      const start = now();
      read(ready);
      return now() - start;
    };
  } ${mark}`);
  return evaluate;
}
