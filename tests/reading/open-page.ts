/** Pages here ask the network for nothing: their pictures and styles belong to hosts that do not exist. */
const QUIET = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';

/** Shows a page in a frame of its own, laid out, its scripts asleep; the frame is gone when `use` is done. */
export const withPage = async <T>(html: string, use: (document: Document) => T | Promise<T>): Promise<T> => {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.replace(/<head>|^(?!.*<head>)(?:<!doctype html>)?/is, (start) => start + QUIET);
  document.body.append(frame);
  await loaded;
  try {
    return await use(frame.contentDocument as Document);
  } finally {
    frame.remove();
  }
};
