import { type ReactNode, useId } from 'react';
import { lastSeen } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import type { Mention } from '../../lib/note/mentions';
import type { Pair } from '../../lib/note/pairs';
import { type Phrases, QUESTIONS, type Question } from '../../lib/note/phrases/phrases';
import { mentionOf } from '../../lib/note/skeleton';
import { dayOf } from '../parts/dates';
import { factText } from '../person/fact-value';
import { camel, i18n } from '../strings';
import css from './suggestions.module.css';

const LISTS = ['mention', 'mean', 'ask', 'yours'] as const;
export type ListName = (typeof LISTS)[number];
const MOST = 20;

/** A sentence of the user's own, filled in. */
export interface OwnWords {
  name: string;
  text: string;
}

interface SuggestionsProps {
  facts: readonly Mention[];
  role: Role | undefined;
  /** What the role offers, beside what they said or show that they care about. */
  pairs: readonly Pair[];
  /** What they have been asked or have answered already. */
  asked: ReadonlySet<Question>;
  yours: readonly OwnWords[];
  phrases: Phrases;
  /** One is open at a time, or none: the note then has the room. */
  open: ListName | null;
  onOpen: (list: ListName | null) => void;
  onInsert: (words: string) => void;
}

/** The lists beside a note: what to mention, what it could mean to them, what to ask, and sentences of one's own. */
export function Suggestions({ open, onOpen, onInsert, ...lists }: SuggestionsProps) {
  const id = useId();
  const { facts, role, pairs, asked, yours, phrases } = lists;
  const questions = QUESTIONS.filter((question) => !asked.has(question));
  const noPair = pairs.length > 0 && pairs.every((pair) => pair.because === null);
  const counts = {
    mention: Math.min(facts.length, MOST),
    mean: pairs.length,
    ask: questions.length,
    yours: yours.length,
  };
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
      {noPair && (open === null || open === 'mean') && <p className={css.empty}>{i18n.t('note.noPair')}</p>}
      <div id={id} hidden={open === null}>
        {open === 'mention' && (
          <Picks empty={i18n.t('note.mentionEmpty')}>
            {facts.slice(0, MOST).map((fact) => (
              <Pick key={fact.id} words={mentionOf(phrases, fact)} onInsert={onInsert}>
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
            {pairs.map(({ offer, because }) => (
              <Pick key={offer} words={offer} onInsert={onInsert}>
                <bdi>{offer}</bdi>
                {because && (
                  <small>
                    {i18n.t(`note.${because.how}`)} <q dir="auto">{because.words.slice(0, 160)}</q>
                  </small>
                )}
              </Pick>
            ))}
          </Picks>
        )}
        {open === 'ask' && (
          <Picks empty={i18n.t('note.askEmpty')}>
            {questions.map((question) => {
              const words = phrases.questions[question];
              return (
                <Pick key={question} words={words} onInsert={onInsert}>
                  {words}
                </Pick>
              );
            })}
          </Picks>
        )}
        {open === 'yours' && (
          <Picks empty={i18n.t('note.yoursEmpty')}>
            {yours.map(({ name, text }) => (
              <Pick key={name} words={text} onInsert={onInsert}>
                <bdi>{name}</bdi>
                <small dir="auto">{text.slice(0, 160)}</small>
              </Pick>
            ))}
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
