/** Markup that is safe by its making: a text becomes markup only by being escaped, and nothing else makes any. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = Html | string | readonly Content[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const markupOf = (content: Content): string => {
  if (content instanceof Html) return content.markup;
  return typeof content === 'string' ? escaped(content) : content.map(markupOf).join('');
};

type Tag =
  | 'main'
  | 'section'
  | 'header'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'div'
  | 'bdi'
  | 'small'
  | 'strong'
  | 'details'
  | 'summary'
  | 'title'
  | 's';

/** An element with what is in it. */
export const el = (tag: Tag, ...content: Content[]): Html => new Html(`<${tag}>${markupOf(content)}</${tag}>`);

/** A picture that stands in the file itself. */
export const picture = (dataAddress: string, alt: string): Html =>
  new Html(`<img src="${escaped(dataAddress)}" alt="${escaped(alt)}">`);

/** A whole page: no script, nothing from elsewhere, and a policy that says so. */
export const page = (lang: string, style: string, title: string, body: Content): string =>
  `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
${el('title', title).markup}
<style>${style}</style>
</head>
<body>
${markupOf(body)}
</body>
</html>
`;
