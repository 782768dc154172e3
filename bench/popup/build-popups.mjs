/**
 * Builds the three popups that are compared, each as an extension of its own: the same files, the same manifest (permissions,
 * policy), another default popup. An extension each, since in one they would share a renderer and what it has compiled.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../../scripts/machine/project-root.mjs';
import { runProgram } from '../../scripts/machine/run-program.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The popups by name, each with its page. */
const PAGES = { ours: 'popup.html', empty: 'empty.html', plain: 'plain/plain.html' };

export const POPUPS = Object.keys(PAGES);

/** Builds into a folder of the caller's, never into `.output`. Answers where each extension lies, and all that is ours. */
export async function buildPopups(folder) {
  const built = join(folder, 'built');
  buildOurs(folder, built);
  await buildPlain(join(built, 'plain'));
  cpSync(here('empty.html'), join(built, 'empty.html'));
  const extensions = Object.entries(PAGES).map(([name, page]) => [
    name,
    copyWithPopup(built, join(folder, name), page),
  ]);
  return { ...Object.fromEntries(extensions), readerBytes: readFileSync(join(built, 'reader.js')).length };
}

function buildOurs(folder, built) {
  // As a program of its own: WXT draws its progress on the terminal, whatever logger it is given.
  const options = { root: projectRoot, browser: 'chrome', outDir: join(folder, 'wxt') };
  const program = `import { build } from 'wxt'; await build(${JSON.stringify(options)});`;
  const { ok, output } = runProgram(process.execPath, ['--input-type=module', '--eval', program], {
    ...process.env,
    NO_COLOR: '1',
  });
  if (!ok) throw new Error(`The extension could not be built:\n${output}`);
  cpSync(join(folder, 'wxt/chrome-mv3'), built, { recursive: true });
}

/** With the same targets as ours, minified, everything in one file. */
const buildPlain = (outDir) =>
  build({
    root: here('plain'),
    base: '/plain/',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome138'],
      modulePreload: false,
      rolldownOptions: { input: here('plain/plain.html') },
    },
  });

/**
 * The background script is left out of all three: ours opens its first page when it is installed, and would now and then keep
 * its extension's renderer alive, which is measured on purpose and for all alike in one of the series.
 */
function copyWithPopup(built, extension, page) {
  cpSync(built, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const { background: _, action, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...rest, action: { ...action, default_popup: page } }));
  return extension;
}
