/**
 * What a person's words or deeds say about their interest, weakest first. Only the strong kinds
 * make a candidate: a polite answer is an answer, not interest.
 */
export const EVIDENCE = {
  acknowledged: { strong: false },
  'asked-back': { strong: false },
  'said-yes': { strong: true },
  'agreed-a-time': { strong: true },
  'sent-a-cv': { strong: true },
  applied: { strong: true },
} as const;

export type Evidence = keyof typeof EVIDENCE;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE) as [Evidence, ...Evidence[]];

export const isStrong = (kind: Evidence): boolean => EVIDENCE[kind].strong;
