/** What can be owed to a person or be done next. This file imports nothing, so that events can name steps too. */

/** What is owed comes first, whatever the day. */
export const DEBTS = ['reply-owed', 'notice-due', 'outcome-untold'] as const;

export const STEPS = [...DEBTS, 'follow-up', 'facts-stale', 'rest-over', 'retention-ends'] as const;
export type Step = (typeof STEPS)[number];

/** What the user may put off, giving a reason. A notice has its day by law; retention has a decision of its own. */
export const POSTPONABLE = ['reply-owed', 'outcome-untold', 'follow-up', 'facts-stale', 'rest-over'] as const;

const debts: ReadonlySet<Step> = new Set(DEBTS);
export const isDebt = (step: Step): boolean => debts.has(step);

const postponable: ReadonlySet<Step> = new Set(POSTPONABLE);
export const isPostponable = (step: Step): step is (typeof POSTPONABLE)[number] => postponable.has(step);
