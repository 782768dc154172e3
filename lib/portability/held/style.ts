/** How the page looks, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
section > ul, section > ol { padding: 0; list-style: none; }
section > ul > li, section > ol > li { padding: 0.75rem 0; border-top: 1px solid #8886; break-inside: avoid; }
dl, ul { margin: 0.25rem 0; }
dl dl, dd > ul { padding-inline-start: 1rem; }
dl > div { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0 1rem; }
dt { opacity: 0.75; }
dd { margin: 0; white-space: pre-wrap; unicode-bidi: plaintext; }
small { opacity: 0.75; font-weight: 400; }
img { float: inline-end; border-radius: 0.5rem; }
`;
