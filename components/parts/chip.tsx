import type { Standing } from '../../lib/domain/standings';
import { camel, i18n } from '../strings';
import css from './chip.module.css';

/** Where a person stands, in a word. */
export const StandingChip = ({ standing }: { standing: Standing }) => (
  <span className={`${css.chip} ${css[standing]}`}>{i18n.t(`standing.${camel(standing)}`)}</span>
);

export const PlainChip = ({ children }: { children: string }) => <span className={css.chip}>{children}</span>;

export const StrongChip = ({ children }: { children: string }) => (
  <span className={`${css.chip} ${css.candidate}`}>{children}</span>
);
