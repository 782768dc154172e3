import { isStrong } from '../../lib/domain/evidence';
import type { Happening } from '../../lib/domain/person';
import { PlainChip, StrongChip } from '../parts/chip';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import css from './standing-why.module.css';
import type { TheirWords } from './their-words';

/** What was said or done, and when. */
export const groundLine = (one: Happening): string => `${groundText(one)} · ${dayOf(one.on)}`;

function groundText(one: Happening): string {
  if (one.evidence) return i18n.t(`evidence.${camel(one.evidence)}`);
  switch (one.kind) {
    case 'touched':
    case 'answered':
    case 'heard':
    case 'feedback':
    case 'handed-over':
      return i18n.t(`why.${camel(one.kind)}`);
    case 'withdrew':
    case 'declined':
    case 'deferred':
    case 'stopped':
      return i18n.t(`meaning.${one.kind}`);
    default:
      return '';
  }
}

/** Their own words, and the reason they gave. */
export const Words = ({ words }: { words: TheirWords | undefined }) => (
  <>
    {words?.reason && <p className={css.reason}>{i18n.t('why.reason', [words.reason])}</p>}
    {words?.quote && (
      <blockquote className={css.words} dir="auto">
        {words.quote}
      </blockquote>
    )}
  </>
);

/** One thing that a standing rests on: what it was, how much it says, when, and in their words. */
export const Ground = ({ of, words }: { of: Happening; words: TheirWords | undefined }) => (
  <li className={css.groundEntry}>
    <span>{groundLine(of)}</span> <Strength of={of} />
    <Words words={words} />
  </li>
);

/** Whether it shows interest or is an answer only; nothing where it is neither. */
const Strength = ({ of: { evidence } }: { of: Happening }) =>
  evidence &&
  (isStrong(evidence) ? <StrongChip>{i18n.t('why.strong')}</StrongChip> : <PlainChip>{i18n.t('why.weak')}</PlainChip>);
