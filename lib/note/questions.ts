/**
 * Open questions that are easy to answer and about them. Ids are kept when a question was asked, so
 * an id never changes its meaning; the words are strings like all others.
 */
export const QUESTIONS = ['excites', 'matters-most', 'red-flags', 'benefits', 'misunderstood', 'would-change'] as const;
