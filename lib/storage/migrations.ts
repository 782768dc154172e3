import type { Migration } from './migration';
import { version1 } from './migrations/version-1';
import { version2 } from './migrations/version-2';

/** One line a version, oldest first. */
export const MIGRATIONS: readonly Migration[] = [version1, version2];

export const LATEST_VERSION = Math.max(...MIGRATIONS.map((one) => one.version));
