import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KeysDialog } from '../../components/parts/keys-dialog';
import { useKeys } from '../../components/use-keys';
import { show } from './scene';

function Page() {
  const [open, setOpen] = useState(false);
  const [pressed, setPressed] = useState('');
  useKeys({ '?': () => setOpen(true), n: () => setPressed(`${pressed}n`) });
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Keys
      </button>
      <input aria-label="Remark" />
      <textarea aria-label="Note" />
      <output>{pressed}</output>
      {open && <KeysDialog keys={['note', 'sent', 'close']} onClose={() => setOpen(false)} />}
    </>
  );
}

const dialog = page.getByRole('dialog', { name: 'Keys' });
const pressed = page.getByRole('status');

describe('the keys', () => {
  it('are shown with "?", those of this page, and go with Escape, back to where one was', async () => {
    await show(<Page />);
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect.element(dialog).toMatchTextContent('NWrite a note');
    await expect.element(dialog).not.toMatchTextContent('Keep this person');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Keys' })).toHaveFocus();
    await userEvent.keyboard('?');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('are shown with "?" in an empty line too, and it is a letter in words', async () => {
    await show(<Page />);
    const remark = page.getByRole('textbox', { name: 'Remark' });
    await remark.click();
    await userEvent.keyboard('?');
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await remark.fill('Why');
    await userEvent.keyboard('?');
    await expect.element(remark).toHaveValue('Why?');
    await page.getByRole('textbox', { name: 'Note' }).click();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('?');
  });

  it('do nothing while somebody types, with a modifier, or under the dialog', async () => {
    await show(<Page />);
    await page.getByRole('textbox', { name: 'Remark' }).click();
    await userEvent.keyboard('n');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}n{/Control}{Alt>}n{/Alt}');
    await page.getByRole('button', { name: 'Keys' }).click();
    await userEvent.keyboard('n{Escape}');
    await expect.element(pressed).toHaveTextContent('');
    await userEvent.keyboard('nN');
    await expect.element(pressed).toHaveTextContent('nn');
  });
});
