import { LIMITS } from '../domain/fields';
import type { Result } from '../domain/result';
import type { Store } from '../storage/store';
import type { WriteFault } from '../storage/write-ledger';
import { appendEvents } from './append-events';

type Written = Promise<Result<string[], WriteFault>>;

/** The tags that a line names, set apart by commas, each at most as long as a tag may be. */
export const tagsIn = (line: string): string[] =>
  [...new Set(line.split(',').map((one) => one.replace(/\s+/g, ' ').trim().slice(0, LIMITS.tag).trim()))]
    .filter(Boolean)
    .slice(0, LIMITS.tags);

/** Each of these answers the event, to be taken back. */
export const addTags = (store: Store, person: string, tags: string[]): Written =>
  appendEvents(store, person, [{ kind: 'tagged', tags }]);

export const removeTag = (store: Store, person: string, tag: string): Written =>
  appendEvents(store, person, [{ kind: 'untagged', tags: [tag] }]);

export const addRemark = (store: Store, person: string, text: string): Written =>
  appendEvents(store, person, [{ kind: 'remarked', text }]);
