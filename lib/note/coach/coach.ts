import type { CoachedNote, Finding, Severity } from './rule';
import { RULES } from './rules';

/** A word for the text, never a number for the person. */
export type Readiness = 'ready' | 'could-be-better' | 'not-yet';

export interface Coaching {
  readiness: Readiness;
  /** The weightiest first. */
  findings: Finding[];
}

const WEIGHT: Record<Severity, number> = { hard: 0, warn: 1, hint: 2 };

/** Runs every rule over a note. Pure, and fast enough for every keystroke. */
export function coach(note: CoachedNote): Coaching {
  const findings = RULES.flatMap((rule) => rule.check(note).map((found) => ({ rule: rule.id, ...found })));
  findings.sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return { readiness: readinessOf(note, findings), findings };
}

function readinessOf({ text }: CoachedNote, findings: readonly Finding[]): Readiness {
  if (text.trim() === '' || findings.some((one) => one.severity === 'hard')) return 'not-yet';
  return findings.some((one) => one.severity === 'warn') ? 'could-be-better' : 'ready';
}
