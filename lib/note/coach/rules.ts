import type { CoachRule } from './rule';
import { aboutWhom } from './rules/about-whom';
import { anchoredDetail } from './rules/anchored-detail';
import { askSize } from './rules/ask-size';
import { channelLimit } from './rules/channel-limit';
import { claimWithoutFact } from './rules/claim-without-fact';
import { doNotContact } from './rules/do-not-contact';
import { easyNo } from './rules/easy-no';
import { emptyPraise } from './rules/empty-praise';
import { fairWording } from './rules/fair-wording';
import { falseDetail } from './rules/false-detail';
import { hype } from './rules/hype';
import { jobAd } from './rules/job-ad';
import { leftoverGap } from './rules/leftover-gap';
import { length } from './rules/length';
import { mailMerge } from './rules/mail-merge';
import { noticeLine } from './rules/notice-line';
import { oneAsk } from './rules/one-ask';
import { pay } from './rules/pay';
import { pressure } from './rules/pressure';
import { presumes } from './rules/presumes';
import { readingEase } from './rules/reading-ease';
import { realQuestion } from './rules/real-question';
import { staleFact } from './rules/stale-fact';
import { subject } from './rules/subject';
import { theirGain } from './rules/their-gain';
import { tooLikeSent } from './rules/too-like-sent';
import { unsolicitedMail } from './rules/unsolicited-mail';
import { whichCompany } from './rules/which-company';
import { whichRole } from './rules/which-role';
import { whoWrites } from './rules/who-writes';
import { wrongCompany } from './rules/wrong-company';
import { wrongLanguage } from './rules/wrong-language';
import { wrongName } from './rules/wrong-name';

/** One line a rule; the order in which findings of equal weight are shown. */
export const RULES: readonly CoachRule[] = [
  doNotContact,
  leftoverGap,
  wrongName,
  channelLimit,
  wrongCompany,
  wrongLanguage,
  falseDetail,
  anchoredDetail,
  claimWithoutFact,
  staleFact,
  unsolicitedMail,
  mailMerge,
  emptyPraise,
  presumes,
  pressure,
  hype,
  jobAd,
  tooLikeSent,
  whichCompany,
  whichRole,
  pay,
  whoWrites,
  theirGain,
  aboutWhom,
  askSize,
  oneAsk,
  realQuestion,
  easyNo,
  length,
  subject,
  readingEase,
  fairWording,
  noticeLine,
];
