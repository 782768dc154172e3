/** Tells whether the installed packages are those of the lock file, by a hash that is kept beside them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What identifies a lock file's content. */
export function lockStamp(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether the packages were installed from this very lock file. */
export function isInstalled(root) {
  const path = stampPath(root);
  return existsSync(path) && readFileSync(path, 'utf8') === lockStamp(root);
}

/** Notes that they now are; to be called after the installation has ended well, and only then. */
export function markInstalled(root) {
  writeFileSync(stampPath(root), lockStamp(root));
}

const stampPath = (root) => join(root, 'node_modules', '.acquaint-lock');
