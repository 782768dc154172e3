import { expect, test } from 'vitest';
import { flattenReading } from '../../lib/reading/flatten';
import { readPage } from '../../lib/reading/read-page';
import { withPage } from './open-page';

/** Ways of marking up a page that have nothing to do with what it is about. */

const read = async (html: string, url = 'https://anybody.example/') => {
  const reading = await withPage(html, (document) => readPage(document, url));
  return { ...reading, flat: flattenReading(reading) };
};

const CV = `<h1>Ida Berg</h1><p>Baker at Ovens &amp; Co</p><h2>Experience</h2>
  <ul><li><b>Baker</b>, Ovens &amp; Co, 2019 – present</li><li><b>Apprentice</b>, Mill Street Bakery, 2016 – 2019</li></ul>`;

test.each(['nav-v2 render-mode', 'cookies new-ui', 'fixed-top-nav', 'footer-sticky'])(
  'a body called %s is no menu',
  async (names) => {
    const { verdict, flat } = await read(`<title>Ida Berg</title><body class="${names}">${CV}</body>`);
    expect(verdict).toBe('person');
    expect(flat[0]?.experience).toHaveLength(2);
  },
);

test('what a site builder writes on every page makes nobody an article', async () => {
  const head = '<title>Ida Berg</title><meta property="og:type" content="article">';
  expect((await read(head + CV)).verdict).toBe('person');
});

test('a name in two lines of one heading is one name, and what stands by it is theirs', async () => {
  const { flat } = await read(
    '<title>Ida Berg – Speakers</title><h1>Ida<br>Berg</h1><p>Baker at Ovens &amp; Co</p><img src="/ida.jpg" alt="Ida Berg" width="200" height="200">',
  );
  expect(flat[0]).toMatchObject({
    name: 'Ida Berg',
    headline: 'Baker at Ovens & Co',
    photo: 'https://anybody.example/ida.jpg',
  });
});

test('people who introduce themselves are read, greeting and all', async () => {
  const { verdict, flat } = await read(
    '<title>ida.example</title><a rel="me" href="https://social.example/@ida">Me</a><p>Bonjour ! Je m’appelle <strong>Ida Berg</strong>, je suis boulangère.</p>',
    'https://ida.example/',
  );
  expect(verdict).toBe('person');
  expect(flat[0]?.name).toBe('Ida Berg');
});

test('a portrait may be the background of a box', async () => {
  const { flat } = await read(
    '<title>Ida Berg</title><div class="avatar" style="width:200px;height:200px;background-image:url(/me.jpg)"></div><h1>Ida Berg</h1><p>Baker at Ovens &amp; Co</p>',
  );
  expect(flat[0]?.photo).toBe('https://anybody.example/me.jpg');
});

test('cards may be buttons, and rows of a table people', async () => {
  const cards = ['Ida Berg', 'Jon Falk', 'Lea Wick'].map(
    (name) => `<button><img src="/x.jpg" alt=""><h3>${name}</h3><p>Baker</p></button>`,
  );
  expect((await read(`<title>Team</title><h1>Team</h1>${cards.join('')}`)).flat.map(({ name }) => name)).toEqual([
    'Ida Berg',
    'Jon Falk',
    'Lea Wick',
  ]);
  const rows = ['Berg, Ida', 'Falk, Jon', 'Wick, Lea'].map((name) => `<tr><td>${name}</td><td>Professor</td></tr>`);
  expect((await read(`<title>Staff</title><h1>Staff</h1><table>${rows.join('')}</table>`)).verdict).toBe('many');
});
