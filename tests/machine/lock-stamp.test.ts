import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, markInstalled } from '../../scripts/machine/lock-stamp.mjs';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

describe('the mark of installed packages', () => {
  let project: TemporaryFolder;
  const write = (text: string) => writeFileSync(join(project.path, 'package-lock.json'), text);

  beforeEach(() => {
    project = temporaryFolder('lock');
    write('{"lockfileVersion":3}');
    mkdirSync(join(project.path, 'node_modules'));
  });
  afterEach(() => project.remove());

  it('is absent at first, even where node_modules is there', () => {
    expect(isInstalled(project.path)).toBe(false);
  });

  it('holds for the lock file that was installed', () => {
    markInstalled(project.path);
    expect(isInstalled(project.path)).toBe(true);
  });

  it('no longer holds once the lock file has changed', () => {
    markInstalled(project.path);
    write('{"lockfileVersion":3,"packages":{}}');
    expect(isInstalled(project.path)).toBe(false);
  });
});
