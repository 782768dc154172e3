import { LATEST_VERSION } from './migrations';

/**
 * Dexie opens a database of a newer version without a word and writes rows of the old shape into
 * it. So the version is asked of the browser itself, before Dexie opens.
 */
export async function isNewerThanUs(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return (found?.version ?? 0) > LATEST_VERSION * DEXIE_FACTOR;
}

/** Dexie multiplies its versions by ten on disk. */
export const DEXIE_FACTOR = 10;
