import type { Store } from './store';

/** Everything the database holds, table by table, as JSON text: a way out whatever its version. */
export async function exportTables({ db }: Store): Promise<Blob> {
  const parts: string[] = ['{"format":"acquaint-tables-1"'];
  const native = db.backendDB();
  for (const name of Array.from(native.objectStoreNames)) {
    const rows = await Promise.all((await allRows(native, name)).map(asText));
    parts.push(`,\n${JSON.stringify(name)}:${JSON.stringify(rows)}`);
  }
  parts.push('}');
  return new Blob(parts, { type: 'application/json' });
}

/** Pictures are no JSON: they are written as data addresses, which any browser shows. */
async function asText(row: unknown): Promise<unknown> {
  if (typeof row !== 'object' || row === null || !Object.values(row).some((value) => value instanceof Blob)) return row;
  const fields = Object.entries(row).map(async ([name, value]) => [
    name,
    value instanceof Blob ? await dataAddress(value) : value,
  ]);
  return Object.fromEntries(await Promise.all(fields));
}

export async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

const allRows = (db: IDBDatabase, name: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = db.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
