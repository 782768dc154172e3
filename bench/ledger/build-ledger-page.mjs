/** An extension that holds nothing but the ledger's code and what measures it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const LEDGER_PAGE = 'ledger.html';

/** Builds it into a folder of the caller's. */
export async function buildLedgerPage(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome138',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('ledger-page.ts', import.meta.url)),
        output: { entryFileNames: 'ledger.js', codeSplitting: false },
      },
    },
  });
  const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/ledger.js"></script>';
  writeFileSync(join(folder, LEDGER_PAGE), page);
  const manifest = { manifest_version: 3, name: 'ledger', version: '1', permissions: ['storage', 'unlimitedStorage'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
