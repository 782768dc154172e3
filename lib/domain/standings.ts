/** Where a person stands, computed and never set. The last three are aside from the path. */
export const STANDINGS = [
  'person',
  'contacted',
  'in-conversation',
  'candidate',
  'handed-over',
  'resting',
  'declined',
  'do-not-contact',
] as const;

export type Standing = (typeof STANDINGS)[number];
