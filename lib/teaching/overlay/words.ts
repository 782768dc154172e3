/** What the overlay says, in the user's language: strings come with what is handed over. */
export interface OverlayWords {
  /** The language they are in. */
  lang: string;
  /** What the overlay is, for screen readers. */
  title: string;
  /** What to point at. */
  point: string;
  /** Which keys do what. */
  keys: string;
  /** What else is like it, `$1` being how many. */
  more: string;
  /** Nothing can be read there. */
  nothing: string;
  cancel: string;
}
