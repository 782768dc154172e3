import { browser } from 'wxt/browser';

/** A rectangle in the tab's window, in parts of its width and height. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where in the tab's window a picture shows, as the page answers it; null where it does not. Nothing is changed in the
 * page and nothing left there.
 */
export async function whereShown(tabId: number, address: string): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: findShown, args: [address] });
    return frame?.result ?? null;
  } catch (fault) {
    // Injection is forbidden there, or the page has gone: no picture shows.
    if (fault instanceof Error) return null;
    throw fault;
  }
}

/** Runs in the page, alone: nothing from outside it is at hand there. */
function findShown(address: string): Rectangle | null {
  const SMALLEST = 24;
  // Asked of the prototype: a page may give its document a property of this name.
  const images = Document.prototype.querySelectorAll.call(document, 'img');
  for (const image of images as NodeListOf<HTMLImageElement>) {
    const is = [image.currentSrc, image.src].includes(address);
    if (!is || !image.complete || image.naturalWidth === 0) continue;
    const box = image.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const width = Math.min(innerWidth, box.right) - left;
    const height = Math.min(innerHeight, box.bottom) - top;
    if (width < SMALLEST || height < SMALLEST || width * height < box.width * box.height * 0.6) continue;
    // What lies over it would be taken for it; a link or a button of its own size is no cover.
    const over = Document.prototype.elementFromPoint.call(document, left + width / 2, top + height / 2);
    const cover = over && over !== image && !over.contains(image) ? over.getBoundingClientRect() : null;
    if (cover && cover.width * cover.height > box.width * box.height * 1.5) continue;
    return { x: left / innerWidth, y: top / innerHeight, width: width / innerWidth, height: height / innerHeight };
  }
  return null;
}

/** What the tab shows at this moment, if it is the one in front of its window; the user's gesture allows it. */
export async function shootTab(tabId: number): Promise<Blob | null> {
  const shot = await capture(tabId);
  if (shot === null) return null;
  const bytes = Uint8Array.from(atob(shot.slice(shot.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

/** Null where the browser refuses: it does so with a plain Error, for a page it protects or when asked too often. */
async function capture(tabId: number): Promise<string | null> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) return null;
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch (fault) {
    if (fault instanceof Error) return null;
    throw fault;
  }
}
