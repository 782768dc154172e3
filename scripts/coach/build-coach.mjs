/** Builds the coach as the extension is built from it, and runs it here. */
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { projectRoot } from '../machine/project-root.mjs';
import { bundle } from '../reading/build-reader.mjs';

/** `coach`, `anchorsIn`, `SentNotes`, `RULES` and `noteFrom`, minified as for a browser. */
export async function buildCoach() {
  const [note, given] = ['lib/note', 'scripts/coach'].map((path) => join(projectRoot, path).replaceAll('\\', '/'));
  const script = await bundle(
    'acquaintCoach',
    `export { coach } from '${note}/coach/coach'; export { RULES } from '${note}/coach/rules';
     export { SentNotes } from '${note}/sent-notes'; export { noteFrom } from '${given}/given-note';`,
  );
  return { ...runInThisContext(`${script};acquaintCoach`), bytes: script.length };
}
