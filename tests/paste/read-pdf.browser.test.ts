import { expect, test } from 'vitest';
import { readGiven } from '../../lib/app/read-given';
import { PDF_LIMITS, type PdfFault, readPdf } from '../../lib/app/read-pdf';
import { pdfFile } from './pdf-file';
import { emptyPdf, lebenslaufPdf, linkedInPdf, longPdf } from './pdf-profiles';
import { said } from './person-said';

const quiet = { signal: new AbortController().signal, onPage: () => undefined };
const named = (bytes: Uint8Array<ArrayBuffer>, name = 'Profile.pdf'): File =>
  new File([bytes], name, { type: 'application/pdf' });

async function readFile(bytes: Uint8Array<ArrayBuffer>) {
  const pdf = await readPdf(named(bytes), quiet);
  if (!pdf.ok) throw new Error(pdf.error);
  const read = await readGiven(pdf.value.lines, 'file', pdf.value.title);
  if (!read.ok) throw new Error(`${read.error}\n${pdf.value.lines.map((line) => line.text).join('\n')}`);
  return { lines: pdf.value.lines.map((line) => line.text), ...read.value, said: said(read.value.person) };
}

test('two columns on the first page: the main column of all pages first, then the side column, no page numbers', async () => {
  const { lines } = await readFile(linkedInPdf());
  expect(lines.slice(0, 4)).toEqual([
    'Nadia Verrill',
    'Coastal geomorphologist at Spit & Shingle',
    'Falmouth, England, United Kingdom',
    'Summary',
  ]);
  expect(lines.indexOf('Research Assistant')).toBe(
    lines.indexOf('January 2014 - February 2018 (4 years 2 months)') + 1,
  );
  expect(lines.indexOf('Contact')).toBeGreaterThan(lines.indexOf('Harbour Grammar School'));
  expect(lines.filter((line) => /^Page/.test(line))).toEqual([]);
});

test('a profile saved as PDF gives what the profile says', async () => {
  const read = await readFile(linkedInPdf());
  expect(read.said).toEqual({
    name: 'Nadia Verrill',
    headline: 'Coastal geomorphologist at Spit & Shingle',
    location: 'Falmouth, England, United Kingdom',
    about:
      'I measure beaches that will not hold still. Twelve years of tide tables, drones and the patience to come back in every season, with students who learn that sand is a verb.',
    experience: [
      ['Senior Geomorphologist', 'Spit & Shingle', '2018-03', 'present'],
      ['Research Fellow', 'Institute of Moving Shores', '2014-01', '2018-02'],
      ['Research Assistant', 'Institute of Moving Shores', '2012-01', '2014-01'],
    ],
    education: [
      ['PhD, Physical Geography', 'University of the Estuary', '2008', '2012'],
      ['A levels', 'Harbour Grammar School', '2006', '2008'],
    ],
    skills: ['Sediment Transport', 'Field Campaigns', 'R'],
    languages: ['English', 'Portuguese'],
    email: 'nadia@verrill.example',
    links: ['https://www.linkedin.com/in/nadia-verrill-0a1b2c', 'https://verrill.example/'],
  });
  expect(read.identity).toBe('https://www.linkedin.com/in/nadia-verrill-0a1b2c');
  expect(read.title).toBe('Profile');
});

test('dates in the margin are no column of their own', async () => {
  const read = await readFile(lebenslaufPdf());
  expect(read.said).toMatchObject({
    name: 'Wiebke Thomsen',
    headline: 'Geoinformatikerin',
    experience: [
      ['Geoinformatikerin', 'Landesamt für Deiche, Husum', '2019-04', 'present'],
      ['Projektassistentin', 'Büro Nordseekarten GmbH', '2014-09', '2019-03'],
    ],
    education: [['Master Geoinformatik', 'Universität Kiel', '2009-10', '2014-07']],
    languages: ['Deutsch', 'Dänisch'],
    email: 'wiebke@thomsen.example',
  });
});

const whole = linkedInPdf();
const REFUSED: [what: string, bytes: Uint8Array<ArrayBuffer>, fault: PdfFault][] = [
  ['a file that is no PDF', new TextEncoder().encode('Dear reader, this is a letter.'), 'pdf-broken'],
  ['an empty file', new Uint8Array(), 'pdf-broken'],
  ['a PDF cut off at its start', whole.slice(0, 60), 'pdf-broken'],
  ['a locked PDF', pdfFile([[{ text: 'Secret', x: 50, y: 50, size: 12 }]], { locked: true }), 'pdf-encrypted'],
  ['a PDF without text', emptyPdf(), 'pdf-no-text'],
  ['a PDF with too many pages', longPdf(PDF_LIMITS.pages + 1), 'pdf-too-long'],
  ['a file that is too large', new Uint8Array(PDF_LIMITS.bytes + 1), 'pdf-too-large'],
];

test.each(REFUSED)('%s is refused with its reason', async (_, bytes, fault) => {
  expect(await readPdf(named(bytes), quiet)).toEqual({ ok: false, error: fault });
});

test('a PDF whose end is cut off is read as far as it goes, or refused, and never hangs', async () => {
  for (const part of [0.4, 0.7, 0.95]) {
    const read = await readPdf(named(whole.slice(0, Math.floor(whole.length * part))), quiet);
    expect(read.ok || ['pdf-broken', 'pdf-no-text'].includes(read.error)).toBe(true);
  }
});

test('each page is told, and reading ends when the user cancels', async () => {
  const cancel = new AbortController();
  const told: number[] = [];
  const read = await readPdf(named(longPdf(120)), {
    signal: cancel.signal,
    onPage(page, pages) {
      told.push(page);
      expect(pages).toBe(120);
      if (page === 3) cancel.abort();
    },
  });
  expect(read).toEqual({ ok: false, error: 'cancelled' });
  expect(told).toEqual([1, 2, 3]);
});
