import { CHANNEL_NAMES, type Channel } from '../../lib/domain/channels';
import {
  type Field,
  HOOK_KINDS,
  type HookKind,
  type ReadFact,
  TEXT_FIELDS,
  type TextField,
} from '../../lib/domain/fields';
import type { Fact } from '../../lib/domain/person';
import { anchorsIn } from '../../lib/note/anchors';
import type { CoachedNote } from '../../lib/note/coach/rule';

/** A note as a file holds it, a line each. Only id and text must be there. */
export interface GivenNote {
  id: string;
  text: string;
  subject?: string | null;
  channel?: string | null;
  lang?: string | null;
  reader?: { name?: string | null; facts?: readonly GivenFact[] | null } | null;
  /** A title, or a card with one. */
  role?: string | { title?: string | null; org?: string | null } | null;
}

export interface GivenFact {
  field: string;
  value: unknown;
}

/** The note as the coach takes it: a first note to somebody who has said nothing yet. */
export function noteFrom({ text, subject, channel, lang, reader, role }: GivenNote, now: number): CoachedNote {
  const facts = (reader?.facts ?? []).map(
    (given, at): Fact => ({
      id: `${at}`,
      read: factFrom(given),
      removals: [],
      sightings: [{ event: '', at: now, address: null }],
    }),
  );
  const card = typeof role === 'string' ? { title: role, org: '' } : { title: role?.title ?? '', org: role?.org ?? '' };
  return {
    text,
    subject: subject ?? null,
    channel: channelFrom(channel ?? 'email'),
    lang: lang ?? null,
    name: reader?.name ?? null,
    facts,
    anchors: anchorsIn(text, facts),
    role: role ? card : null,
    ours: [card.org].filter(Boolean),
    unsolicited: true,
    stopped: false,
    noticeDue: false,
    sent: null,
    now,
  };
}

function channelFrom(name: string): Channel {
  const known = CHANNEL_NAMES.find((one) => one === name);
  return known ?? (name === 'dm' ? 'message' : 'email');
}

const OTHER_NAMES: Record<string, Field> = {
  employer: 'org',
  company: 'org',
  organisation: 'org',
  organization: 'org',
  position: 'title',
  job: 'title',
  role: 'title',
  skills: 'skill',
  bio: 'about',
  summary: 'about',
  city: 'location',
  school: 'education',
  job_title: 'title',
};

const KINDS: Record<string, HookKind> = {
  repo: 'project',
  repository: 'project',
  fork: 'project',
  paper: 'publication',
  article: 'publication',
  book: 'publication',
  thesis: 'publication',
  blog: 'post',
};

/** A fact of any field: what is none of ours is something particular, such as a talk. */
export function factFrom({ field, value }: GivenFact): ReadFact {
  const name = OTHER_NAMES[field] ?? field;
  const from = { source: 'hand', place: field, confidence: 1 } as const;
  const part = (...keys: string[]): string | null => {
    const found = keys
      .map((key) => (value as Record<string, unknown> | null)?.[key])
      .find((one) => typeof one === 'string');
    return typeof found === 'string' ? found : null;
  };
  const isRecord = typeof value === 'object' && value !== null;
  const line = isRecord ? (part('title', 'name', 'value', 'text') ?? '') : String(value);
  const dates = { start: isRecord ? part('start') : null, end: isRecord ? part('end') : null };
  if (name === 'experience')
    return { field: name, value: { title: line, org: isRecord ? part('org', 'company') : null, ...dates }, ...from };
  if (name === 'education') {
    const degree = isRecord ? part('degree') : null;
    return { field: name, value: { school: isRecord ? part('school') : line, degree, ...dates }, ...from };
  }
  const text = TEXT_FIELDS.find((one): one is TextField => one === name);
  if (text) return { field: text, value: line, ...from };
  const kind = HOOK_KINDS.find((one) => one === field) ?? KINDS[field] ?? 'other';
  return { field: 'hook', value: { kind, title: line, url: null, date: null }, ...from };
}
