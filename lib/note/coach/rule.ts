import type { Channel } from '../../domain/channels';
import type { Fact } from '../../domain/person';
import type { Anchor } from '../../domain/person-events';

/** A note as the coach sees it. It judges our text, never the reader. */
export interface CoachedNote {
  text: string;
  subject: string;
  channel: Channel;
  /** The reader's name as written, where known. */
  name: string | null;
  facts: readonly Fact[];
  anchors: readonly Anchor[];
  /** Our own names: the organisation of the role or of who signs. */
  ours: readonly string[];
  /** Whether they have not spoken to us yet. */
  unsolicited: boolean;
  now: number;
}

/** `hard` must be mended before the note counts as ready to send; the others are advice. */
export type Severity = 'hard' | 'warn' | 'hint';

/** One finding: the words it is about (an empty span means the whole note), and what to fill in. */
export interface Finding {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  /** Values for the sentence that explains it. */
  values: readonly string[];
}

/** How well a rule is founded. */
export type Strength = 'peer-reviewed' | 'large-observational' | 'small-observational' | 'practice' | 'product-rule';

export interface CoachRule {
  id: string;
  /** Where the rule comes from. */
  source: string;
  strength: Strength;
  check(note: CoachedNote): Omit<Finding, 'rule'>[];
}
