/** Reads saved pages with the reader as it is built, a few at a time. */
import { closeBrowser, launchOffline, withSavedPage } from './saved-page.mjs';

const TABS = 4;
const ATTEMPTS = 2;

/** Runs in the page's isolated world: a settled look and its conclusion, then both once more for the time they take. */
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

/** What stands for a page that could not be read at all. */
const UNREAD = { reading: { verdict: 'none', people: [], cut: true }, people: [], ms: null };

/**
 * Answers {reading, people, ms} for each of `pages` ({url, html}), in their order. A page that breaks the browser costs
 * only itself: it is tried once more in a fresh browser, then told to `complain` and answered as read without a person.
 */
export async function readPages(pages, reader, complain) {
  let browser = launchOffline();
  const answers = new Map();
  const queue = [...pages];
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      for (let attempt = 0; attempt < ATTEMPTS && !answers.has(page); attempt += 1) {
        const own = browser;
        try {
          answers.set(page, await readPage(await own, page, reader));
        } catch (fault) {
          complain(page, fault);
          // Whoever sees it broken first brings a fresh one; the others find it.
          if (browser === own) browser = own.then(closeBrowser).then(launchOffline);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await closeBrowser(await browser);
  return pages.map((page) => answers.get(page) ?? UNREAD);
}

const readPage = (browser, page, { look, conclude, recipes }) =>
  withSavedPage(browser, page, async (evaluate) => {
    for (const script of [look, conclude, recipes]) await evaluate(script);
    return evaluate(`${READ}(${JSON.stringify(page.url)})`);
  });
