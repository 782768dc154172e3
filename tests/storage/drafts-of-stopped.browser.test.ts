import { beforeEach, describe, expect, it } from 'vitest';
import { recordAnswer } from '../../lib/app/record-answer';
import { saveDraft } from '../../lib/app/save-draft';
import { draftId } from '../../lib/domain/draft';
import { readAhead } from '../../lib/storage/draft-ahead';
import { lastDraft, putDraft } from '../../lib/storage/queries';
import type { Store } from '../../lib/storage/store';
import { about, keep, now, profile, write } from './scene';

let store: Store;
let ada: string;
let ben: string;

beforeEach(async () => {
  store = await profile().open();
  ada = await keep(store, 'Ada', 'https://people.example/ada');
  ben = await keep(store, 'Ben', 'https://people.example/ben');
});

const note = (person: string, text = 'Hi') => ({ person, role: null, channel: 'email' as const, subject: '', text });
const row = (person: string) => ({ ...note(person), id: draftId(person, null), updatedAt: now() });
const stop = (person: string) => about(person, { kind: 'stopped', on: now(), quote: 'Please stop' });
const drafts = async (): Promise<string[]> => (await store.db.drafts.toArray()).map(({ person }) => person);

describe('whoever asked for no more contact', () => {
  it('has no drafts from that moment on, in the database or ahead of it; others keep theirs', async () => {
    await saveDraft(store, note(ben));
    await saveDraft(store, note(ada));
    expect(readAhead(ada)).not.toBeNull();
    await recordAnswer(store, {
      person: ada,
      role: null,
      channel: 'email',
      on: now(),
      text: 'Please stop',
      meaning: { kind: 'stopped' },
    });
    expect(await drafts()).toEqual([ben]);
    expect(readAhead(ada)).toBeNull();
    expect(await lastDraft(store, ada)).toBeNull();
  });

  it('gets none again, whatever page still writes', async () => {
    await write(store, stop(ada));
    expect(await putDraft(store, row(ada))).toBe(false);
    await saveDraft(store, note(ada, 'One more'));
    expect(await drafts()).toEqual([]);
    expect(readAhead(ada)).toBeNull();
    expect(await putDraft(store, row(ben))).toBe(true);
  });

  it('gets none while the word is being written down', async () => {
    const typing = Array.from({ length: 20 }, (_, n) => saveDraft(store, note(ada, `Hi ${n}`)));
    await Promise.all([write(store, stop(ada)), ...typing, ...[1, 2, 3].map(() => putDraft(store, row(ada)))]);
    expect(await drafts()).toEqual([]);
  });

  it('gets none under the name of somebody they were merged with', async () => {
    await putDraft(store, row(ben));
    await write(store, stop(ada));
    await write(store, about(ada, { kind: 'merged', other: ben, reason: '' }));
    expect(await drafts()).toEqual([]);
    expect(await putDraft(store, row(ben))).toBe(false);
  });

  it('may be written to again once that word is taken back', async () => {
    const [word] = await write(store, stop(ada));
    await write(store, about(ada, { kind: 'corrected', event: word?.id ?? '', reason: null }));
    expect(await putDraft(store, row(ada))).toBe(true);
  });
});
