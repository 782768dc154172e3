import { type ReactNode, useId } from 'react';
import { lastSeen } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { Mention } from '../../lib/note/mentions';
import { QUESTIONS } from '../../lib/note/questions';
import { dayOf } from '../parts/dates';
import { factText } from '../person/fact-value';
import { camel, i18n } from '../strings';
import { mentionOf } from './note-sentences';
import css from './suggestions.module.css';

const LISTS = ['mention', 'mean', 'ask'] as const;
export type ListName = (typeof LISTS)[number];
const MOST = 20;

interface SuggestionsProps {
  facts: readonly Mention[];
  role: Role | undefined;
  /** One is open at a time, or none: the note then has the room. */
  open: ListName | null;
  onOpen: (list: ListName | null) => void;
  onInsert: (words: string) => void;
}

/** The three lists beside a note: what to mention, what it could mean to them, what to ask. */
export function Suggestions({ facts, role, open, onOpen, onInsert }: SuggestionsProps) {
  const id = useId();
  const offers = role?.card.offers ?? [];
  const counts = { mention: Math.min(facts.length, MOST), mean: offers.length, ask: QUESTIONS.length };
  return (
    <section className={css.suggestions} aria-label={i18n.t('note.suggestions')}>
      <div className={css.heads}>
        {LISTS.map((name) => (
          <button
            key={name}
            type="button"
            className={css.head}
            aria-expanded={open === name}
            aria-controls={id}
            onClick={() => onOpen(open === name ? null : name)}
          >
            {i18n.t(`note.${name}`)} <span className={css.count}>{counts[name]}</span>
          </button>
        ))}
      </div>
      <div id={id} hidden={open === null}>
        {open === 'mention' && (
          <Picks empty={i18n.t('note.mentionEmpty')}>
            {facts.slice(0, MOST).map((fact) => (
              <Pick key={fact.id} words={mentionOf(fact)} onInsert={onInsert}>
                <bdi>{factText(fact.read)}</bdi>
                {fact.changed && <em className={css.news}>{i18n.t('note.news')}</em>}
                <small>
                  {i18n.t(`field.${fact.read.field}`)} · {i18n.t(`source.${camel(fact.read.source)}`)} ·{' '}
                  {dayOf(lastSeen(fact))}
                </small>
              </Pick>
            ))}
          </Picks>
        )}
        {open === 'mean' && (
          <Picks empty={role ? i18n.t('note.meanEmpty') : i18n.t('note.meanNoRole')}>
            {[...new Set(offers)].map((offer) => (
              <Pick key={offer} words={offer} onInsert={onInsert}>
                <bdi>{offer}</bdi>
              </Pick>
            ))}
          </Picks>
        )}
        {open === 'ask' && (
          <Picks empty="">
            {QUESTIONS.map((question) => {
              const words = i18n.t(`question.${camel(question)}`);
              return (
                <Pick key={question} words={words} onInsert={onInsert}>
                  {words}
                </Pick>
              );
            })}
          </Picks>
        )}
      </div>
    </section>
  );
}

const Picks = ({ empty, children }: { empty: string; children: ReactNode[] }) =>
  children.length > 0 ? <ul className={css.picks}>{children}</ul> : <p className={css.empty}>{empty}</p>;

interface PickProps {
  words: string;
  onInsert: (words: string) => void;
  children: ReactNode;
}

const Pick = ({ words, onInsert, children }: PickProps) => (
  <li>
    <button type="button" className={css.pick} onClick={() => onInsert(words)}>
      {children}
    </button>
  </li>
);
