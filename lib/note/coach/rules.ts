import type { CoachRule } from './rule';
import { aboutWhom } from './rules/about-whom';
import { anchoredDetail } from './rules/anchored-detail';
import { channelLimit } from './rules/channel-limit';
import { claimWithoutFact } from './rules/claim-without-fact';
import { hypeAndPressure } from './rules/hype-and-pressure';
import { leftoverGap } from './rules/leftover-gap';
import { oneAsk } from './rules/one-ask';
import { staleFact } from './rules/stale-fact';
import { unsolicitedMail } from './rules/unsolicited-mail';
import { wrongName } from './rules/wrong-name';

/** One line a rule; the order in which findings of equal weight are shown. */
export const RULES: readonly CoachRule[] = [
  leftoverGap,
  wrongName,
  channelLimit,
  anchoredDetail,
  claimWithoutFact,
  staleFact,
  unsolicitedMail,
  hypeAndPressure,
  aboutWhom,
  oneAsk,
];
