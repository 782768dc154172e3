/** What a user does in Firefox, by the words on the screen: the same gestures as `../journey/gestures.ts`, for its pages. */
import type { Firefox } from '../support/firefox.ts';
import { type FirefoxPage, firefoxPage } from '../support/firefox-page.ts';

const KINDS = {
  button: 'button',
  field: 'input:not([type=checkbox]), textarea',
  list: 'select',
  heading: 'h1, h2',
};

/** Waits for something with this name, as a screen reader would say it, and answers a selector for it. */
export async function named(page: FirefoxPage, kind: keyof typeof KINDS, name: string): Promise<string> {
  const found = await page.waitFor(markNamed, KINDS[kind], name);
  return `[data-named="${found}"]`;
}

/** Marks the first element that has the name. Sent to the page as text: stands alone. */
function markNamed(selector: string, name: string): number | undefined {
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    if (label) return label.trim();
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return copy.textContent?.trim() ?? '';
  };
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => nameOf(element) === name);
  if (!found) return undefined;
  const marks = globalThis as { marks?: number };
  marks.marks = (marks.marks ?? 0) + 1;
  found.dataset.named = String(marks.marks);
  return marks.marks;
}

/** Clicks the button that says this. */
export async function press(page: FirefoxPage, name: string): Promise<void> {
  await page.click(await named(page, 'button', name));
}

/** Waits until the page shows these words. */
export const shows = (page: FirefoxPage, words: string) =>
  page.waitFor((text: string) => document.body.innerText.includes(text), words);

/** Whether the page shows these words at this moment. */
export const says = (page: FirefoxPage, words: string) =>
  page.evaluate((text: string) => document.body.innerText.includes(text), words);

/** Types where the focus is. */
export async function type(page: FirefoxPage, words: string): Promise<void> {
  for (const character of words) await page.press(character === '\n' ? 'Enter' : character);
}

/** Replaces what stands in the field with this label. */
export async function fill(page: FirefoxPage, label: string, words: string): Promise<void> {
  await page.click(await named(page, 'field', label));
  await page.press('Control', 'a');
  await type(page, words);
}

/** What stands in the field, or is chosen in the list, with this label. */
export async function held(page: FirefoxPage, kind: 'field' | 'list', label: string): Promise<string> {
  return page.evaluate(
    (selector: string) => {
      const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
      return element?.value ?? '';
    },
    await named(page, kind, label),
  );
}

/** Picks an option by its words in the list with this label. */
export async function pick(page: FirefoxPage, label: string, option: string): Promise<void> {
  await page.evaluate(
    (selector: string, words: string) => {
      const list = document.querySelector<HTMLSelectElement>(selector);
      const found = [...(list?.options ?? [])].find((one) => one.text === words);
      if (!list || !found) throw new Error(`no option “${words}”`);
      list.value = found.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await named(page, 'list', label),
    option,
  );
}

/** The page that the extension opens by itself when it is installed. */
async function welcomePage({ bidi, origin }: Firefox): Promise<FirefoxPage> {
  interface Tab {
    context: string;
    url: string;
  }
  const address = `${origin}/welcome.html`;
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const { contexts } = await bidi.send<{ contexts: Tab[] }>('browsingContext.getTree', { maxDepth: 0 });
    const tab = contexts.find(({ url }) => url === address);
    if (tab) return firefoxPage(bidi, tab.context);
  }
  throw new Error(`${address} did not open by itself.`);
}

/** Reads the first page and says yes. */
export async function agree(firefox: Firefox): Promise<FirefoxPage> {
  const welcome = await welcomePage(firefox);
  await welcome.bringToFront();
  await fill(welcome, 'Your name', 'Mira Sand');
  await fill(welcome, 'Your organisation', 'Tidewater Institute');
  await fill(welcome, 'What do you keep people’s data for?', 'finding engineers for the flood team');
  await welcome.click('input[type=checkbox]');
  await press(welcome, 'Start');
  await shows(welcome, 'You are set.');
  return welcome;
}
