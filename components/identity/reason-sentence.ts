import type { Agreement } from '../../lib/domain/duplicates';
import { i18n } from '../strings';

/** Why two may be one, in a line: the most telling first, three at most. */
export const reasonSentence = (agreements: readonly Agreement[]): string =>
  agreements
    .slice(0, 3)
    .map(({ on, value }) => i18n.t(`same.reason.${on}`, [value]))
    .join(' · ');
