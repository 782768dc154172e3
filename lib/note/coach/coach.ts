import { readText } from '../text';
import type { CoachedNote, CoachRule, Finding, ReadNote, Severity } from './rule';
import { RULES } from './rules';

/** A word for the text, never a number for the person. */
export type Readiness = 'ready' | 'could-be-better' | 'not-yet';

export interface Coaching {
  readiness: Readiness;
  /** Whether it must not go out so: it is empty, or something hard is found. All else is advice. */
  blocked: boolean;
  /** The weightiest first. */
  findings: Finding[];
}

const ORDER: Record<Severity, number> = { hard: 0, warn: 1, hint: 2 };

/**
 * From this sum of weights on a note is not yet one. Nothing particular in it counts two, a sign of mail to
 * many one, a matter of style half, what is false about them three: a note without a detail may yet be better,
 * with one sign of mass mail besides it is not yet a note to anybody.
 */
const TOO_MUCH = 3;

/** Runs every rule that is not switched off over a note. Pure, and fast enough for every keystroke. */
export function coach(note: CoachedNote, off: ReadonlySet<string> = NONE): Coaching {
  const read = readNote(note);
  const on = RULES.filter((rule) => !off.has(rule.id));
  const findings = on.flatMap((rule) => rule.check(read).map((found) => ({ rule: rule.id, ...found })));
  findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const blocked = note.text.trim() === '' || findings.some((one) => one.severity === 'hard');
  return { readiness: blocked ? 'not-yet' : readinessOf(on, findings), blocked, findings };
}

const NONE: ReadonlySet<string> = new Set();

export const readNote = (note: CoachedNote): ReadNote => ({ ...note, read: readText(note.text) });

function readinessOf(rules: readonly CoachRule[], findings: readonly Finding[]): Readiness {
  const warned = new Set(findings.filter((one) => one.severity === 'warn').map((one) => one.rule));
  const sum = rules.reduce((total, { id, weight = 1 }) => total + (warned.has(id) ? weight : 0), 0);
  if (sum >= TOO_MUCH) return 'not-yet';
  return sum > 0 ? 'could-be-better' : 'ready';
}
