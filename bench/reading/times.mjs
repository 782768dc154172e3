/** How long reading a page takes, beside one pass of a TreeWalker and two other readers, in the same page and run. */
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/reading/build-reader.mjs';
import { closeBrowser, launchOffline, withSavedPage } from '../../scripts/reading/saved-page.mjs';
import { median } from '../statistics.mjs';

const PAGE_MS = 300_000;

/**
 * Each runs once in a world of its own, as after a gesture of the user: nothing compiled, no node met before. A pass over
 * a page that was read before is much faster, for all of them, but nobody clicks a thousand times.
 *
 * The floor does what every reader must: one step to each node. The peers get what they want for nothing: the page's
 * source as text, and a document of their own to change.
 */
const COMPETITORS = {
  floor: { rounds: 9, run: '{ const walker = document.createTreeWalker(document); while (walker.nextNode()); }' },
  looking: {
    rounds: 9,
    scripts: ['look', 'recipes'],
    prepare: 'acquaintRecipes.recipesFor(address)',
    run: 'acquaintLook.lookAtPage(document, address, { recipes: ready, now })',
  },
  reading: {
    rounds: 9,
    scripts: ['look', 'recipes', 'conclude'],
    prepare: 'acquaintRecipes.recipesFor(address)',
    run: 'acquaintConclude.concludeReading(acquaintLook.lookAtPage(document, address, { recipes: ready, now }))',
  },
  microformats: {
    rounds: 3,
    scripts: ['microformats'],
    prepare: 'document.documentElement.outerHTML',
    run: 'acquaintPeer.read(ready, address)',
  },
  defuddle: {
    rounds: 3,
    scripts: ['defuddle'],
    prepare: 'new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html")',
    run: 'acquaintPeer.read(ready, address)',
  },
};

const bundlePeer = (name) =>
  bundle('acquaintPeer', `export { read } from '${fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url))}';`);

/** For each page, the median milliseconds of each competitor. Pages one after another: two would disturb each other. */
export async function timePages(pages, reader) {
  const scripts = {
    ...reader,
    microformats: await bundlePeer('microformats'),
    defuddle: await bundlePeer('defuddle'),
  };
  const browser = await launchOffline();
  const times = [];
  for (const page of pages)
    times.push(await withSavedPage(browser, page, (_, newWorld) => race(page, scripts, newWorld), PAGE_MS));
  await closeBrowser(browser);
  return times;
}

/** Round by round, so that what disturbs the machine disturbs all. */
async function race({ url }, scripts, newWorld) {
  const series = Object.fromEntries(Object.keys(COMPETITORS).map((name) => [name, []]));
  const most = Math.max(...Object.values(COMPETITORS).map(({ rounds }) => rounds));
  for (let round = 0; round < most; round += 1)
    for (const [name, { rounds, scripts: needs = [], prepare = 'null', run }] of Object.entries(COMPETITORS)) {
      if (round >= rounds) continue;
      const evaluate = await newWorld();
      for (const script of needs) await evaluate(scripts[script]);
      series[name].push(
        await evaluate(`(() => {
          const address = ${JSON.stringify(url)};
          const now = () => performance.now();
          const ready = ${prepare};
          const start = now();
          ${run};
          return now() - start;
        })()`),
      );
    }
  return Object.fromEntries(Object.entries(series).map(([name, one]) => [name, median(one)]));
}
