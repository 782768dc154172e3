/** Where the built extension lies, as `npm run build` leaves it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function built(browser: 'chrome' | 'firefox'): string {
  const path = fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
  if (!existsSync(path)) throw new Error(`The extension is not built for ${browser}: npm run build`);
  return path;
}

export const chromeExtension = (): string => built('chrome');
export const firefoxExtension = (): string => built('firefox');
