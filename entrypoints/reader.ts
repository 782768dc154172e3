import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// TEMPORARY stand-in until lib/reading/read-page.ts stands; to be replaced whole.
export default defineUnlistedScript(() => {
  const name = document.querySelector('h1')?.textContent ?? '';
  return {
    address: location.href,
    title: document.title,
    verdict: name ? 'person' : 'none',
    reason: name ? null : 'no-person',
    people: name ? [{ facts: [{ field: 'name', value: name, source: 'layout', place: 'h1', confidence: 0.5 }] }] : [],
    recipe: null,
    cut: false,
  };
});
