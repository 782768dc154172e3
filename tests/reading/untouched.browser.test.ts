import { expect, test } from 'vitest';
import { readPage } from '../../lib/reading/read-page';
import { FIXTURES, fixture } from './fixtures';
import { withPage } from './open-page';

test.each(FIXTURES)('$id is left as it was', async ({ html, url }) => {
  await withPage(html, async (document) => {
    const before = document.documentElement.outerHTML;
    const globals = Object.keys(document.defaultView as object);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    readPage(document, url);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.keys(document.defaultView as object)).toEqual(globals);
  });
});

test('what is hidden is not read', async () => {
  const { html, url } = fixture('hidden-text');
  const reading = await withPage(html, (document) => readPage(document, url));
  const said = JSON.stringify(reading);
  for (const hidden of ['agent', 'Nothing', 'piet.secret', 'linkedin', 'Atlantis', 'Spy'])
    expect(said).not.toContain(hidden);
});

test('what waits for its entrance is not hidden', async () => {
  const reading = await withPage(fixture('personal-portfolio').html, (document) =>
    readPage(document, 'https://fontanarrosa.example/'),
  );
  expect(JSON.stringify(reading)).toContain('Svelte');
});

test('every fact says where it stands and is plain data', async () => {
  for (const { html, url } of FIXTURES) {
    const reading = await withPage(html, (document) => readPage(document, url));
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    for (const { facts } of reading.people) {
      for (const fact of facts) {
        expect(fact.place).not.toBe('');
        expect(fact.confidence).toBeGreaterThan(0);
        expect(fact.confidence).toBeLessThanOrEqual(1);
      }
    }
  }
});
