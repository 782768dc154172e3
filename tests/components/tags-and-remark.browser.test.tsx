import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PersonView } from '../../components/panel/person-view';
import { tagsIn } from '../../lib/app/tag-person';
import { keep, personOf, SETTINGS, seesText, show } from './scene';

let ada: string;
beforeEach(async () => {
  ada = await keep('Ada Ray');
  await show(<PersonView id={ada} settings={SETTINGS} onBack={() => undefined} />);
  await seesText('Ada Ray');
});

const addTag = page.getByRole('button', { name: 'Add a tag' });
const line = page.getByRole('textbox', { name: 'Add a tag' });
const tags = async (): Promise<string[]> => (await personOf(ada)).tags;

describe('tags', () => {
  it('are added by the line, several at once, and undone in one step', async () => {
    await addTag.click();
    await expect.element(line).toHaveFocus();
    await userEvent.keyboard('maps,  open  source, maps{Enter}');
    await seesText('Tagged: maps, open source');
    expect(await tags()).toEqual(['maps', 'open source']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(tags).toEqual([]);
  });

  it('are taken off one by one, undone too', async () => {
    await addTag.click();
    await userEvent.keyboard('maps,speaker{Enter}');
    await page.getByRole('button', { name: 'Remove the tag maps' }).click();
    await seesText('No longer tagged: maps');
    expect(await tags()).toEqual(['speaker']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await tags()).sort()).toEqual(['maps', 'speaker']);
  });

  it('that they have already are not added again; Escape leaves and gives the focus back', async () => {
    await addTag.click();
    await userEvent.keyboard('maps{Enter}');
    await seesText('Tagged: maps');
    await addTag.click();
    await userEvent.keyboard('maps{Enter}');
    await expect.element(line).not.toBeInTheDocument();
    const kinds = (await personOf(ada)).history.map(({ kind }) => kind);
    expect(kinds).toEqual(['captured', 'tagged']);
    await addTag.click();
    await userEvent.keyboard('x{Escape}');
    await expect.element(line).not.toBeInTheDocument();
    await expect.element(addTag).toHaveFocus();
  });

  it.each([
    ['', []],
    [' , ,', []],
    ['a,b , a', ['a', 'b']],
    ['x'.repeat(500), ['x'.repeat(60)]],
  ])('read %j as they may be kept', (said, read) => {
    expect(tagsIn(said)).toEqual(read);
  });
});

it('a remark is added, shown among what happened, and undone', async () => {
  await page.getByRole('button', { name: 'Add a remark' }).click();
  await page.getByRole('textbox', { name: /Why this person/ }).fill('Met at the mapping days');
  await userEvent.keyboard('{Enter}');
  await seesText('Your remark was added.');
  await seesText('Met at the mapping days');
  await page.getByRole('button', { name: 'Undo' }).click();
  await seesText('taken back');
});
