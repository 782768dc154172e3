import { useState } from 'react';
import type { RoleCard } from '../../lib/domain/role-events';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import css from '../parts/form.module.css';
import { i18n } from '../strings';

interface RoleFormProps {
  /** The organisation to begin with. */
  org: string;
  /** The role as it stands, where it is being changed: then every field is shown. */
  card?: RoleCard;
  onOpen: (card: RoleCard) => void;
  onCancel: () => void;
}

/** The need, in a minute: what the work is, and what it offers. */
export function RoleForm({ org: usual, card, onOpen, onCancel }: RoleFormProps) {
  const [title, setTitle] = useState(card?.title ?? '');
  const [org, setOrg] = useState(card?.org ?? usual);
  const [offers, setOffers] = useState(() => (card?.offers ?? []).join('\n'));
  const [why, setWhy] = useState(card?.why ?? '');
  const [requires, setRequires] = useState(() => (card?.requires ?? []).join('\n'));
  const [flexible, setFlexible] = useState(() => (card?.flexible ?? []).join('\n'));
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen({
          title: title.trim(),
          org: org.trim(),
          offers: linesOf(offers),
          why: why.trim(),
          requires: linesOf(requires),
          flexible: linesOf(flexible),
        });
      }}
    >
      <Field label={i18n.t('role.title')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            // The form opens on the user's own click, to be typed into.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
          />
        )}
      </Field>
      <Field label={i18n.t('role.org')}>
        {(ids) => <input {...ids} maxLength={200} value={org} onChange={(event) => setOrg(event.target.value)} />}
      </Field>
      <Field label={i18n.t('role.offers')} help={i18n.t('role.offersHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            maxLength={8000}
            value={offers}
            onChange={(event) => setOffers(event.target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('role.why')}>
        {(ids) => (
          <textarea {...ids} rows={2} maxLength={2000} value={why} onChange={(event) => setWhy(event.target.value)} />
        )}
      </Field>
      {card && (
        <>
          <Lines label={i18n.t('role.requires')} value={requires} onChange={setRequires} />
          <Lines label={i18n.t('role.flexible')} value={flexible} onChange={setFlexible} />
        </>
      )}
      <div className={css.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={title.trim() === ''}>
          {card ? i18n.t('options.save') : i18n.t('role.open')}
        </Button>
      </div>
    </form>
  );
}

interface LinesProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Lines = ({ label, value, onChange }: LinesProps) => (
  <Field label={label} help={i18n.t('role.oneALine')}>
    {(ids) => (
      <textarea {...ids} rows={3} maxLength={8000} value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </Field>
);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s•*-]+/, '')
        .trim()
        .slice(0, 500),
    )
    .filter((line) => line !== '')
    .slice(0, 40);
