import { type Fact, lastSeen } from '../../lib/domain/person';
import type { Role } from '../../lib/domain/role';
import { QUESTIONS } from '../../lib/note/questions';
import { dayOf } from '../parts/dates';
import { factText } from '../person/fact-value';
import { camel, i18n } from '../strings';
import { mentionOf } from './note-sentences';
import css from './suggestions.module.css';

interface SuggestionsProps {
  facts: readonly Fact[];
  role: Role | undefined;
  onInsert: (words: string) => void;
}

const FIRST = 12;

/** The three lists beside a note: what to mention, what it could mean to them, what to ask. */
export const Suggestions = ({ facts, role, onInsert }: SuggestionsProps) => (
  <div className={css.lists}>
    <List title={i18n.t('note.mention')} empty={i18n.t('note.mentionEmpty')} open>
      {facts.slice(0, FIRST).map((fact) => (
        <Pick key={fact.id} words={mentionOf(fact.read)} onInsert={onInsert}>
          <bdi>{factText(fact.read)}</bdi>
          <small>
            {i18n.t(`field.${fact.read.field}`)} · {i18n.t(`source.${camel(fact.read.source)}`)} ·{' '}
            {dayOf(lastSeen(fact))}
          </small>
        </Pick>
      ))}
    </List>
    <List title={i18n.t('note.mean')} empty={role ? i18n.t('note.meanEmpty') : i18n.t('note.meanNoRole')}>
      {role?.card.offers.map((offer) => (
        <Pick key={offer} words={offer} onInsert={onInsert}>
          <bdi>{offer}</bdi>
        </Pick>
      )) ?? []}
    </List>
    <List title={i18n.t('note.ask')} empty="">
      {QUESTIONS.map((question) => {
        const words = i18n.t(`question.${camel(question)}`);
        return (
          <Pick key={question} words={words} onInsert={onInsert}>
            {words}
          </Pick>
        );
      })}
    </List>
  </div>
);

interface ListProps {
  title: string;
  empty: string;
  open?: boolean;
  children: React.ReactNode[];
}

const List = ({ title, empty, open, children }: ListProps) => (
  <details className={css.list} open={open}>
    <summary>
      {title} <span className={css.count}>{children.length}</span>
    </summary>
    {children.length > 0 ? <ul>{children}</ul> : <p className={css.empty}>{empty}</p>}
  </details>
);

interface PickProps {
  words: string;
  onInsert: (words: string) => void;
  children: React.ReactNode;
}

const Pick = ({ words, onInsert, children }: PickProps) => (
  <li>
    <button type="button" className={css.pick} onClick={() => onInsert(words)}>
      {children}
    </button>
  </li>
);
