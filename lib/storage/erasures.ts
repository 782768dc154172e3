import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Erasure, marksOfDescription } from '../domain/erasure';
import type { NewEvent } from '../domain/ledger-event';
import type { Description } from '../domain/recognition';
import type { AcquaintDatabase } from './database';

/**
 * Marks as they are kept: keyed hashes (HMAC-SHA-256), from which nobody can be told. In one go, since a transaction does not
 * wait for WebCrypto.
 * @param key 64 hexadecimal digits
 */
export const hashesOf = (key: string, marks: readonly string[]): string[] =>
  marks.map((mark) => bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(mark))));

/**
 * The erasure of whom this is said of, one that stands before one that was lifted. Few devices, few keys: each is asked in
 * one look-up.
 */
export async function erasureOf(db: AcquaintDatabase, described: Description): Promise<Erasure | null> {
  const keys = await keysInUse(db);
  const marks = keys.length > 0 ? marksOfDescription(described) : [];
  const hashes = keys.flatMap((key) => hashesOf(key, marks));
  if (hashes.length === 0) return null;
  const found = await db.erasures.where('hashes').anyOf(hashes).toArray();
  return found.find((one) => !one.lifted) ?? found[0] ?? null;
}

const keysInUse = async (db: AcquaintDatabase): Promise<string[]> =>
  (await db.erasures.orderBy('key').uniqueKeys()).map(String);

/** Whom the ledger says was erased and of whom rows are left, as after a crash in between. */
export async function halfErased(db: AcquaintDatabase): Promise<string[]> {
  const erased = (await db.erasures.orderBy('subjects').uniqueKeys()).map(String);
  const left = await Promise.all(
    erased.map((id) => db.events.where('[subject+clock]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).count()),
  );
  return erased.filter((_, index) => (left[index] ?? 0) > 0);
}

/** Whether somebody erased would come back by these, as from a page that still shows them. */
export async function bringsBack(db: AcquaintDatabase, events: readonly NewEvent[]): Promise<boolean> {
  const subjects = events.flatMap((event) => (event.of === 'person' ? [event.subject] : []));
  return (await db.erasures.where('subjects').anyOf(subjects).count()) > 0;
}
