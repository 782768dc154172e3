/** Folders for browser profiles and the like: outside the project, gone afterwards, also when a test breaks off. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  path: string;
  remove: () => void;
}

export interface ProfileFolder extends TemporaryFolder {
  /** Names the browser that writes here: it must be gone before the folder can be. */
  usedBy: (child: ChildProcess | null) => void;
}

/** Makes an empty folder; whoever asks for it removes it. */
export function temporaryFolder(purpose: string): TemporaryFolder {
  return profileFolder(purpose);
}

/** The folder of a browser profile: the caller's own, which is kept, or an empty one, which is removed. */
export function profileFolder(purpose: string, kept?: string): ProfileFolder {
  const path = kept ?? mkdtempSync(join(tmpdir(), `acquaint-${purpose}-`));
  const folder: ProfileFolder = {
    path,
    usedBy: (child) => void folders.set(folder, child),
    remove() {
      folders.delete(folder);
      // A browser that has just ended may still have a helper process that writes: hence the retries.
      if (!kept) rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  folders.set(folder, null);
  return folder;
}

const folders = new Map<ProfileFolder, ChildProcess | null>();

process.on('exit', () => {
  for (const [folder, child] of folders) {
    child?.kill('SIGKILL');
    folder.remove();
  }
});
// A signal would end the process without the event above. Vitest ends its workers so, and a person with Ctrl+C.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
