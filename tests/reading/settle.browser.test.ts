import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concludeReading } from '../../lib/reading/conclude/conclude';
import { lookAtSettledPage } from '../../lib/reading/look/settle';
import { withPage } from './open-page';

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
