/** Builds the reader as the extension is built from it, as scripts that put their exports under one name each. */
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../machine/project-root.mjs';

const reading = join(projectRoot, 'lib/reading').replaceAll('\\', '/');

/** The page script that looks, what concludes outside the page, and the recipes that travel as data. */
export async function buildReader() {
  return {
    look: await bundle(
      'acquaintLook',
      `export { lookAtSettledPage } from '${reading}/look/settle'; export { lookAtPage } from '${reading}/look/look';`,
    ),
    conclude: await bundle(
      'acquaintConclude',
      `export { concludeReading } from '${reading}/conclude/conclude'; export { flattenReading } from '${reading}/flatten';`,
    ),
    recipes: await bundle('acquaintRecipes', `export { recipesFor } from '${reading}/recipes/for-address';`),
  };
}

/** One minified script of a module's source: its exports are the properties of the global `name`. */
export async function bundle(name, source) {
  const entry = `\0${name}`;
  const result = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      { name, resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? source : undefined) },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name },
      rollupOptions: { input: entry },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output[0].code;
}
