const ELEMENTS = 500_000;
const EACH = 5;
const LINE =
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore';

/** A page of half a million elements and 20 MB about a made-up person. */
export function bigPage() {
  const row = `<li class="row"><a href="/about/lorem"><b>Lorem</b> <span class="when">2021</span></a><p>${LINE}</p></li>\n`;
  return {
    id: 'big',
    url: 'https://big.example/people/ada-grande',
    html: `<!doctype html><title>Ada Grande</title><h1>Ada Grande</h1><p>Civil Engineer</p><ul>${row.repeat(ELEMENTS / EACH)}</ul>`,
  };
}
