import { LATEST_VERSION } from './migrations';

/**
 * Dexie opens a database of a newer version without a word and writes rows of the old shape into
 * it. So the version is asked of the browser itself, before Dexie opens.
 */
export async function isNewerThanUs(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return isNewerVersion(found?.version ?? 0);
}

/** Dexie multiplies its versions by ten on disk, and counts up by one where it repairs an index. */
export const isNewerVersion = (onDisk: number): boolean => Math.floor(onDisk / DEXIE_FACTOR) > LATEST_VERSION;

const DEXIE_FACTOR = 10;
