import { type Kept, undoKeep } from '../../lib/app/keep-person';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useStore } from '../use-store';

/** They are kept, and the one step back. */
export function KeptNotice({ kept, onUndo }: { kept: Kept[]; onUndo: () => void }) {
  const store = useStore();
  return (
    <Notice
      tone="good"
      title={kept.some((one) => one.known) ? i18n.t('keep.keptAgain') : i18n.t('keep.kept')}
      takesFocus
      action={
        <Button kind="quiet" onClick={() => void undoKeep(store, kept).then(onUndo)}>
          {i18n.t('action.undo')}
        </Button>
      }
    />
  );
}
