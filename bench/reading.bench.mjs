/** The reader on the labelled pages: how right, and how fast beside a TreeWalker pass and two other readers. */
import { say } from '../scripts/machine/say.mjs';
import { buildReader } from '../scripts/reading/build-reader.mjs';
import { corpusPages, hasCorpus, LEAST_F1, LEAST_MACRO_F1, scoreAnswers } from '../scripts/reading/corpus.mjs';
import { readPages } from '../scripts/reading/read-pages.mjs';
import { bigPage } from './reading/big-page.mjs';
import { timePages } from './reading/times.mjs';
import { median, middleHalf } from './statistics.mjs';

const complain = ({ id }, fault) => say(`${id}: ${fault.message ?? fault}`);

export default async function measure() {
  const reader = await buildReader();
  const [big] = await readPages([bigPage()], reader, complain);
  const rows = [
    { what: 'a page of 500,000 elements', ours: big.ms, unit: 'ms', goal: { atMost: 1000 } },
    { what: '… its person found, and marked as cut', ours: big.reading.verdict === 'person' && big.reading.cut },
    { what: 'the script that looks', ours: reader.look.length / 1000, unit: 'kB', goal: { atMost: 40 } },
  ];
  if (!hasCorpus) {
    say('The labelled pages are not beside the project: how right the reader is was skipped.');
    return rows;
  }
  const pages = corpusPages();
  return [
    ...accuracy(pages, await readPages(pages, reader, complain)),
    ...times(await timePages(pages, reader)),
    ...rows,
  ];
}

function accuracy(pages, answers) {
  const { fields, verdicts, macro } = scoreAnswers(pages, answers);
  return [
    { what: 'verdicts right', ours: verdicts.right, goal: { atLeast: verdicts.of } },
    ...Object.entries(LEAST_F1).map(([field, atLeast]) => ({
      what: `F1 ${field}`,
      ours: fields[field].f1,
      goal: { atLeast },
    })),
    { what: 'mean of macro F1', ours: macro, goal: { atLeast: LEAST_MACRO_F1 } },
  ];
}

/** How the three ways to measure (see `WAYS` in times.mjs) are told. */
const WAYS = { first: 'nothing compiled', fresh: 'a fresh world', warm: 'again and again' };

/** The goals say of no way in particular that they mean it: each is held to them. */
const GOALS = { floor: { atMost: 5 }, defuddle: { atLeast: 20 }, microformats: { atLeast: 5 } };

/** Pages that have at least as many elements as the least of those on which the goals' figures were taken. */
const LARGE = 765;

const times = (pages) => [
  ...Object.keys(WAYS).flatMap((way) => [...ratios(way, pages), ...medians(way, pages)]),
  ...ratios(
    'warm',
    pages.filter(({ elements }) => elements >= LARGE),
    `, ${LARGE} elements or more`,
  ),
];

function ratios(way, pages, which = '') {
  const ratio = (what, a, b, goal) => {
    const series = pages.map(({ [way]: ms }) => ms[a] / ms[b]);
    const [low, high] = middleHalf(series).map((one) => one.toFixed(1));
    const where = `${WAYS[way]}${which}, median of ${pages.length} pages, half of them ${low}–${high}`;
    return { what: `${what}: ${where}`, ours: median(series), unit: '×', goal };
  };
  return [
    ratio('looking / a TreeWalker pass', 'looking', 'floor'),
    ratio('reading / a TreeWalker pass', 'reading', 'floor', GOALS.floor),
    ratio('defuddle / reading', 'defuddle', 'reading', GOALS.defuddle),
    ratio('microformats-parser / reading', 'microformats', 'reading', GOALS.microformats),
  ];
}

const medians = (way, pages) =>
  ['floor', 'looking', 'reading', 'microformats', 'defuddle'].map((name) => ({
    what: `${name}: ${WAYS[way]}, median page`,
    ours: median(pages.map(({ [way]: ms }) => ms[name])),
    unit: 'ms',
  }));
