/** A copy of the built extension with a script and a page of the test's own in it; the one that ships never has them. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromeExtension } from '../support/built.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

export const LOOP_PAGE = 'write-loop.html';

export const extensionWithLoop = (): Promise<TemporaryFolder> => extensionWith('write-loop');

/** Makes the copy. It lies at one path as long as it lives, so that its id and its data stay the same. */
export async function extensionWith(script: 'write-loop' | 'random-acts'): Promise<TemporaryFolder> {
  const folder = temporaryFolder(script);
  cpSync(chromeExtension(), folder.path, { recursive: true });
  // It would open by itself at every start and take its time; what it does is tested elsewhere.
  rmSync(join(folder.path, 'welcome.html'));
  writeFileSync(
    join(folder.path, LOOP_PAGE),
    '<!doctype html><meta charset="utf-8"><script type="module" src="/write-loop.js"></script>',
  );
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // The same browser object as in the product's own pages.
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: folder.path,
      emptyOutDir: false,
      target: 'chrome138',
      modulePreload: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`${script}.ts`, import.meta.url)),
        output: { entryFileNames: `${script}.js`, codeSplitting: false },
      },
    },
  });
  return folder;
}
