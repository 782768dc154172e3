/** Screenshots of what a test or the journey saw. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Saves a PNG as `directory/name.png` and returns its path. The default folder is not kept by git. */
export async function shoot(page: Page, name: string, directory = 'screenshots'): Promise<string> {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}
