import { useRef, useState } from 'react';
import { addRemark, addTags, removeTag, tagsIn } from '../../lib/app/tag-person';
import { LIMITS } from '../../lib/domain/fields';
import type { Person } from '../../lib/domain/person';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import { UndoNotice } from '../undo-notice';
import { useStore } from '../use-store';
import { useUndoable } from '../use-undoable';
import { LineForm } from './line-form';
import css from './tags-and-remark.module.css';

/** The user's own words about somebody: tags to group them by, and remarks. Each is undone in one step. */
export function TagsAndRemark({ person }: { person: Person }) {
  const store = useStore();
  const undoable = useUndoable();
  const [open, setOpen] = useState<'tag' | 'remark' | null>(null);
  const openers = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // The focus goes back to what opened the line.
    openers.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(null);
  };

  const tag = (line: string): void => {
    const tags = tagsIn(line).filter((one) => !person.tags.includes(one));
    close();
    if (tags.length === 0) return;
    void undoable.done(i18n.t('tags.added', [tags.join(', ')]), person.id, addTags(store, person.id, tags));
  };
  const untag = (one: string): void =>
    void undoable.done(i18n.t('tags.removed', [one]), person.id, removeTag(store, person.id, one));
  const remark = (text: string): void => {
    close();
    void undoable.done(i18n.t('tags.remarked'), person.id, addRemark(store, person.id, text));
  };
  return (
    <section className={css.own} aria-label={i18n.t('tags.title')}>
      <div className={css.line} ref={openers}>
        {person.tags.length > 0 && (
          <ul className={css.tags}>
            {person.tags.map((one) => (
              <li key={one} className={css.tag}>
                <bdi>{one}</bdi>
                <button type="button" aria-label={i18n.t('tags.remove', [one])} onClick={() => untag(one)}>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <Button kind="quiet" aria-expanded={open === 'tag'} onClick={() => setOpen(open === 'tag' ? null : 'tag')}>
          {i18n.t('tags.add')}
        </Button>
        <Button
          kind="quiet"
          aria-expanded={open === 'remark'}
          onClick={() => setOpen(open === 'remark' ? null : 'remark')}
        >
          {i18n.t('tags.remark')}
        </Button>
      </div>
      {open === 'tag' && (
        <LineForm key="tag" label={i18n.t('tags.add')} maxLength={LIMITS.line} onSave={tag} onCancel={close} />
      )}
      {open === 'remark' && (
        <LineForm
          key="remark"
          label={i18n.t('remark.label')}
          maxLength={LIMITS.paragraph}
          onSave={remark}
          onCancel={close}
        />
      )}
      <UndoNotice undoable={undoable} />
    </section>
  );
}
