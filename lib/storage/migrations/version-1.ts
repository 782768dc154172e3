import type { Migration } from '../migration';

export const version1: Migration = {
  version: 1,
  stores: {
    events: 'id, [subject+clock], clock',
    people: 'id, *keys, updatedAt, [standing+updatedAt], due, sample',
    roles: 'id, updatedAt, sample',
    drafts: 'id, person',
    outbox: 'id',
    state: 'key',
    setAside: 'id',
    photos: 'person',
  },
};
