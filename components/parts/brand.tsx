import { i18n } from '../strings';
import css from './brand.module.css';

/** Whose page this is, where nobody's name stands at its head. */
export const Brand = () => <h1 className={css.brand}>{i18n.t('extension.name')}</h1>;
