/** The names of what can happen around a person. This file imports nothing; the schemas are in `person-events.ts`. */
export const PERSON_EVENT_KINDS = [
  'captured',
  'added',
  'edited',
  'removed',
  'remarked',
  'tagged',
  'untagged',
  'introduced',
  'touched',
  'answered',
  'evidenced',
  'withdrew',
  'declined',
  'deferred',
  'stopped',
  'heard',
  'feedback',
  'decided',
  'changed',
  'told',
  'handed-over',
  'disclosed',
  'noticed',
  'notice-exempted',
  'retained',
  'postponed',
  'merged',
  'corrected',
] as const;

/** What can be done about a feedback. */
export const DECISIONS = ['change', 'explain', 'cannot'] as const;
