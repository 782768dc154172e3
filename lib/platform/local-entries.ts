import { browser } from 'wxt/browser';

/** Many small values under one prefix in the extension's local storage. */
export interface LocalEntries {
  put(id: string, value: unknown): Promise<void>;
  all(): Promise<Map<string, unknown>>;
  remove(ids: readonly string[]): Promise<void>;
}

export function localEntries(prefix: string): LocalEntries {
  return {
    put: (id, value) => browser.storage.local.set({ [prefix + id]: value }),
    async all() {
      const everything = Object.entries(await browser.storage.local.get(null));
      return new Map(
        everything.flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])),
      );
    },
    remove: (ids) => browser.storage.local.remove(ids.map((id) => prefix + id)),
  };
}
