import { faultSentence } from './fault-sentence';
import { Button } from './parts/button';
import { Notice } from './parts/notice';
import { i18n } from './strings';
import type { Undoable } from './use-undoable';

/** What was just done, and the way back. */
export function UndoNotice({ undoable: { last, undo } }: { undoable: Undoable }) {
  if (!last) return null;
  if ('fault' in last) return <Notice tone="danger" title={faultSentence(last.fault)} />;
  return (
    <Notice
      key={last.events[0]}
      tone="good"
      title={last.said}
      takesFocus
      action={
        <Button kind="quiet" onClick={undo}>
          {i18n.t('action.undo')}
        </Button>
      }
    />
  );
}
