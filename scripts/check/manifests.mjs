// Compares the built manifests with their golden copies: a permission never changes unseen.
import { existsSync, readFileSync } from 'node:fs';

const PAIRS = [
  ['.output/chrome-mv3/manifest.json', 'tests/golden/manifest.chrome.json'],
  ['.output/firefox-mv3/manifest.json', 'tests/golden/manifest.firefox.json'],
];

/** One complaint a difference; a missing golden copy is a complaint too, never written here. */
export function builtManifests() {
  return PAIRS.flatMap(([built, golden]) => {
    if (!existsSync(golden)) return [`${golden} is missing`];
    const [is, should] = [built, golden].map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
    return is === should ? [] : [`${built} differs from ${golden}:\n${differences(is, should).join('\n')}`];
  });
}

function differences(is, should) {
  const [a, b] = [is.split('\n'), should.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `+ ${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `- ${line}`),
  ];
}
