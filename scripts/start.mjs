// `npm start`: brings what the machine lacks, builds the extension, and shows it on a sample profile page.
// With a display it opens Chromium for you to try it; without one it walks the main journey by itself.
//   --walk            walk the journey even where there is a display
//   --pictures DIR    where the walk leaves its screenshots (otherwise `screenshots`)
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureChromium } from './machine/browsers.mjs';
import { hasDisplay } from './machine/display.mjs';
import { main } from './machine/main.mjs';
import { continueUnderGoodNode } from './machine/node.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { say } from './machine/say.mjs';

const { values } = parseArgs({
  options: { walk: { type: 'boolean', default: false }, pictures: { type: 'string', default: 'screenshots' } },
});

await main(async () => {
  await continueUnderGoodNode();
  ensurePackages();
  ensureChromium();
  say('Building the extension …');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  const { tryIt, walk } = await import('../tests/journey/walk.ts');
  if (values.walk || !hasDisplay()) await walk(values.pictures, say);
  else await tryIt(say);
});
