import { mf2 } from 'microformats-parser';

/** A page that the peer gives up has still cost its time. */
export const read = (html, baseUrl) => {
  try {
    mf2(html, { baseUrl });
  } catch {
    // Hostile pages are among them.
  }
};
