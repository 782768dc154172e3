import { useState } from 'react';
import type { RoleCard } from '../../lib/domain/role-events';
import { cardFromAd } from '../../lib/note/job-ad';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import css from '../parts/form.module.css';
import { i18n } from '../strings';

interface RoleFormProps {
  /** Whom the user usually works for. */
  org: string;
  /** The card as it is, where it is revised. */
  card?: RoleCard;
  onSave: (card: RoleCard) => void;
  onCancel: () => void;
}

/** The fields of the card as they are typed: lists hold one point a line. */
const LINES = ['offers', 'requires', 'flexible', 'know'] as const;
const TEXTS = ['title', 'org', 'work', 'why'] as const;
type Typed = Record<(typeof LINES)[number] | (typeof TEXTS)[number], string>;

/** The need, in a minute: what the work is, what it offers and why it matters; the rest where it helps. */
export function RoleForm({ org, card, onSave, onCancel }: RoleFormProps) {
  const [typed, setTyped] = useState(() => typedOf(card ?? { ...EMPTY, org }));
  const change = (field: keyof Typed) => (value: string) => setTyped({ ...typed, [field]: value });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(cardOf(typed));
      }}
    >
      {!card && <Ad onRead={(ad) => setTyped(proposed(typed, cardFromAd(ad)))} />}
      <Field label={i18n.t('role.title')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={200}
            value={typed.title}
            onChange={(event) => change('title')(event.target.value)}
            // The form opens on the user's own click, to be typed into.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
          />
        )}
      </Field>
      <Field label={i18n.t('role.org')}>
        {(ids) => (
          <input {...ids} maxLength={200} value={typed.org} onChange={(event) => change('org')(event.target.value)} />
        )}
      </Field>
      <Area name="offers" rows={4} value={typed.offers} onChange={change('offers')} />
      <Area name="why" rows={2} value={typed.why} onChange={change('why')} />
      <details open={card !== undefined || MORE.some((name) => typed[name] !== '')}>
        <summary>{i18n.t('role.more')}</summary>
        <div className={css.form}>
          {MORE.map((name) => (
            <Area key={name} name={name} rows={3} value={typed[name]} onChange={change(name)} />
          ))}
        </div>
      </details>
      <div className={css.actions}>
        <Button onClick={onCancel}>{i18n.t('action.cancel')}</Button>
        <Button kind="primary" type="submit" disabled={typed.title.trim() === ''}>
          {i18n.t(card ? 'role.save' : 'role.open')}
        </Button>
      </div>
    </form>
  );
}

const MORE = ['work', 'requires', 'flexible', 'know'] as const;

interface AreaProps {
  name: (typeof MORE)[number] | 'offers' | 'why';
  rows: number;
  value: string;
  onChange: (value: string) => void;
}

const Area = ({ name, rows, value, onChange }: AreaProps) => (
  <Field label={i18n.t(`role.${name}`)} help={i18n.t(`role.${name}Help`)}>
    {(ids) => (
      <textarea
        {...ids}
        rows={rows}
        maxLength={name === 'why' || name === 'work' ? 2000 : 8000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

/** A job ad to start from: its parts are proposed, the user decides. */
function Ad({ onRead }: { onRead: (ad: string) => void }) {
  const [ad, setAd] = useState('');
  return (
    <details>
      <summary>{i18n.t('role.ad')}</summary>
      <div className={css.form}>
        <Field label={i18n.t('role.adText')} help={i18n.t('role.adHelp')}>
          {(ids) => (
            <textarea {...ids} rows={4} maxLength={40_000} value={ad} onChange={({ target }) => setAd(target.value)} />
          )}
        </Field>
        <div className={css.actions}>
          <Button disabled={ad.trim() === ''} onClick={() => onRead(ad)}>
            {i18n.t('role.adRead')}
          </Button>
        </div>
      </div>
    </details>
  );
}

const EMPTY: RoleCard = { title: '', org: '', offers: [], why: '', requires: [], flexible: [] };

const typedOf = (card: RoleCard): Typed => ({
  title: card.title,
  org: card.org,
  work: card.work ?? '',
  why: card.why,
  offers: card.offers.join('\n'),
  requires: card.requires.join('\n'),
  flexible: card.flexible.join('\n'),
  know: (card.know ?? []).join('\n'),
});

/** What an ad says takes its place only where the ad says it: what was typed is not lost to a silent ad. */
function proposed(typed: Typed, ad: RoleCard): Typed {
  const said = Object.entries(typedOf(ad)).filter(([, value]) => value !== '');
  return { ...typed, ...Object.fromEntries(said) };
}

const cardOf = (typed: Typed): RoleCard => ({
  title: typed.title.trim(),
  org: typed.org.trim(),
  work: typed.work.trim(),
  offers: linesOf(typed.offers),
  why: typed.why.trim(),
  requires: linesOf(typed.requires),
  flexible: linesOf(typed.flexible),
  know: linesOf(typed.know),
});

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
