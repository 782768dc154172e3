import { browser } from 'wxt/browser';

/** One named value in the extension's local storage, parsed whenever it comes back. */
export interface LocalValue<T> {
  /** Null where nothing is stored, or what is stored does not pass its schema. */
  read(): Promise<T | null>;
  write(value: T): Promise<void>;
  clear(): Promise<void>;
  /** Calls back at every change, whichever page made it. Answers how to stop. */
  watch(onChange: (value: T | null) => void): () => void;
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export function localValue<T>(key: string, schema: Schema<T>): LocalValue<T> {
  const parse = (value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
  return {
    read: async () => parse((await browser.storage.local.get(key))[key]),
    write: (value) => browser.storage.local.set({ [key]: value }),
    clear: () => browser.storage.local.remove(key),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area === 'local' && key in changes) onChange(parse(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
