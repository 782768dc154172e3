import { afterEach, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { Avatar } from '../../components/parts/avatar';
import { PhotoSetting } from '../../components/sites/photo-setting';
import { useSettings } from '../../components/use-settings';
import { settingsValue } from '../../lib/app/edges';
import { NO_SETTINGS, settings } from '../../lib/domain/settings';

afterEach(async () => {
  await cleanup();
  await settingsValue.clear();
});

test.each([
  ['Ada Sund', 'AS'],
  ['Dr. Henrike von Sommerfeld', 'HS'],
  ['Madonna', 'M'],
  ['山田 太郎', '山太'],
  [null, ''],
])('%s has the initials %s', async (name, letters) => {
  const { container } = await render(<Avatar name={name} />);
  expect(container.textContent).toBe(letters);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});

test('one name has one colour, and a picture takes the place of the letters', async () => {
  const first = await render(<Avatar name="Ada Sund" />);
  const tone = first.container.firstElementChild?.className;
  const again = await render(<Avatar name="Ada Sund" picture={new Blob(['x'], { type: 'image/png' })} />);
  expect(again.container.firstElementChild?.className).toBe(tone);
  await expect.poll(() => again.container.querySelector('img')?.src.startsWith('blob:')).toBe(true);
});

function Settings() {
  const stored = useSettings();
  return stored ? <PhotoSetting settings={stored} /> : null;
}

test('pictures are off, are switched on and off, and settings from before they were asked still hold', async () => {
  const before = { ...NO_SETTINGS, agreedAt: 5 };
  expect(settings.safeParse(before).success).toBe(true);
  await settingsValue.write(before);
  const screen = await render(<Settings />);
  const box = screen.getByRole('checkbox', { name: /Keep a small picture/ });
  await expect.element(box).not.toBeChecked();
  await box.click();
  await expect.element(box).toBeChecked();
  expect(await settingsValue.read()).toEqual({ ...before, photos: true });
  await box.click();
  await expect.element(box).not.toBeChecked();
});
