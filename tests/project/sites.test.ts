import { expect, it } from 'vitest';
import { RECIPES } from '../../lib/reading/recipes/list';
import { textOf } from './files';

/** The README tells users which sites are known, and which of them no real page has confirmed. */
it('the README names every site with a recipe as what it is', () => {
  const [, confirmed = '', unverified = ''] =
    /Confirmed on a real page: (.+?)\.\n.*?\*Unverified\*.*?: (.+?)\.\n/s.exec(textOf('README.md')) ?? [];
  const seen = RECIPES.filter((one) => one.seen !== 'unverified').map((one) => `${one.site} (${one.seen})`);
  const others = RECIPES.filter((one) => one.seen === 'unverified').map((one) => one.site);
  expect(confirmed.replace(/\s+/g, ' ')).toBe(seen.join(', '));
  expect(unverified.replace(/\s+/g, ' ')).toBe(others.join(', '));
});
