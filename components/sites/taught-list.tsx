import { useState } from 'react';
import { exportTaught, importTaught } from '../../lib/app/teach-file';
import { forgetTaught, type TaughtChange, taughtValue, undoTaught } from '../../lib/app/teach-store';
import type { TaughtFileFault } from '../../lib/domain/taught-file';
import type { TaughtField, TaughtRecipe } from '../../lib/domain/taught-recipe';
import { Button } from '../parts/button';
import { dayOf } from '../parts/dates';
import { Notice } from '../parts/notice';
import { saveFile } from '../parts/save-file';
import { camel, i18n } from '../strings';
import { useLocalValue } from '../use-settings';
import css from './taught-list.module.css';

type Said =
  | { what: 'nothing' }
  | { what: 'removed' | 'imported'; changes: TaughtChange[] }
  | { what: 'refused'; fault: TaughtFileFault };

/** What the user taught by pointing, with its health; each can be removed, all exported, and a file brought in. */
export function TaughtList() {
  const recipes = useLocalValue(taughtValue);
  const [said, setSaid] = useState<Said>({ what: 'nothing' });
  if (recipes === undefined) return null;
  const remove = async (recipe: TaughtRecipe, field: TaughtField): Promise<void> => {
    const changes = await forgetTaught(recipe, field);
    setSaid(changes ? { what: 'removed', changes } : { what: 'nothing' });
  };
  const bring = async (file: File): Promise<void> => {
    const brought = await importTaught(file);
    setSaid(brought.ok ? { what: 'imported', changes: brought.value } : { what: 'refused', fault: brought.error });
  };
  const undo = async (changes: TaughtChange[]): Promise<void> => {
    await undoTaught(changes);
    setSaid({ what: 'nothing' });
  };

  return (
    <div className={css.taught}>
      {said.what === 'refused' && <Notice tone="danger" title={i18n.t(`taught.fault.${camel(said.fault)}`)} />}
      {(said.what === 'removed' || said.what === 'imported') && (
        <Notice tone="good" title={i18n.t(`taught.${said.what}`)}>
          <Button kind="quiet" onClick={() => void undo(said.changes)}>
            {i18n.t('action.undo')}
          </Button>
        </Notice>
      )}
      {recipes === null || recipes.length === 0 ? (
        <p className={css.soft}>{i18n.t('taught.empty')}</p>
      ) : (
        <ul className={css.recipes}>
          {recipes.map((one) => (
            <RecipeRow key={`${one.site}${one.path}`} recipe={one} onRemove={(field) => void remove(one, field)} />
          ))}
        </ul>
      )}
      <div className={css.files}>
        {recipes !== null && recipes.length > 0 && (
          <Button
            onClick={() =>
              void exportTaught().then((text) => saveFile(text, 'acquaint-taught.json', 'application/json'))
            }
          >
            {i18n.t('taught.export')}
          </Button>
        )}
        <label className={css.import}>
          {i18n.t('taught.import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void bring(file);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
        </label>
      </div>
      <p className={css.soft}>{i18n.t('taught.fileHelp')}</p>
    </div>
  );
}

const RecipeRow = ({ recipe, onRemove }: { recipe: TaughtRecipe; onRemove: (field: TaughtField) => void }) => (
  <li>
    <h3 className={css.pages}>
      <bdi>{recipe.site + recipe.path}</bdi>
    </h3>
    <ul>
      {recipe.fields.map((one) => (
        <li key={`${one.field} ${one.learnedAt}`} className={css.field}>
          <div>
            <strong>{i18n.t(`field.${one.field}`)}</strong> <bdi>“{one.sample}”</bdi>
            <p className={one.health.state === 'drifted' ? css.warm : css.soft}>{healthOf(one)}</p>
          </div>
          <Button
            kind="quiet"
            aria-label={i18n.t('taught.removeLong', [i18n.t(`field.${one.field}`), recipe.site])}
            onClick={() => onRemove(one)}
          >
            {i18n.t('taught.remove')}
          </Button>
        </li>
      ))}
    </ul>
  </li>
);

function healthOf({ learnedAt, health: { lastSeen, state } }: TaughtField): string {
  if (lastSeen === null) return state === 'drifted' ? i18n.t('taught.neverFound') : i18n.t('taught.notSeenYet');
  if (state === 'drifted') return i18n.t('taught.drifted', [dayOf(lastSeen)]);
  return i18n.t('taught.found', [dayOf(learnedAt), dayOf(lastSeen)]);
}
