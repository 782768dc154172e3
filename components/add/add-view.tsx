import { goTo } from '../panel/use-place';
import { IconButton } from '../parts/icon-button';
import { i18n } from '../strings';
import css from './add.module.css';
import { AddSomebody } from './add-somebody';

/** The panel's view for adding somebody from a text or a file. */
export function AddView({ onBack }: { onBack: () => void }) {
  return (
    <article className={css.page}>
      <div>
        <IconButton icon="back" label={i18n.t('action.back')} onClick={onBack} />
      </div>
      <h2 className={css.title}>{i18n.t('add.title')}</h2>
      <AddSomebody onShow={(id) => goTo({ view: 'people', person: id })} />
    </article>
  );
}
