import {
  getDocument,
  PasswordException,
  type PDFPageProxy,
  Util,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Puts its half of the library where the other half looks for it, and so keeps it from making a worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { err, ok, type Result } from '../domain/result';
import type { Sheet } from '../reading/given/pdf-lines';

/** An open file. The legacy build is used since the other wants browsers newer than the oldest we run in. */
export interface PdfDocument {
  pages: number;
  title: () => Promise<string>;
  sheet: (page: number) => Promise<Result<Sheet, 'pdf-broken'>>;
  close: () => Promise<void>;
}

/** Opens a PDF for its text alone: no fonts, no pictures, no scripts, and nothing is fetched. */
export async function openPdf(
  data: Uint8Array<ArrayBuffer>,
): Promise<Result<PdfDocument, 'pdf-encrypted' | 'pdf-broken'>> {
  const task = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const opened = await attempt(() => task.promise);
  if (!opened.ok) {
    await task.destroy();
    return err(opened.error instanceof PasswordException ? 'pdf-encrypted' : 'pdf-broken');
  }
  const pdf = opened.value;
  return ok({
    pages: pdf.numPages,
    async title() {
      const read = await attempt(() => pdf.getMetadata());
      const title = read.ok && 'Title' in read.value.info ? read.value.info.Title : '';
      return typeof title === 'string' ? title.trim() : '';
    },
    async sheet(number) {
      const read = await attempt(async () => sheetOf(await pdf.getPage(number)));
      return read.ok ? read : err('pdf-broken');
    },
    close: () => task.destroy(),
  });
}

/** The library rejects with an Error of some kind at whatever is wrong with a file. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T, Error>> {
  try {
    return ok(await work());
  } catch (fault) {
    if (fault instanceof Error) return err(fault);
    throw fault;
  }
}

async function sheetOf(page: PDFPageProxy): Promise<Sheet> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, slant = 0, leanX = 0, height = 0, x = 0, y = 0] = Util.transform(
      viewport.transform,
      item.transform,
    ) as number[];
    // Text that runs up or down the page belongs to its decoration.
    return Math.abs(slant) > 1 ? [] : [{ text: item.str, x, y, width: item.width, size: Math.hypot(leanX, height) }];
  });
  page.cleanup();
  return { width: viewport.width, height: viewport.height, glyphs };
}
