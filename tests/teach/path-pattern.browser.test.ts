import { afterEach, expect, it } from 'vitest';
import { fitsPattern } from '../../lib/teaching/fits-pattern';
import { pathPattern } from '../../lib/teaching/path-pattern';
import { show } from './scene';

afterEach(() => document.body.replaceChildren());

it.each([
  ['https://harbour.example/crew/tove', '/crew/*'],
  ['https://harbour.example/in/tove-lindqvist-12/', '/in/*'],
  ['https://harbour.example/in/tove-lindqvist/details/skills', '/in/*/details/skills'],
  ['https://harbour.example/users/4711/tove', '/users/*/*'],
  ['https://harbour.example/@tl', '/*'],
  ['https://harbour.example/~tl', '/*'],
  ['https://harbour.example/tl', '/*'],
  ['https://harbour.example/', '/'],
  ['https://harbour.example/about', '/about'],
  ['https://harbour.example/profile.php?id=3', '/profile.php'],
  ['https://harbour.example/citations?user=x1', '/citations'],
])('%s is one of %s', (address, pattern) => {
  show('<h1>Tove Lindqvist</h1>');
  expect(pathPattern(document, address)).toBe(pattern);
  expect(fitsPattern(pattern, new URL(address).pathname)).toBe(true);
});
