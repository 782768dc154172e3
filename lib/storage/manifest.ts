import { text, z } from '../domain/schema';

/**
 * What the database should hold, kept outside of it: numbers only, nothing of a person. A database
 * that holds less has lost something.
 */
export const manifest = z.strictObject({
  databaseId: text(64),
  device: text(64),
  clock: z.number(),
  events: z.number(),
});
export type Manifest = z.infer<typeof manifest>;

/** Where the manifest is kept; the platform room has the real one. */
export interface ManifestStore {
  read(): Promise<Manifest | null>;
  write(manifest: Manifest): Promise<void>;
}

const LOCK = 'acquaint-manifest';

/** What a ledger's state promises. */
export const promiseOf = ({ databaseId, device, clock, events }: Manifest): Manifest => ({
  databaseId,
  device,
  clock,
  events,
});

/** Raises the manifest to a state; a slower writer never lowers it. */
export async function raiseManifest(store: ManifestStore, next: Manifest): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const old = await store.read();
    if (!old || old.databaseId !== next.databaseId || old.clock <= next.clock) await store.write(next);
  });
}
