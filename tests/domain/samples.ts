import { readdirSync, readFileSync } from 'node:fs';
import type { LedgerEvent, PartnerEvent, PersonEvent, RoleEvent } from '../../lib/domain/ledger-event';

/** Events as they were once written, one file a schema version. Frozen: a file is added to, never changed. */
const FOLDER = new URL('samples/', import.meta.url);

export const SAMPLES: { file: string; events: LedgerEvent[] }[] = readdirSync(FOLDER).map((file) => ({
  file,
  events: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
}));

const all = SAMPLES.flatMap(({ events }) => events);
export const personSamples = all.filter((event): event is PersonEvent => event.of === 'person');
export const roleSamples = all.filter((event): event is RoleEvent => event.of === 'role');
export const partnerSamples = all.filter((event): event is PartnerEvent => event.of === 'partner');
