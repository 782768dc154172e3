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
  /** Before one of several entries, `$1` being how many they are. */
  several: string;
  /** Nothing can be read there. */
  nothing: string;
  cancel: string;
}
