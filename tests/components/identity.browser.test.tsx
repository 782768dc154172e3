import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PanelApp } from '../../components/panel/panel-app';
import { PersonScreen } from '../../components/popup/person-screen';
import { store } from '../../lib/app/store';
import type { ReadFact } from '../../lib/domain/fields';
import { newestPeople } from '../../lib/storage/queries';
import { captured, job, line, pageRead, project } from '../domain/builders';
import { happened, keep, personOf, SETTINGS, seesNot, seesText, show, shownText } from './scene';

const SUGGESTED = 'Could be the same person';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const people = async () => (await newestPeople(await store(), 10, null)).rows;
/** What is known of everybody, but for the words on who is one with whom. */
const known = async () =>
  (await people())
    .map(({ id, name, headline, org, location, tags, keys, facts }) => ({
      id,
      name,
      headline,
      org,
      location,
      tags,
      keys,
      facts,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Ada of her own page, and an Ada of another site who works at the same place. */
async function twoAdas(): Promise<[string, string]> {
  const own = await keep('Ada Ray', [line('org', 'Tidewater'), line('headline', 'Keeps bees'), project('Hive mind')]);
  const other = await keep('Ada Maria Ray', [line('org', 'Tidewater Ltd'), line('headline', 'Bees and floods')]);
  return [own, other];
}

const open = async (id: string) => {
  if (window.innerWidth === 400) await page.viewport(1200, 760);
  location.hash = `#people/${id}`;
  await show(<PanelApp />);
};

describe('somebody who may be in the list twice', () => {
  it('is suggested with the reason, from either side', async () => {
    const [own, other] = await twoAdas();
    await open(own);
    await seesText(SUGGESTED);
    await seesText('both with Tidewater');
    location.hash = `#people/${other}`;
    await seesText('both with Tidewater Ltd');
  });

  it('is not, for a name alone', async () => {
    const own = await keep('Ada Ray', [line('org', 'Tidewater')]);
    await keep('Ada Ray ', [line('org', 'Sentier')]);
    await open(own);
    await seesText('What happened');
    expect(shownText()).not.toContain(SUGGESTED);
  });

  it('stays two once the user says so, until that is undone', async () => {
    const [own] = await twoAdas();
    await open(own);
    await button('Not the same').click();
    await seesText('Noted that they are two.');
    await seesNot(SUGGESTED);
    await seesText('You said that they are not somebody who looks like them');
    await button('Undo').click();
    await seesText(SUGGESTED);
  });

  it('is compared field by field, merged, and taken apart: both are as they were', async () => {
    const [own] = await twoAdas();
    const before = await known();
    await open(own);
    await button('Compare').click();
    const dialog = page.getByRole('dialog', { name: 'The same person?' });
    await expect.element(dialog.getByRole('row', { name: /Headline Keeps bees Bees and floods shows/ })).toBeVisible();
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await seesText('Merged. Every fact');
    await seesText('People 1');
    await seesText('Merged with Ada Maria Ray');
    await button('Take apart: Merged with Ada Maria Ray').click();
    await seesText('Taken apart.');
    await seesText('People 2');
    expect(await known()).toEqual(before);
    await button('Undo').click();
    await seesText('People 1');
  });

  it('the user’s own word shows, whichever side it is on', async () => {
    const [own, other] = await twoAdas();
    const typed = { ...line('headline', 'Beekeeper'), source: 'hand' as const, place: '', confidence: 1 };
    await happened(own, { kind: 'edited', replaces: null, read: typed });
    await open(other);
    await button('Compare').click();
    await expect.element(page.getByRole('row', { name: /Beekeeper shows/ })).toBeVisible();
  });

  it('later words stay with whom they concern', async () => {
    const [own, other] = await twoAdas();
    await open(own);
    await button('Compare').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await seesText('People 1');
    const page2 = 'https://ada-maria-ray.example/';
    await happened(
      own,
      captured([line('name', 'Ada Maria Ray'), project('Levee')], { address: page2, identity: page2 }),
    );
    await button('Take apart: Merged with Ada Maria Ray').click();
    await seesText('People 2');
    const titles = async (id: string) =>
      (await personOf(id)).facts.map(({ read }) => JSON.stringify(read.value)).join();
    expect(await titles(other)).toContain('Levee');
    expect(await titles(own)).not.toContain('Levee');
  });

  it('can be merged by name where nothing was suggested', async () => {
    const own = await keep('Ada Ray');
    await keep('Countess Lovelace');
    await open(own);
    await button('Merge with someone …').click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'lovel');
    await page.getByRole('button', { name: 'Countess Lovelace' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await seesText('Merged with Countess Lovelace');
    expect(await people()).toHaveLength(1);
  });

  it.each([320, 399])('is compared without scrolling sideways at %i pixels', async (width) => {
    await page.viewport(width, 600);
    const [own, other] = await twoAdas();
    await happened(own, {
      kind: 'edited',
      replaces: null,
      read: { ...line('about', 'x'.repeat(900)), source: 'hand', confidence: 1 },
    });
    await open(other);
    await button('Compare').click();
    await expect.element(page.getByRole('row', { name: /Headline/ })).toBeVisible();
    const dialog = page.getByRole('dialog').element();
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the popup', () => {
  const popup = (facts: ReadFact[], address: string) => {
    const reading = pageRead(facts, { address });
    const [read = { facts: [] }] = reading.people;
    const handover = { text: '', caret: 0, entered: false };
    return show(<PersonScreen reading={reading} read={read} handover={handover} settings={SETTINGS} />);
  };

  it('suggests after keeping somebody new who looks like somebody known', async () => {
    await keep('Ada Ray', [line('location', 'Turin, Italy')]);
    await popup([line('name', 'Ada Ray'), line('location', 'Turin')], 'https://hive.example/ada');
    await button('Keep').click();
    await seesText(SUGGESTED);
    await seesText('both in Turin');
    await button('Compare').click();
    await expect.element(page.getByRole('dialog', { name: 'The same person?' })).toBeVisible();
  });

  it('tells what changed before and after keeping, and the old stays known', async () => {
    const before = [line('location', 'Turin'), job('Engineer', 'Tidewater', '2020', 'present')];
    const ada = await keep('Ada Ray', before);
    const after = [
      line('name', 'Ada Ray'),
      line('location', 'Oslo'),
      job('Lead', 'Fjord', '2026', 'present'),
      project('Levee'),
    ];
    await popup(after, 'https://ada-ray.example/index.html');
    const told = ['New role: Lead, Fjord (was Engineer, Tidewater)', 'Moved to Oslo (was Turin)', 'New project: Levee'];
    for (const words of told) await seesText(new RegExp(RegExp.escape(words)));
    await button('Keep what is new').click();
    await seesText('You knew them already');
    for (const words of told) await seesText(new RegExp(RegExp.escape(words)));
    expect((await personOf(ada)).facts.map(({ read }) => read.value)).toContain('Turin');
  });

  it('tells no change where another site says it otherwise', async () => {
    await keep('Ada Ray', [line('location', 'Turin'), line('link', 'https://github.com/adaray')]);
    await popup([line('name', 'Ada Ray'), line('location', 'Oslo')], 'https://github.com/adaray');
    await expect.element(button('Keep what is new')).toBeVisible();
    expect(shownText()).not.toContain('What changed');
  });
});

it('a recapture changes nothing about how long somebody is kept', async () => {
  const ada = await keep('Ada Ray');
  const due = (await personOf(ada)).due;
  await happened(ada, captured([line('name', 'Ada Ray'), project('Levee')]));
  expect((await personOf(ada)).due).toBe(due);
});
