import { expect, test } from 'vitest';
import { readPasted } from '../../lib/app/read-given';
import { readText } from '../../lib/app/read-page';
import { said } from './person-said';
import { PROFILES } from './profiles';

/** Pasted text, through the page that is made of it and the one reader. */

test.each(PROFILES)('$what', async ({ what: _, text, ...profile }) => {
  const [person] = await readText(text);
  if (!person) throw new Error('nobody was read');
  const read = said(person);
  const about = profile.about && read.about ? read.about.slice(0, profile.about.length) : read.about;
  expect({ ...read, about }).toEqual({ email: null, links: [], ...profile });
  expect(new Set(person.facts.map((fact) => fact.source))).toEqual(new Set(['selection']));
});

test('what names nobody is no reading, and says so', async () => {
  expect(await readPasted('')).toEqual({ ok: false, error: 'empty-text' });
  expect(await readPasted('the quick brown fox\njumps over the lazy dog')).toEqual({
    ok: false,
    error: 'nobody-in-text',
  });
});

test('the first profile of theirs in the text names them; another page only where there is none', async () => {
  const read = await readPasted('Lin Ode\nSurveyor\nlin.example | www.linkedin.com/in/lin-ode/ | lin@lin.example');
  expect(read.ok && read.value.identity).toBe('https://www.linkedin.com/in/lin-ode/');
  const other = await readPasted('Lin Ode\nSurveyor\nhttps://lin.example/');
  expect(other.ok && other.value.identity).toBe('https://lin.example/');
  const none = await readPasted('Lin Ode\nSurveyor at Tidewater');
  expect(none.ok && none.value.identity).toBe(null);
});

test('markup, scripts and endless text are text, and are bounded', async () => {
  const hostile = `Lin Ode\nSurveyor <img src=x onerror=alert(1)>\n<script>alert(1)</script>\n${'x'.repeat(300_000)}\n${'Experience\n2019 - 2020\n'.repeat(3000)}`;
  const [person] = await readText(hostile);
  expect(person?.facts.length).toBeLessThanOrEqual(400);
  expect(person && said(person).name).toBe('Lin Ode');
});
