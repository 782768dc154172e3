import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../components/parts/button';
import { Root } from '../../components/root';
import { seesText, show, shownText } from './scene';

function Throws(): never {
  throw new Error('a bug');
}

/** Works until it is touched. */
function Fragile() {
  const [broken, setBroken] = useState(false);
  return broken ? <Throws /> : <Button onClick={() => setBroken(true)}>Touch</Button>;
}

/** The browser's own telling of a fault is heard by the test run as well: here it is meant. */
const heard = (event: Event): void => event.preventDefault();
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  window.addEventListener('unhandledrejection', heard, { capture: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  window.removeEventListener('unhandledrejection', heard, { capture: true });
});

describe('a bug', () => {
  it('while drawing is told in place of the page, with what was kept and what to do', async () => {
    await show(
      <Root>
        <Fragile />
      </Root>,
    );
    await page.getByRole('button', { name: 'Touch' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('Something went wrong');
    await seesText('What was kept is kept.');
    await expect.element(page.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Acquaint');
    expect(shownText()).not.toContain('Touch');
  });

  it('that nobody waited for is told above the page, which stays usable', async () => {
    await show(
      <Root>
        <Button>Still here</Button>
      </Root>,
    );
    window.dispatchEvent(
      new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: 'bug' }),
    );
    await expect.element(page.getByRole('alert')).toMatchTextContent('Something went wrong');
    await expect.element(page.getByRole('button', { name: 'Still here' })).toBeVisible();
  });
});

it('all is quiet where nothing fails', async () => {
  await show(
    <Root>
      <p>All is well</p>
    </Root>,
  );
  await seesText('All is well');
  expect(shownText()).toBe('All is well');
});
