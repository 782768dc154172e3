/** The coach between two keystrokes, beside retext with its plugins for readability and equality on the same texts. */
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import { buildCoach } from '../scripts/coach/build-coach.mjs';
import { say } from '../scripts/machine/say.mjs';
import { median } from './statistics.mjs';

const KEYSTROKES = 301;
const SENT = 10_000;

const TEXT = `Hi Ada,

I read how your Analytical Engine handles dry cells, and it made my week. I run storage at Gullwing in Turku, twelve people.
We keep what the sea tells us: tides, ice, salt. Nobody had told us that a table may be written before the machine is there.
${'Since May we have had more readings than we can look at, and what we do with them is slow. '.repeat(4)}
We are hiring a storage engineer. You would own the format of the archive, and the salary is 72 to 80 thousand euros.
${'It is work for somebody who likes to think before the first wheel turns, and to throw away the second. '.repeat(2)}
What would you do differently in the Engine if you started today? If this isn't for you, a "no thanks" is enough.

Tuomas Lehto`;

export default async function measure() {
  const { coach, noteFrom, SentNotes, RULES, bytes } = await buildCoach();
  const reader = { name: 'Ada Lovelace', facts: [{ field: 'project', value: 'Analytical Engine' }] };
  // A key more in each, so that nothing is remembered from the one before.
  const texts = Array.from({ length: KEYSTROKES }, (_, n) => `${TEXT} ${n}`);
  say(`${TEXT.split(/\s+/).length} words, ${RULES.length} rules, ${KEYSTROKES} keystrokes`);
  const ours = texts.map((text) =>
    timeOf(() => coach(noteFrom({ id: '', text, reader, role: 'Storage engineer' }, 0))),
  );
  const checker = retext().use(retextReadability).use(retextEquality);
  const peer = texts.slice(0, KEYSTROKES).map((text) => timeOf(() => checker.processSync(text)));

  const notes = Array.from({ length: SENT }, (_, n) => ({ to: `${n}`, text: someNote(n) }));
  const [sent, built] = timed(() => new SentNotes(notes));
  const searches = texts.map((text) => timeOf(() => sent.nearest(text)));
  const found = sent.nearest(`${someNote(7777)} And one more thing.`);
  return [
    { what: 'all rules, median', ours: median(ours), peer: median(peer), unit: 'ms', goal: { atMost: 4 } },
    { what: 'all rules, beside retext', ours, peer, unit: 'ms', goal: { ratio: 1 } },
    { what: `the like of a note among ${SENT}, median`, ours: median(searches), unit: 'ms', goal: { atMost: 16 } },
    { what: '… and it is found', ours: found?.to === '7777' },
    { what: `${SENT} notes made ready to search`, ours: built, unit: 'ms' },
    { what: 'the coach, minified', ours: bytes / 1000, unit: 'kB' },
  ];
}

const timeOf = (work) => timed(work)[1];

function timed(work) {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
}

/** A note of some eighty words, the same for the same number: words drawn from a small stock. */
function someNote(n) {
  const words = TEXT.split(/\s+/);
  let state = n + 1;
  return Array.from({ length: 80 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[state % words.length];
  }).join(' ');
}
