const SHAPES = {
  add: 'M10 4v12M4 10h12',
  panel: 'M3 4h14v12H3zM12 4v12',
  role: 'M3 7h14v9H3zM7 7V4h6v3M3 11h14',
  keys: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5v.01',
  back: 'M12 4l-6 6 6 6',
  close: 'M5 5l10 10M15 5L5 15',
  page: 'M5 3h7l3 3v11H5zM12 3v3h3',
  tab: 'M3 6h14v10H3zM3 6V4h6v2',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small line drawing; the button or text around it says what it means. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={SHAPES[name]} />
  </svg>
);
