/** The reader on the labelled pages: how right, and how fast beside a TreeWalker pass and two other readers. */
import { say } from '../scripts/machine/say.mjs';
import { buildReader } from '../scripts/reading/build-reader.mjs';
import { corpusPages, hasCorpus, LEAST_F1, LEAST_MACRO_F1, scoreAnswers } from '../scripts/reading/corpus.mjs';
import { readPages } from '../scripts/reading/read-pages.mjs';
import { bigPage } from './reading/big-page.mjs';
import { timePages } from './reading/times.mjs';
import { median } from './statistics.mjs';

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

function times(all) {
  const ratio = (a, b) => median(all.map((page) => page[a] / page[b]));
  const of = `median of ${all.length} pages`;
  return [
    { what: `looking / a TreeWalker pass, ${of}`, ours: ratio('looking', 'floor'), unit: '×' },
    { what: `reading / a TreeWalker pass, ${of}`, ours: ratio('reading', 'floor'), unit: '×', goal: { atMost: 5 } },
    { what: `defuddle / reading, ${of}`, ours: ratio('defuddle', 'reading'), unit: '×', goal: { atLeast: 20 } },
    {
      what: `microformats-parser / reading, ${of}`,
      ours: ratio('microformats', 'reading'),
      unit: '×',
      goal: { atLeast: 5 },
    },
    { what: 'reading, median page', ours: all.map(({ reading }) => reading), unit: 'ms' },
  ];
}
