import { type LedgerEvent, ledgerEvent } from '../domain/ledger-event';
import { instant, text, z } from '../domain/schema';
import type { Commit } from './database';

/**
 * A second copy of the ledger in the origin private file system. Browsers have been seen to wipe or
 * cut an IndexedDB database after a crash and to open it empty without an error; files in this file
 * system survived the same crashes. One file a commit, written whole under a temporary name by the
 * browser and put in place when it is closed; `compact` joins small files.
 */

const DIRECTORY = 'journal';

const commitFile = z.strictObject({
  format: z.literal('acquaint-journal-1'),
  id: text(64),
  databaseId: text(64),
  clock: z.number(),
  writtenAt: instant,
  events: z.array(z.unknown()),
});

/** What the journal holds: readable events, and the names of files or events that were not. */
export interface JournalContent {
  events: LedgerEvent[];
  unreadable: string[];
}

const directory = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(DIRECTORY, { create: true });

const fileName = (clock: number, id: string): string => `${String(clock).padStart(12, '0')}-${id}.json`;

/** Writes one commit; when the promise resolves, the file is closed. */
export async function writeCommit({ id, clock, databaseId, events }: Commit, now: number): Promise<void> {
  await writeFile(fileName(clock, id), { format: 'acquaint-journal-1', id, databaseId, clock, writtenAt: now, events });
}

async function writeFile(name: string, content: z.infer<typeof commitFile>): Promise<void> {
  const file = await (await directory()).getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(JSON.stringify(content));
  await stream.close();
}

async function fileNames(): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (await directory()).keys()) if (name.endsWith('.json')) names.push(name);
  return names.sort();
}

/** Whether there is anything at all: cheap, for the question "is this really a first run?". */
export async function journalIsEmpty(): Promise<boolean> {
  for await (const name of (await directory()).keys()) if (name.endsWith('.json')) return false;
  return true;
}

/** Reads all of it. An unreadable file or event is named, and does not hide the others. */
export async function readJournal(): Promise<JournalContent> {
  const home = await directory();
  const events = new Map<string, LedgerEvent>();
  const unreadable: string[] = [];
  for (const name of await fileNames()) {
    const parsed = commitFile.safeParse(await readJson(home, name));
    if (!parsed.success) unreadable.push(name);
    else
      for (const raw of parsed.data.events) {
        const event = ledgerEvent.safeParse(raw);
        if (event.success) events.set(event.data.id, event.data);
        else unreadable.push(`${name}#${String((raw as { id?: unknown } | null)?.id)}`);
      }
  }
  return { events: [...events.values()], unreadable };
}

async function readJson(home: FileSystemDirectoryHandle, name: string): Promise<unknown> {
  try {
    return JSON.parse(await (await (await home.getFileHandle(name)).getFile()).text());
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof DOMException) return null;
    throw fault;
  }
}

/** How many commit files may stand side by side before they are joined, and how many at a time. */
const COMPACTION = { above: 200, batch: 2_000 } as const;

/**
 * Joins the commit files into one when there are many. The joined file is closed before the small
 * ones go, so a crash between leaves events twice, never none.
 */
export async function compactJournal(now: number): Promise<void> {
  await navigator.locks.request('acquaint-journal', async () => {
    const names = (await fileNames()).slice(0, COMPACTION.batch);
    if (names.length < COMPACTION.above) return;
    await joinFiles(names, now, () => true);
  });
}

/** Takes the events of some subjects out of every file: an erased person stays in no copy. */
export async function eraseFromJournal(subjects: ReadonlySet<string>, now: number): Promise<void> {
  await navigator.locks.request('acquaint-journal', async () => {
    await joinFiles(await fileNames(), now, (event) => !subjects.has(event.subject));
  });
}

async function joinFiles(names: string[], now: number, keep: (event: LedgerEvent) => boolean): Promise<void> {
  const home = await directory();
  const events: LedgerEvent[] = [];
  const joined: string[] = [];
  let databaseId = '';
  for (const name of names) {
    const parsed = commitFile.safeParse(await readJson(home, name));
    if (!parsed.success) continue;
    databaseId = parsed.data.databaseId;
    events.push(...(parsed.data.events as LedgerEvent[]).filter(keep));
    joined.push(name);
  }
  const id = crypto.randomUUID();
  const clock = events[0]?.clock ?? 0;
  const content = { format: 'acquaint-journal-1' as const, id, databaseId, clock, writtenAt: now, events };
  if (events.length > 0) await writeFile(fileName(clock, id), content);
  for (const name of joined) await home.removeEntry(name);
}
