/** Small PDF files, written by hand: text at places, in one font that every reader knows. */

/** Text on a page: from the left, from the top, in points. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size: number;
}

export interface PdfOptions {
  title?: string;
  /** Locks the file with a password that nobody knows. */
  locked?: boolean;
}

const WIDTH = 612;
const HEIGHT = 792;

export function pdfFile(
  pages: readonly (readonly Placed[])[],
  { title, locked = false }: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((page) => {
    const drawn = page
      .map(({ text, x, y, size }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  const info = title ? ` /Info ${add(`<< /Title (${escaped(title)}) >>`)} 0 R` : '';
  const lock = locked
    ? ` /Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`)} 0 R`
    : '';

  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const row = (at: number): string => `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(row).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R${info}${lock} /ID [<00> <00>] >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** The letters that the font's encoding has elsewhere than Unicode. */
const ELSEWHERE: Record<string, string> = { '–': '\x96', '—': '\x97', '•': '\x95', '’': '\x92' };
const escaped = (text: string): string =>
  text.replace(/[–—•’]/g, (letter) => ELSEWHERE[letter] ?? '').replace(/[\\()]/g, '\\$&');

/** Text from the top of a column down, each line with its size and the space before it. */
export function column(
  x: number,
  top: number,
  lines: readonly [text: string, size: number, before?: number][],
): Placed[] {
  let y = top;
  return lines.map(([text, size, before = 0]) => {
    y += size * 1.25 + before;
    return { text, x, y, size };
  });
}
