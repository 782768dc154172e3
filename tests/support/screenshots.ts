/** Screenshots of what a test or the journey saw. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page of either browser. */
export interface Shootable {
  screenshot: (options: { path: `${string}.png` }) => Promise<unknown>;
}

/** Saves a PNG as `directory/name.png` and returns its path. The default folder is not kept by git. */
export async function shoot(page: Shootable, name: string, directory = 'screenshots'): Promise<string> {
  mkdirSync(directory, { recursive: true });
  const path = `${join(directory, name)}.png` as const;
  await page.screenshot({ path });
  return path;
}
