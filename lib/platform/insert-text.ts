import { browser } from 'wxt/browser';
import type { Result } from '../domain/result';
import { inPage, type PageFault } from './page-script';

/**
 * Puts text where the cursor stands in the page, as plain text and as if it were typed; nothing is pressed or sent.
 * @returns whether the page had a field with the cursor in it
 */
export const insertText = (tabId: number, text: string): Promise<Result<unknown, PageFault>> =>
  inPage(() => browser.scripting.executeScript({ target: { tabId }, func: typeInto, args: [text] }));

/** Runs in the page: it must not reach for anything outside itself. */
function typeInto(text: string): boolean {
  let field: Element | null = document.activeElement;
  // The cursor may stand in a shadow tree, or in a frame of the same site.
  for (let inner: Element | null | undefined = field; inner; ) {
    field = inner;
    const frame: Document | null = inner instanceof HTMLIFrameElement ? inner.contentDocument : null;
    inner = inner.shadowRoot?.activeElement ?? frame?.activeElement;
  }
  const tag = field?.tagName;
  const isText =
    tag === 'TEXTAREA' || (tag === 'INPUT' && /^(text|search|email|)$/.test((field as HTMLInputElement).type));
  const isRich = field !== null && 'isContentEditable' in field && field.isContentEditable === true;
  if (!field || (!isText && !isRich)) return false;
  // The page's own editor must notice, as it does when somebody types: no other call tells it.
  return field.ownerDocument.execCommand('insertText', false, text);
}
