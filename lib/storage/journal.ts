import { type LedgerEvent, ledgerEvent } from '../domain/ledger-event';
import { instant, text, z } from '../domain/schema';
import type { Commit } from './database';

/**
 * A second copy of the ledger in the origin private file system. Browsers have been seen to wipe or
 * cut an IndexedDB database after a crash and to open it empty without an error. One file a commit,
 * written whole under a temporary name by the browser and put in place when it is closed; `compact`
 * joins small files.
 *
 * Files outlive a crash, but Chromium's list of them is a LevelDB log: a record cut by the crash is
 * only found at the start after the next one, and then everything written behind it in the same block
 * is forgotten without a word. Hence `mendJournal`.
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

type CommitFile = z.infer<typeof commitFile>;

/** What a joined file's name ends with: it is not joined again, so that no file grows without end. */
const JOINED = '-joined.json';

/** Sorts by clock, and says how many events are inside: counting needs no file to be read. */
const fileName = ({ clock, events, id }: CommitFile, joined = false): string =>
  `${String(clock).padStart(12, '0')}-${events.length}-${id}${joined ? JOINED : '.json'}`;

/** Writes one commit; when the promise resolves, the file is closed. */
export async function writeCommit({ id, clock, databaseId, events }: Commit, now: number): Promise<void> {
  const content: CommitFile = { format: 'acquaint-journal-1', id, databaseId, clock, writtenAt: now, events };
  await writeFile(fileName(content), content);
}

async function writeFile(name: string, content: CommitFile): Promise<void> {
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

/** How many events the files hold by their names; a few may stand in two files after a crash. */
export async function countJournaled(): Promise<number> {
  const counts = (await fileNames()).map((name) => Number(/^\d+-(\d+)-/.exec(name)?.[1] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Reads all of it. An unreadable file or event is named, and does not hide the others. */
export async function readJournal(): Promise<JournalContent> {
  const home = await directory();
  const events = new Map<string, LedgerEvent>();
  const unreadable: string[] = [];
  for (const name of await fileNames()) {
    const written = await readText(home, name);
    // A file is empty until it is closed: the browser died in the middle of a write that nobody was told of.
    if (written === '') continue;
    const content = parse(written);
    if (!content) unreadable.push(name);
    for (const raw of content?.events ?? []) {
      const event = ledgerEvent.safeParse(raw);
      if (event.success) events.set(event.data.id, event.data);
      else unreadable.push(`${name}#${String((raw as { id?: unknown } | null)?.id)}`);
    }
  }
  return { events: [...events.values()], unreadable };
}

/** What a file says; null where the browser can't read it. */
async function readText(home: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await home.getFileHandle(name)).getFile()).text();
  } catch (fault) {
    if (fault instanceof DOMException) return null;
    throw fault;
  }
}

function parse(written: string | null): CommitFile | null {
  try {
    return commitFile.safeParse(JSON.parse(written ?? '')).data ?? null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
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
    const single = (await fileNames()).filter((name) => !name.endsWith(JOINED));
    if (single.length >= COMPACTION.above) await joinFiles(single.slice(0, COMPACTION.batch), now);
  });
}

async function joinFiles(names: string[], now: number): Promise<void> {
  const home = await directory();
  const events: unknown[] = [];
  const joined: string[] = [];
  let databaseId = '';
  let clock: number | null = null;
  for (const name of names) {
    const content = parse(await readText(home, name));
    if (!content) continue;
    databaseId = content.databaseId;
    clock ??= content.clock;
    for (const event of content.events) events.push(event);
    joined.push(name);
  }
  if (clock === null) return;
  const id = crypto.randomUUID();
  const content: CommitFile = { format: 'acquaint-journal-1', id, databaseId, clock, writtenAt: now, events };
  await writeFile(fileName(content, true), content);
  for (const name of joined) await home.removeEntry(name);
}

/**
 * Takes the events of some subjects out of every file: an erased person stays in no copy. A file
 * that names them and can't be understood goes whole, and so does what a crash left of a write.
 * Nobody may write meanwhile.
 */
export async function eraseFromJournal(subjects: ReadonlySet<string>, now: number): Promise<void> {
  await navigator.locks.request('acquaint-journal', async () => {
    const home = await directory();
    for (const name of await Array.fromAsync(home.keys())) {
      const written = await readText(home, name);
      const content = parse(written);
      const events = content?.events.filter((event) => !subjects.has(subjectOf(event))) ?? [];
      const names = [...subjects].some((subject) => written === null || written.includes(subject));
      if (!names && written !== '' && name.endsWith('.json')) continue;
      const left = content && events.length > 0 ? { ...content, writtenAt: now, events } : null;
      const leftName = left && fileName(left, name.endsWith(JOINED));
      if (left && leftName) await writeFile(leftName, left);
      if (leftName !== name) await home.removeEntry(name);
    }
  });
}

/** Whom a stored thing is about, whether or not it is a sound event. */
export const subjectOf = (raw: unknown): string => String((raw as { subject?: unknown } | null)?.subject);
