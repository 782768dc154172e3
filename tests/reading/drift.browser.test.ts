import { expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page';
import { fixture } from './fixtures';
import { withPage } from './open-page';

const read = (html: string, url: string) => withPage(html, (document) => readPage(document, url));

test('where the site no longer shows a field, the reading says so and guesses nothing', async () => {
  const { html, url } = fixture('linkedin-public');
  const drifted = html.replace(/top-card-layout__headline/g, 'x7f3');
  expect(drifted).not.toBe(html);
  const reading = await read(drifted, url);
  expect(reading.drifted).toEqual(['headline']);
  for (const fact of reading.people[0]?.facts ?? [])
    if (fact.field === 'headline') expect(fact.confidence).toBeGreaterThanOrEqual(0.6);
});

test('further pages of the same person owe nothing', async () => {
  const reading = await read(
    '<title>Experience | Ida Berg | LinkedIn</title><main><h1>Ida Berg</h1><h2>Experience</h2><ul><li><div>Baker</div><div>Ovens &amp; Co</div><div>2019 – present</div></li></ul></main>',
    'https://www.linkedin.com/in/ida-berg/details/experience/',
  );
  expect(reading.verdict).toBe('person');
  expect(reading.drifted).toEqual([]);
  expect(reading.people[0]?.facts.find(({ field }) => field === 'experience')?.value).toEqual({
    title: 'Baker',
    org: 'Ovens & Co',
    start: '2019',
    end: 'present',
  });
});

test("a country's host is the same site", async () => {
  const { html } = fixture('linkedin-public');
  expect((await read(html, 'https://de.linkedin.com/in/somebody')).recipe).toBe('linkedin');
});
