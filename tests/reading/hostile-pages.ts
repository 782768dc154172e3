import * as fc from 'fast-check';

const EVIL = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  'javascript:window.ran=1',
  '\u202eevil\u2069',
  '\udb40\udc41\udb40\udc42',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0007',
  '${7*7}',
  'Jane Doe',
  'Jan 2010 - Present',
  'mailto:jane@doe.example',
  'https://github.com/jane',
  '((((((((((',
  'a'.repeat(3000),
  '1'.repeat(500),
  ',,,,,,',
  'x@x.x'.repeat(99),
];
const CLOBBER = [
  'attributes',
  'textContent',
  'firstChild',
  'parentNode',
  'nodeType',
  'getAttribute',
  'querySelectorAll',
  'matches',
  'checkVisibility',
  'ownerDocument',
  'className',
  'localName',
  'shadowRoot',
  'nextSibling',
  'body',
  'title',
  'children',
];

const text = fc.oneof(fc.constantFrom(...EVIL), fc.string({ maxLength: 30 }));
const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'class',
      'id',
      'itemprop',
      'itemtype',
      'typeof',
      'property',
      'rel',
      'href',
      'src',
      'alt',
      'role',
      'datetime',
      'style',
      'name',
      'content',
      'aria-level',
    ),
    text,
  ),
  fc.constantFrom<[string, string]>(
    ['class', 'h-card p-name u-url vcard fn org'],
    ['class', 'h-resume p-experience experience'],
    ['itemscope', ''],
    ['itemtype', 'https://schema.org/Person'],
    ['typeof', 'Person'],
    ['hidden', ''],
    ['style', 'display:contents'],
    ['rel', 'me'],
    ['href', 'data:text/html,x'],
    ['role', 'heading'],
  ),
);
const tag = fc.constantFrom(
  'div',
  'span',
  'a',
  'p',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'form',
  'section',
  'header',
  'img',
  'time',
  'svg',
  'details',
  'x-card',
  'article',
  'nav',
  'br',
  'slot',
  'b',
);
const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text.map((value) => value.replaceAll('<', '&lt;')),
    fc
      .tuple(tag, fc.array(attribute, { maxLength: 4 }), fc.array(tie('node'), { maxLength: 4 }))
      .map(
        ([name, attributes, inner]) =>
          `<${name} ${attributes.map(([key, value]) => `${key}="${quoted(value)}"`).join(' ')}>${inner.join('')}</${name}>`,
      ),
    fc
      .array(fc.constantFrom(...CLOBBER), { minLength: 1, maxLength: 4 })
      .map(
        (names) =>
          `<form class="h-card">${names.map((name) => `<input name="${name}"><img name="${name}">`).join('')}<p>Jane Doe</p></form>`,
      ),
    fc
      .json({ maxDepth: 4 })
      .map(
        (json) =>
          `<script type="application/ld+json">{"@type":"Person","__proto__":{"polluted":1},"name":${json},"sameAs":${json},"worksFor":${json}}</script>`,
      ),
    tie('node').map((inner) => `<x-shadow><template shadowrootmode="open">${inner}</template></x-shadow>`),
  ),
}));

/** Bodies of pages made to break a reader: evil texts, names that hide the DOM's own, data that is none. */
export const hostileHtml = fc.array(node, { maxLength: 6 }).map((nodes) => nodes.join('\n'));
