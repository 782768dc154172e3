import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FactList } from '../../components/person/fact-list';
import type { ShownFact } from '../../components/person/group-facts';
import type { ReadFact } from '../../lib/domain/fields';
import { line, project } from '../domain/builders';
import { show } from './scene';

const shown = (...facts: ReadFact[]): ShownFact[] => facts.map((read, index) => ({ key: String(index), read }));
const list = page.getByRole('region', { name: 'What the page says' });
/** The list's direct rows, each a kind of fact from one source. */
const rows = (): string[] =>
  [...(list.element().querySelector('ul')?.children ?? [])].map((row) => (row as HTMLElement).innerText);

describe('each fact', () => {
  it('says what it is, how it was read and where on the page', async () => {
    await show(<FactList facts={shown(line('about', 'I keep bees.', { source: 'meta', place: 'description' }))} />);
    expect(rows()[0]).toMatch(/About\s+I keep bees\.\s+page header · description/);
  });

  it('says the day it was last seen, where it is kept', async () => {
    const seen = new Date(2026, 0, 5, 12).getTime();
    await show(<FactList facts={[{ key: 'a', read: line('about', 'I keep bees.'), seen }]} />);
    await expect.element(list).toMatchTextContent('page layout · main · Jan 5, 2026');
  });

  it('stands with its like: what is of one kind and from one place shares a row and a source', async () => {
    await show(
      <FactList
        facts={shown(line('skill', 'Rust'), line('skill', 'Julia'), line('skill', 'Go', { source: 'hand', place: '' }))}
      />,
    );
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.replaceAll(/\s+/g, ' ')).toContain('Rust Julia page layout · main');
    expect(rows()[1]?.replaceAll(/\s+/g, ' ')).toContain('Go typed by you');
  });

  it('leads to what it is about', async () => {
    const hive = project('Hive mind');
    const read = { ...hive, value: { ...hive.value, url: 'https://bees.example/hive' } };
    await show(<FactList facts={shown(read)} />);
    await expect
      .element(page.getByRole('link', { name: 'Hive mind' }))
      .toHaveAttribute('href', 'https://bees.example/hive');
  });

  it('is marked where its site no longer shows it as it used to', async () => {
    await show(<FactList facts={[{ key: 'a', read: line('headline', 'Keeps bees'), check: 'drifted' }]} />);
    expect(rows()[0]?.replaceAll(/\s+/g, ' ')).toMatch(/Keeps bees Check this This site no longer shows it/);
  });

  it('is marked where it is new', async () => {
    await show(<FactList facts={[{ key: 'a', read: line('about', 'I keep bees.'), fresh: true }]} />);
    await expect.element(page.getByText('new', { exact: true })).toBeVisible();
  });

  it('is only ever text, in its own direction', async () => {
    await show(<FactList facts={shown(line('about', '<img src=x onerror=alert(1)> שלום 👩🏽‍🚀'))} />);
    const words = page.getByText('<img src=x onerror=alert(1)> שלום 👩🏽‍🚀');
    await expect.element(words).toBeVisible();
    expect(words.element().tagName).toBe('BDI');
    expect(list.element().querySelector('img')).toBeNull();
  });
});

describe('addresses', () => {
  it('of the web, of mail and of telephones can be followed, in a tab of their own that tells nobody', async () => {
    await show(
      <FactList
        facts={shown(
          line('link', 'https://www.bees.example/ada/'),
          line('email', 'ada@bees.example'),
          line('phone', '+44 (0)113 496 0000'),
        )}
      />,
    );
    const link = page.getByRole('link', { name: 'bees.example/ada' });
    await expect.element(link).toHaveAttribute('href', 'https://www.bees.example/ada/');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByRole('link', { name: 'ada@bees.example' })).toHaveAttribute('target', '_blank');
    await expect
      .element(page.getByRole('link', { name: '+44 (0)113 496 0000' }))
      .toHaveAttribute('href', 'tel:+4401134960000');
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<b>hi', 'file:///etc/passwd', ' nonsense '])(
    'such as %s are words and nothing else',
    async (address) => {
      await show(<FactList facts={shown(line('link', address))} />);
      await expect.element(page.getByText(address.trim())).toBeVisible();
      await expect.element(page.getByRole('link')).not.toBeInTheDocument();
    },
  );

  it('that hide in a mail address lead to no page', async () => {
    await show(<FactList facts={shown(line('email', 'javascript:alert(1)'))} />);
    await expect.element(page.getByRole('link')).toHaveAttribute('href', 'mailto:javascript:alert(1)');
  });
});

describe('many facts', () => {
  const many = shown(
    line('name', 'Ada Ray'),
    line('headline', 'Keeps bees'),
    line('org', 'Hive'),
    line('location', 'Leeds'),
    line('email', 'ada@bees.example'),
    line('about', 'I keep bees.'),
    line('skill', 'Rust'),
    project('Hive mind'),
  );

  it('begin with the particular; what stands at the head of the screen comes last', async () => {
    await show(<FactList facts={many} first={3} />);
    expect(rows().map((row) => row.split('\n')[0])).toEqual(['Worth a mention', 'About', 'Skill']);
    await page.getByRole('button', { name: 'Show all 8' }).click();
    expect(rows()).toHaveLength(8);
    expect(rows().at(-1)).toContain('Leeds');
    await page.getByRole('button', { name: 'Show fewer' }).click();
    expect(rows()).toHaveLength(3);
  });

  it('are all there without a button where they are few', async () => {
    await show(<FactList facts={many} />);
    expect(rows()).toHaveLength(8);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });

  it('are cut to a few lines where they are long, and can be read to the end', async () => {
    const long = `${'Bees and more bees. '.repeat(60)}The end.`;
    await show(<FactList facts={shown(line('about', long))} />);
    const words = page.getByText(/The end\.$/);
    const height = (): number => words.element().closest('li')?.getBoundingClientRect().height ?? 0;
    const cut = height();
    await page.getByRole('button', { name: 'Show all 1' }).click();
    expect(height()).toBeGreaterThan(cut * 2);
  });

  it.each([320, 400])('never run out of a page %i pixels wide', async (width) => {
    await page.viewport(width, 600);
    await show(
      <FactList
        facts={shown(
          line('skill', 'x'.repeat(300)),
          line('link', `https://bees.example/${'y'.repeat(300)}`),
          line('about', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
        )}
      />,
    );
    await expect.element(list).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(width);
  });
});

it('nothing is drawn where nothing was read', async () => {
  const { container } = await show(<FactList facts={[]} />);
  expect(container).toHaveTextContent('');
});
