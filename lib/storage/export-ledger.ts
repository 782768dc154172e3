import type { Store } from './store';

/** Everything the database holds, table by table, as JSON text: a way out whatever its version. */
export async function exportTables({ db }: Store): Promise<Blob> {
  const parts: string[] = ['{"format":"acquaint-tables-1"'];
  const native = db.backendDB();
  for (const name of Array.from(native.objectStoreNames)) {
    const rows = await allRows(native, name);
    parts.push(`,\n${JSON.stringify(name)}:${JSON.stringify(rows)}`);
  }
  parts.push('}');
  return new Blob(parts, { type: 'application/json' });
}

const allRows = (db: IDBDatabase, name: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = db.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
