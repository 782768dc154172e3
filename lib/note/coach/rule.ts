import type { Channel } from '../../domain/channels';
import type { Fact } from '../../domain/person';
import type { Anchor } from '../../domain/person-events';
import type { RoleCard } from '../../domain/role-events';
import type { SentNotes } from '../sent-notes';
import type { ReadText } from '../text';

/** A note as it is given to the coach. It judges our text, never the reader. */
export interface CoachedNote {
  text: string;
  /** Null or empty where there is none. */
  subject: string | null;
  channel: Channel;
  /** The language the reader should be written to in, such as `en`; null where any will do. */
  lang: string | null;
  /** The reader's name as written, where known. */
  name: string | null;
  /** What is known of the reader; empty where nothing is. */
  facts: readonly Fact[];
  anchors: readonly Anchor[];
  role: Pick<RoleCard, 'title' | 'org'> | null;
  /** Our own names: the organisation of the role or of who signs. */
  ours: readonly string[];
  /** Whether they have not spoken to us yet. */
  unsolicited: boolean;
  /** Whether they asked for no more contact. */
  stopped: boolean;
  /** Whether they are owed a line on what is kept about them and where it is from. */
  noticeDue: boolean;
  /** Notes of one's own to other people; null where they are not at hand. */
  sent: SentNotes | null;
  now: number;
}

/** The same, read once for all rules. */
export interface ReadNote extends CoachedNote {
  read: ReadText;
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
  /** How much one warning or more of it takes from "ready"; absent means 1. See `coach.ts`. */
  weight?: number;
  check(note: ReadNote): Omit<Finding, 'rule'>[];
}
