import { err, ok, type Result } from '../domain/result';
import { type Rung, rungFor, siteChoices, siteOf } from '../domain/site-terms';
import { runHanded } from '../platform/handed-script';
import { localValue } from '../platform/local-value';
import { activeTab, addressOf, type PageFault, selectedText } from '../platform/page-script';

/** How far the user lets us read, site by site. */
export const siteChoicesValue = localValue('sites', siteChoices);

/** What the page answered, unparsed, on the rung of the ladder that the user chose for its site. */
export interface PageAnswer {
  tab: number;
  address: string;
  title: string;
  rung: Rung | 'ask';
  /** The page script's answer, or the selected text; null where nothing was read. */
  raw: unknown;
  /** Whether the tab still shows the page that was asked. */
  settled: boolean;
}

/**
 * Asks the page in front of the user, as far as the user lets us there, and no further: where a site's
 * terms restrict it nothing is read before the user has chosen. `rung` overrules what is remembered,
 * once. Carries no schema library: the popup's shell calls it before anything heavy is loaded.
 */
export async function askPage(rung?: Rung): Promise<Result<PageAnswer, PageFault>> {
  const tab = await activeTab();
  if (!tab.ok) return tab;
  const { id, address, title } = tab.value;
  const on = rung ?? rungFor(address, (await siteChoicesValue.read()) ?? []);
  if (on === 'ask' || on === 'address') return ok({ tab: id, address, title, rung: on, raw: null, settled: true });
  const answer = await (on === 'page' ? readPageIn(id, address) : selectedText(id));
  if (!answer.ok) return err(answer.error);
  return ok({ tab: id, address, title, rung: on, raw: answer.value, settled: (await addressOf(id)) === address });
}

/** The recipes that may be meant travel into the page as data; the page script carries none. */
async function readPageIn(tabId: number, address: string): Promise<Result<unknown, PageFault>> {
  const { recipesFor } = await import('../reading/recipes/for-address');
  return runHanded(tabId, '/reader.js', 'acquaintRecipes', recipesFor(address));
}

/** Remembers how far to read on an address's site. */
export const rememberChoice = (address: string, rung: Rung): Promise<void> => rememberSite(siteOf(address), rung);

/** The same for a site named by its host. */
export async function rememberSite(site: string, rung: Rung, at = Date.now()): Promise<void> {
  const others = ((await siteChoicesValue.read()) ?? []).filter((one) => one.site !== site);
  await siteChoicesValue.write([...others, { site, rung, at }]);
}

/** Forgets a choice: the site's terms decide again. */
export async function forgetChoice(site: string): Promise<void> {
  await siteChoicesValue.write(((await siteChoicesValue.read()) ?? []).filter((one) => one.site !== site));
}
