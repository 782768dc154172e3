import { isOn } from './is-on';
import { RECIPES } from './list';
import type { Recipe } from './recipe';

/**
 * The recipes that may be meant by an address: its host's own, and those of software that runs on many
 * hosts, which only the page can tell. They travel into the page as data.
 */
export function recipesFor(address: string): Recipe[] {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return RECIPES.filter((one) => isOn(one, host) || one.mark !== undefined);
}
