import type { NextStep } from '../../lib/domain/next-steps';
import { dateOf } from '../parts/dates';
import { camel, i18n } from '../strings';

/** What is owed or may be done, with its day. */
export const stepSentence = ({ kind, due }: Pick<NextStep, 'kind' | 'due'>): string =>
  i18n.t(`today.${camel(kind)}`, [dateOf(due)]);
