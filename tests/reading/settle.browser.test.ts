import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concludeReading } from '../../lib/reading/conclude/conclude';
import { lookAtSettledPage } from '../../lib/reading/look/settle';
import { withPage } from './open-page';

const profile = (name: string) =>
  `<title>${name}</title><h1>${name}</h1><p>Engineer at Book Works</p>${'<p>more</p>'.repeat(10)}`;

const nameOf = (reading: ReturnType<typeof concludeReading>) =>
  reading.people[0]?.facts.find(({ field }) => field === 'name')?.value;

test('a page that renders late is waited for', async () => {
  await withPage('<title>App</title><div id="root"><div class="spinner">Loading…</div></div>', async (document) => {
    let waited = 0;
    const sight = await lookAtSettledPage(document, {
      address: () => 'https://peoplebook.example/sven',
      wait: async (ms) => {
        waited += ms;
        if (waited < 1000) return;
        document.title = 'Sven Laterson · Peoplebook';
        (document.getElementById('root') as HTMLElement).innerHTML =
          '<main><h1>Sven Laterson</h1><p>Ferry captain at Northern Lines</p></main>';
      },
    });
    expect(nameOf(concludeReading(sight))).toBe('Sven Laterson');
    expect(waited).toBeLessThan(1300);
  });
});

test('no longer than two seconds, and no longer than the user wants', async () => {
  await withPage('<title>App</title><div id="root"><div class="spinner">Loading…</div></div>', async (document) => {
    let waited = 0;
    const abort = new AbortController();
    const options = {
      address: () => 'https://never.example/',
      wait: async (ms: number) => {
        waited += ms;
      },
      signal: abort.signal,
    };
    await lookAtSettledPage(document, options);
    expect(waited).toBeLessThanOrEqual(2100);
    waited = 0;
    abort.abort();
    await lookAtSettledPage(document, options);
    expect(waited).toBe(0);
  });
});

test('a page that is ready is not waited for', async () => {
  await withPage(
    `<title>Ann Lee</title><h1>Ann Lee</h1><div class="loading" hidden></div>${'<p>Line</p>'.repeat(9)}`,
    async (document) => {
      let waited = 0;
      await lookAtSettledPage(document, {
        address: () => 'https://a.example/',
        wait: async (ms) => {
          waited += ms;
        },
      });
      expect(waited).toBe(0);
    },
  );
});

test('an app that moved in place and still shows whom it showed before is waited for', async () => {
  await withPage(profile('Ada Quill'), async (document) => {
    let waited = 0;
    const sight = await lookAtSettledPage(document, {
      address: () => 'https://peoplebook.example/ben-osei',
      loadedFrom: 'https://peoplebook.example/ada-quill',
      wait: async (ms) => {
        waited += ms;
        if (waited > 400 && document.title !== 'Ben Osei') {
          document.title = 'Ben Osei';
          document.body.innerHTML = profile('Ben Osei');
        }
      },
    });
    expect(nameOf(concludeReading(sight))).toBe('Ben Osei');
    expect(concludeReading(sight).doubt).toBeNull();
    expect(waited).toBeLessThan(700);
  });
});

test('where nothing tells whose page it has become, the user is asked', async () => {
  await withPage(profile('Ada Quill'), async (document) => {
    const sight = await lookAtSettledPage(document, {
      address: () => 'https://peoplebook.example/u/41',
      loadedFrom: 'https://peoplebook.example/u/40',
      wait: async () => undefined,
    });
    expect(concludeReading(sight).doubt).toEqual({ why: 'moved' });
  });
});

test('links below its own path tell whose page it is', async () => {
  await withPage(`${profile('Ada Quill')}<a href="/u/41/followers">Followers</a>`, async (document) => {
    const sight = await lookAtSettledPage(document, {
      address: () => 'https://peoplebook.example/u/41',
      loadedFrom: 'https://peoplebook.example/',
      wait: async () => undefined,
    });
    expect(concludeReading(sight).doubt).toBeNull();
  });
});

test('data left in the head by another page does not rule over heading and title, and is told', async () => {
  const stale = `<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ada Quill","email":"ada@book.example"}}</script>`;
  await withPage(`<title>Ben Osei</title>${stale}${profile('Ben Osei')}`, async (document) => {
    const sight = await lookAtSettledPage(document, {
      address: () => 'https://peoplebook.example/ben-osei',
      wait: async () => undefined,
    });
    const reading = concludeReading(sight);
    expect(nameOf(reading)).toBe('Ben Osei');
    expect(JSON.stringify(reading.people)).not.toContain('ada@');
    expect(reading.doubt).toEqual({ why: 'two-names', other: 'Ada Quill' });
  });
});

test('facts of one page never stand under the address of another', async () => {
  await withPage('<title></title><main></main>', async (document) => {
    const main = document.querySelector('main') as HTMLElement;
    const people = ['Ada Quill', 'Ben Osei', 'Chloe Marchand', 'Dmitri Volkov'];
    let at = 0;
    const show = (person: number) => {
      at = person;
      const name = people[person] ?? '';
      document.title = `${name} · Peoplebook`;
      main.innerHTML = `<h1>${name}</h1><p>Engineer</p><a href="mailto:${name.split(' ')[0]}@book.example">Mail</a>${'<p>more</p>'.repeat(10)}`;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean()), { minLength: 1, maxLength: 6 }),
        async (moves) => {
          show(0);
          const rest = [...moves];
          let asked = 0;
          const sight = await lookAtSettledPage(document, {
            // In-app navigation strikes whenever the reader looks at the address, before or after the page has changed.
            address: () => {
              asked += 1;
              const move = asked % 2 === 0 ? rest.shift() : undefined;
              if (move) show(move[0]);
              return `https://peoplebook.example/${at}`;
            },
            wait: async () => undefined,
          });
          expect(nameOf(concludeReading(sight))).toBe(people[Number(sight.address.at(-1))]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
