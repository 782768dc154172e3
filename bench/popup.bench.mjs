/**
 * How soon the popup takes input: real toolbar clicks, real popups, ours beside an empty one (the floor) and a plain one with
 * React and Dexie at once, by turns in the same run.
 */

import { ensureChromium } from '../scripts/machine/browsers.mjs';
import { say } from '../scripts/machine/say.mjs';
import { LENA, serveOurPages } from '../tests/journey/pages.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { buildPopups, POPUPS } from './popup/build-popups.mjs';
import { keepsTyping } from './popup/keeps-typing.mjs';
import { launchPopupBrowser } from './popup/popup-browser.mjs';
import { probeFor } from './popup/probe.mjs';

const PERSON = 'Lena Aubry';
const COLD_ROUNDS = 9;
const WARM_ROUNDS = 25;

/** The goals of issue 2. */
const BESIDE_EMPTY = { ratio: 1.5 };
const BESIDE_PLAIN = { ratio: 0.5 };
const PAGE_SCRIPT = { atMost: 20_000 };

export default async function popup() {
  ensureChromium();
  const folder = temporaryFolder('bench');
  const server = await serveOurPages();
  try {
    say('Building the popups …');
    const { readerBytes, ...extensions } = await buildPopups(folder.path);
    const setting = { server, extensions, address: LENA };
    say('A browser for each first popup …');
    const cold = await coldSeries(setting);
    say('Popups opened again and again …');
    const warm = await warmSeries(setting, { keepRenderers: false });
    const beside = await warmSeries(setting, { keepRenderers: true });
    return [
      ...focusRows('first popup of a browser', cold),
      ...focusRows('popup again, renderer anew', warm),
      ...focusRows('popup beside an open panel', beside),
      { what: 'a key pressed then has arrived, to empty', ours: beside.ours.key, peer: beside.empty.key, unit: 'ms' },
      { what: 'a key pressed then has arrived, to plain', ours: beside.ours.key, peer: beside.plain.key, unit: 'ms' },
      {
        what: 'the page’s person shown, to plain mounted',
        ours: beside.ours.person,
        peer: beside.plain.field,
        unit: 'ms',
      },
      { what: 'typed before React: words, caret, focus kept', ours: await keepsTyping(setting, PERSON) },
      { what: 'page script, minified', ours: readerBytes, unit: 'B', goal: PAGE_SCRIPT },
    ];
  } finally {
    await server.close();
    folder.remove();
  }
}

/** Focus taken, ours to each peer; and the peers to each other, which says what room there is below the plain one. */
const focusRows = (when, { ours, empty, plain }) => [
  { what: `${when}: focus, to empty`, ours: ours.focused, peer: empty.focused, unit: 'ms', goal: BESIDE_EMPTY },
  { what: `${when}: focus, to plain`, ours: ours.focused, peer: plain.focused, unit: 'ms', goal: BESIDE_PLAIN },
  { what: `${when}: the empty one to plain`, ours: empty.focused, peer: plain.focused, unit: 'ms' },
];

/** Each popup is the first thing its extension does in a browser just started on a fresh profile: nothing compiled, nothing cached. */
async function coldSeries(setting) {
  const series = emptySeries();
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const name of inTurn(round)) {
      const browser = await launchPopupBrowser({ ...setting, names: [name] });
      try {
        add(series[name], await openOnce(browser, name));
      } finally {
        await browser.close();
      }
    }
  }
  return series;
}

/** Each popup has been opened once before. Its renderer is a new one each time, unless something of the extension keeps it alive. */
async function warmSeries(setting, { keepRenderers }) {
  const series = emptySeries();
  const browser = await launchPopupBrowser({ ...setting, names: POPUPS });
  try {
    if (keepRenderers) await browser.keepRenderers();
    for (const name of POPUPS) await openOnce(browser, name);
    for (let round = 0; round < WARM_ROUNDS; round += 1) {
      for (const name of inTurn(round)) add(series[name], await openOnce(browser, name));
    }
  } finally {
    await browser.close();
  }
  return series;
}

/** Opens a popup, presses a key as soon as a field has the focus, and answers what was noted. */
async function openOnce(browser, name) {
  const popup = await browser.open(name, [probeFor(PERSON)]);
  await popup.waitFor(() => globalThis.noted?.focused !== undefined);
  await popup.press('x');
  await popup.waitFor(() => globalThis.noted.key !== undefined);
  if (name === 'ours') await popup.waitFor(() => globalThis.noted.person !== undefined);
  const noted = await popup.evaluate(() => globalThis.noted);
  await popup.close();
  return noted;
}

/** Another order each round, so that none always profits from what the one before has warmed. */
const inTurn = (round) => POPUPS.map((_, place) => POPUPS[(place + round) % POPUPS.length]);

const emptySeries = () => Object.fromEntries(POPUPS.map((name) => [name, {}]));

function add(series, noted) {
  for (const [what, time] of Object.entries(noted)) series[what] = [...(series[what] ?? []), time];
}
