import type { Standing } from './standings';

/**
 * What others call where somebody stands, for files that go to them. Theirs are steps of a process that somebody sets; ours
 * are computed, and finer: the way back is never taken, since "Replied" says less than what was said.
 *
 * LinkedIn Recruiter, Lever and Gem name their stages themselves. Greenhouse leaves them to each organisation
 * (support.greenhouse.io, "Prospect pools and stages", read 2026-11): these are names to make there.
 */
const STAGE_NAMES = {
  linkedin: {
    person: 'Uncontacted',
    contacted: 'Contacted',
    'in-conversation': 'Replied',
    candidate: 'Replied',
    'handed-over': 'Replied',
    resting: 'Contacted',
    'asked-to-wait': 'Replied',
    declined: 'Replied',
    'do-not-contact': null,
  },
  lever: {
    person: 'New lead',
    contacted: 'Reached out',
    'in-conversation': 'Responded',
    candidate: 'Responded',
    'handed-over': 'Responded',
    resting: 'Reached out',
    'asked-to-wait': 'Responded',
    declined: 'Responded',
    'do-not-contact': null,
  },
  greenhouse: {
    person: 'Not contacted',
    contacted: 'Contacted',
    'in-conversation': 'In conversation',
    candidate: 'Interested',
    'handed-over': 'Interested',
    resting: 'On hold',
    'asked-to-wait': 'On hold',
    declined: 'Not interested',
    'do-not-contact': null,
  },
  gem: {
    person: null,
    contacted: null,
    'in-conversation': null,
    candidate: 'Interested',
    'handed-over': 'Interested',
    resting: null,
    'asked-to-wait': 'Follow up later',
    declined: 'Not interested',
    'do-not-contact': null,
  },
} as const satisfies Record<string, Record<Standing | 'asked-to-wait', string | null>>;

export type Elsewhere = keyof typeof STAGE_NAMES;
export const ELSEWHERE = Object.keys(STAGE_NAMES) as Elsewhere[];

/**
 * The stage at which somebody stands elsewhere; null where there is none, as for who has not answered in Gem, or for whom
 * nobody should write to.
 * @param answered whether they ever spoke to us: who rests then asked for it, and otherwise our notes went unanswered
 */
export const stageName = (elsewhere: Elsewhere, standing: Standing, answered: boolean): string | null =>
  STAGE_NAMES[elsewhere][standing === 'resting' && answered ? 'asked-to-wait' : standing];
