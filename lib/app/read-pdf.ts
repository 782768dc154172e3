import { err, ok, type Result } from '../domain/result';
import type { GivenLine } from '../reading/given/line';
import { linesOfSheets, type Sheet } from '../reading/given/pdf-lines';
import type { PdfDocument } from './pdf-document';

/** Why a file could not be read. */
export type PdfFault = 'pdf-too-large' | 'pdf-too-long' | 'pdf-encrypted' | 'pdf-broken' | 'pdf-no-text' | 'cancelled';

export interface PdfText {
  /** The file's own title, or its name. */
  title: string;
  lines: GivenLine[];
}

export interface PdfWatch {
  signal: AbortSignal;
  /** Called after each page. */
  onPage: (page: number, pages: number) => void;
}

export const PDF_LIMITS = { bytes: 20_000_000, pages: 200 } as const;

/**
 * The text of a PDF in reading order. The library is loaded only now. It works in this page, for the policy lets no page
 * make a worker from an address; so between pages the browser gets its turn, and the user may cancel.
 */
export async function readPdf(file: File, { signal, onPage }: PdfWatch): Promise<Result<PdfText, PdfFault>> {
  if (file.size > PDF_LIMITS.bytes) return err('pdf-too-large');
  const { openPdf } = await import('./pdf-document');
  const opened = await openPdf(new Uint8Array(await file.arrayBuffer()));
  if (!opened.ok) return opened;
  const pdf = opened.value;
  if (pdf.pages > PDF_LIMITS.pages) {
    await pdf.close();
    return err('pdf-too-long');
  }
  const sheets = await sheetsOf(pdf, { signal, onPage });
  const own = await pdf.title();
  const title = own && !NO_TITLE.test(own) ? own : file.name.replace(/\.pdf$/i, '');
  await pdf.close();
  if (!sheets.ok) return sheets;
  const lines = linesOfSheets(sheets.value);
  return lines.length > 0 ? ok({ title, lines }) : err('pdf-no-text');
}

/** What programs write where nobody gave a title. */
const NO_TITLE = /^(?:about:|https?:|file:|untitled|unbenannt|sans titre|microsoft word)/i;

async function sheetsOf(pdf: PdfDocument, { signal, onPage }: PdfWatch): Promise<Result<Sheet[], PdfFault>> {
  const sheets: Sheet[] = [];
  for (let page = 1; page <= pdf.pages; page += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return err('cancelled');
    const sheet = await pdf.sheet(page);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
    onPage(page, pdf.pages);
  }
  return ok(sheets);
}
