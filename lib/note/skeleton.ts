import type { RoleCard } from '../domain/role-events';
import type { Mention } from './mentions';
import type { Phrases } from './phrases/phrases';

/**
 * The start of a note: its bones, with gaps in square brackets that nobody could send by mistake. It is visibly unfinished
 * on purpose: a text that could be sent as it is would be.
 */
export interface Bones {
  phrases: Phrases;
  name: string | null;
  /** The first thing to mention; none leaves a gap. */
  mention: News | undefined;
  role: RoleCard | undefined;
  signer: { name: string; org: string };
  /** What has gone before: nothing, only notes of ours, or a word of theirs that waits for an answer. */
  occasion: 'first' | 'follow-up' | 'reply';
}

export function skeleton({ phrases, name, mention, role, signer, occasion }: Bones): string {
  const [given, family] = [givenName(name), familyName(name)];
  const greeting = given ? phrases.greeting(given, family) : phrases.greetingUnnamed;
  return [greeting, ...body({ phrases, mention, role, signer, occasion }), signer.name].filter(Boolean).join('\n\n');
}

function body({ phrases, mention, role, signer, occasion }: Omit<Bones, 'name'>): string[] {
  const { gaps } = phrases;
  if (occasion === 'reply') return [phrases.reply(gaps.answer)];
  if (occasion === 'follow-up') return [phrases.again(gaps.added), phrases.easyNo];
  const words = mention && mentionOf(phrases, mention);
  return [
    words ? phrases.theirs(words, gaps.struck) : gaps.theirs,
    role ? phrases.offer(role.title, role.org || signer.org, gaps.offer) : gaps.why,
    gaps.ask,
  ];
}

/** A fact, and whether it is news since the last note. */
type News = Pick<Mention, 'read' | 'changed'>;

/** How a note would mention a fact; the fact's own words stay as they are, so that they anchor. Empty where it says too little. */
export function mentionOf({ mention, experience, moved, started }: Phrases, { read, changed }: News): string {
  const { value } = read;
  if (changed && read.field === 'location') return moved(read.value);
  if (changed && read.field === 'org') return started(read.value);
  if (typeof value === 'string') return read.field === 'skill' ? mention.skill(value) : value;
  if ('kind' in value) return mention[value.kind](value.title);
  if ('school' in value) return mention.education(value.school ?? value.degree ?? '');
  if (value.title && value.org) return experience(value.title, value.org);
  return value.title ?? value.org ?? '';
}

const TITLE = /^(mr|mrs|ms|mx|dr|prof|herr|frau|mme|sir)\.?$/i;

/** A name's words in the order they are said, without titles and what stands behind it ("Ada Lovelace, PhD"). */
function wordsOf(name: string | null): string[] {
  const [before = '', after = ''] = (name ?? '').split(',').map((part) => part.trim());
  const words = (/\s/.test(before) || !after ? before : `${after} ${before}`).split(/\s+/).filter(Boolean);
  const own = words.filter((word) => !TITLE.test(word));
  return own.length > 0 ? own : words;
}

/** How to address somebody: the first name behind titles, of "Lovelace, Ada" the one behind the comma. */
export const givenName = (name: string | null): string => wordsOf(name)[0] ?? '';

/** The rest of the name, for whoever is addressed formally. */
export const familyName = (name: string | null): string => wordsOf(name).slice(1).join(' ');
