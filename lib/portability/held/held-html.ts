import type { NoticeLanguage } from '../../domain/languages';
import type { PersonEvent } from '../../domain/ledger-event';
import { currentFacts, type Fact, struckEvents } from '../../domain/person';
import { type Held, recipientsOf } from './held';
import { type Content, el, type Html, page, picture } from './html';
import { STYLE } from './style';
import { list, type Telling, tellingOf, told } from './told';
import { HELD_WORDS } from './words/list';

/** What is held on somebody as one page that anybody can open and read, in their language. */
export function heldHtml(held: Held, lang: NoticeLanguage): string {
  const telling = tellingOf(held, HELD_WORDS[lang]);
  const { text } = telling.words;
  const name = held.person.name ?? held.person.id;
  const who = [held.holder.signer.name, held.holder.signer.org].filter(Boolean).join(', ');
  const filled = { who, name, date: telling.moment(held.made) };
  const intro = text.intro.replace(/\{(who|name|date)\}/g, (_, gap: keyof typeof filled) => filled[gap]);
  const body = el(
    'main',
    el('header', el('h1', `${text.title}: `, el('bdi', name)), el('p', intro), el('p', text.rights)),
    el('section', held.picture ? picture(held.picture, text.picture) : '', overview(held, telling)),
    part(text.facts, 'ul', held.person.facts, (one) => factItem(one, held, telling)),
    part(text.events, 'ol', held.events, (one) => eventItem(one, held, telling)),
    part(text.drafts, 'ul', held.drafts, (one) => list(one, telling)),
    part(text.reminders, 'ul', held.reminders, (one) => list(one, telling)),
  );
  return page(lang, STYLE, `${text.title}: ${name}`, body);
}

/** Who holds it, why, how long, and who else has it. */
function overview({ holder, person, roles, events, until }: Held, { words, day }: Telling): Html {
  const { text } = words;
  const recipients = recipientsOf(events);
  const rows: [string, Content][] = [
    [text.holder, [holder.signer.name, holder.signer.org, holder.contact ?? ''].filter(Boolean).join(', ')],
    [text.purpose, holder.purpose],
    ...roles.map(({ card, assessment }): [string, Content] => [
      text.role,
      [card.title, card.org, assessment?.purpose ?? '', assessment?.balance ?? ''].filter(Boolean).join(' · '),
    ]),
    [text.standing, words.standings[person.standing]],
    [text.until, until ? day(until) : ''],
    [text.recipients, recipients.length > 0 ? el('ul', ...recipients.map((one) => el('li', one))) : text.nobody],
    [words.labels.tags, person.tags.join(', ')],
  ];
  return el(
    'dl',
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => el('div', el('dt', label), el('dd', value))),
  );
}

const part = <T>(title: string, tag: 'ul' | 'ol', items: readonly T[], draw: (item: T) => Content): Content =>
  items.length === 0 ? '' : el('section', el('h2', title), el(tag, ...items.map((one) => el('li', draw(one)))));

/** One fact: its value, then where it comes from and when it was seen. */
function factItem(fact: Fact, { person }: Held, telling: Telling): Content {
  const { field, value, ...source } = fact.read;
  const { text, fields } = telling.words;
  const stands = currentFacts(person).some((one) => one.id === fact.id);
  const { sightings, removals, id } = fact;
  return [
    el('h3', fields[field], ...(stands ? [] : [' ', el('small', `(${text.removed})`)])),
    told('value', value, telling) ?? '',
    list({ ...source, sightings, removals, id }, telling),
  ];
}

/** One event with everything that was written down; the facts of a capture are folded away, since they stand above. */
function eventItem({ id, subject, at, device, clock, body }: PersonEvent, held: Held, telling: Telling): Content {
  const { text, kinds, labels } = telling.words;
  const struck = struckEvents(held.person.history).has(id);
  const title = kinds[body.kind];
  return [
    el('h3', struck ? el('s', title) : title, ...(struck ? [' ', el('small', `(${text.takenBack})`)] : [])),
    list(body, telling, ['kind', 'facts']),
    'facts' in body && body.facts.length > 0
      ? el('details', el('summary', labels.facts), told('facts', body.facts, telling) ?? '')
      : '',
    el('small', `${text.written}: ${telling.moment(at)} · ${id} · ${subject} · ${device} · ${clock}`),
  ];
}
