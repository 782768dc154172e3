/** Invented people's files, laid out as profile sites and people lay them out. */
import { column, type Placed, pdfFile } from './pdf-file';

const footer = (page: number, of: number): Placed => ({ text: `Page ${page} of ${of}`, x: 540, y: 780, size: 9 });

/** A profile saved as PDF from LinkedIn: a side column on the first page, the rest over two pages. */
export const linkedInPdf = (): Uint8Array<ArrayBuffer> =>
  pdfFile(
    [
      [
        ...column(22, 30, [
          ['Contact', 13],
          ['nadia@verrill.example', 10.5, 4],
          ['www.linkedin.com/in/nadia-', 10.5, 6],
          ['verrill-0a1b2c (LinkedIn)', 10.5],
          ['verrill.example (Portfolio)', 10.5],
          ['Top Skills', 13, 18],
          ['Sediment Transport', 10.5, 4],
          ['Field Campaigns', 10.5, 2],
          ['R', 10.5, 2],
          ['Languages', 13, 18],
          ['English (Native or Bilingual)', 10.5, 4],
          ['Portuguese (Limited Working)', 10.5, 2],
          ['Certifications', 13, 18],
          ['Open Water Diver', 10.5, 4],
        ]),
        ...column(223, 40, [
          ['Nadia Verrill', 26],
          ['Coastal geomorphologist at Spit & Shingle', 12, 4],
          ['Falmouth, England, United Kingdom', 12],
          ['Summary', 15.75, 20],
          ['I measure beaches that will not hold still. Twelve years of', 12, 8],
          ['tide tables, drones and the patience to come back in every', 12],
          ['season, with students who learn that sand is a verb.', 12],
          ['Experience', 15.75, 20],
          ['Spit & Shingle', 12, 10],
          ['Senior Geomorphologist', 11.5],
          ['March 2018 - Present (7 years 9 months)', 10.5],
          ['Falmouth, England, United Kingdom', 10.5],
          ['Leads the shoreline survey of the south-west coast.', 10.5, 8],
          ['Institute of Moving Shores', 12, 14],
          ['6 years 2 months', 10.5],
          ['Research Fellow', 11.5, 6],
          ['January 2014 - February 2018 (4 years 2 months)', 10.5],
        ]),
        footer(1, 2),
      ],
      [
        ...column(223, 40, [
          ['Research Assistant', 11.5],
          ['January 2012 - January 2014 (2 years 1 month)', 10.5],
          ['Education', 15.75, 20],
          ['University of the Estuary', 12, 10],
          ['PhD, Physical Geography · (2008 - 2012)', 10.5],
          ['Harbour Grammar School', 12, 10],
          ['A levels · (2006 - 2008)', 10.5],
        ]),
        footer(2, 2),
      ],
    ],
    { title: 'Profile' },
  );

/** A Lebenslauf in one column, with the dates at the left of what they date. */
export const lebenslaufPdf = (): Uint8Array<ArrayBuffer> => {
  const rows: [left: string, right: string, before: number][] = [
    ['04/2019 – heute', 'Geoinformatikerin', 10],
    ['', 'Landesamt für Deiche, Husum', 0],
    ['', '• Pegelkarten für die Westküste', 0],
    ['09/2014 – 03/2019', 'Projektassistentin', 10],
    ['', 'Büro Nordseekarten GmbH', 0],
  ];
  let y = 190;
  const placed: Placed[] = rows.flatMap(([left, right, before]) => {
    y += 14 + before;
    return [...(left ? [{ text: left, x: 60, y, size: 11 }] : []), { text: right, x: 200, y, size: 11 }];
  });
  return pdfFile([
    [
      ...column(60, 40, [
        ['Wiebke Thomsen', 20],
        ['Geoinformatikerin', 11, 4],
        ['wiebke@thomsen.example', 11],
      ]),
      { text: 'Berufserfahrung', x: 60, y: 185, size: 14 },
      ...placed,
      { text: 'Ausbildung', x: 60, y: 330, size: 14 },
      { text: '10/2009 – 07/2014', x: 60, y: 350, size: 11 },
      { text: 'Master Geoinformatik', x: 200, y: 350, size: 11 },
      { text: 'Universität Kiel', x: 200, y: 364, size: 11 },
      { text: 'Sprachen', x: 60, y: 400, size: 14 },
      { text: 'Deutsch', x: 60, y: 420, size: 11 },
      { text: 'Muttersprache', x: 200, y: 420, size: 11 },
      { text: 'Dänisch', x: 60, y: 434, size: 11 },
      { text: 'Gut', x: 200, y: 434, size: 11 },
    ],
  ]);
};

/** A file whose pages hold nothing to read, as a scan has. */
export const emptyPdf = (): Uint8Array<ArrayBuffer> => pdfFile([[]]);

export const longPdf = (pages: number): Uint8Array<ArrayBuffer> =>
  pdfFile(
    Array.from({ length: pages }, (_, page) => [{ text: `Nothing but page ${page + 1}`, x: 60, y: 60, size: 12 }]),
  );
