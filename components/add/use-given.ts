import { useEffect, useRef, useState } from 'react';
import { type GivenFault, type GivenReading, readGiven, readPasted } from '../../lib/app/read-given';
import { type PdfFault, readPdf } from '../../lib/app/read-pdf';
import type { Result } from '../../lib/domain/result';

/** Where reading what the user gave stands; `page` is 0 while a file is being opened. */
export type Giving =
  | { step: 'asking' }
  | { step: 'reading'; page: number; pages: number }
  | { step: 'failed'; fault: GivenFault | PdfFault }
  | { step: 'read'; given: GivenReading };

export interface Given {
  state: Giving;
  readText: (text: string) => Promise<void>;
  readFile: (file: File) => Promise<void>;
  cancel: () => void;
  restart: () => void;
}

/** Reads a text or a file, one at a time; leaving cancels. */
export function useGiven(): Given {
  const [state, setState] = useState<Giving>({ step: 'asking' });
  const cancelling = useRef<AbortController>(null);
  useEffect(() => () => cancelling.current?.abort(), []);

  const show = (read: Result<GivenReading, GivenFault | PdfFault>): void =>
    setState(read.ok ? { step: 'read', given: read.value } : { step: 'failed', fault: read.error });
  const readFile = async (file: File): Promise<void> => {
    const cancel = new AbortController();
    cancelling.current?.abort();
    cancelling.current = cancel;
    setState({ step: 'reading', page: 0, pages: 0 });
    const onPage = (page: number, pages: number): void => setState({ step: 'reading', page, pages });
    const pdf = await readPdf(file, { signal: cancel.signal, onPage });
    // Another file was given meanwhile: its reading is the one shown.
    if (cancelling.current !== cancel) return;
    show(pdf.ok ? await readGiven(pdf.value.lines, 'file', pdf.value.title) : pdf);
  };
  return {
    state,
    readText: async (text) => show(await readPasted(text)),
    readFile,
    cancel: () => cancelling.current?.abort(),
    restart: () => setState({ step: 'asking' }),
  };
}
