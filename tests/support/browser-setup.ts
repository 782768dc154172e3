/**
 * What a component finds around itself in the extension: its strings and its local storage. Real
 * strings from `locales/`, and storage as the browser's, in memory.
 */
declare const __MESSAGES__: Record<string, { message: string }>;

type Changes = Record<string, { newValue?: unknown }>;
const values = new Map<string, unknown>();
const listeners = new Set<(changes: Changes, area: string) => void>();
const tell = (changes: Changes): void => {
  for (const listener of listeners) listener(changes, 'local');
};

const fill = (message: string, values: readonly string[]): string =>
  message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');

const local = {
  get: async (key: string | null) =>
    structuredClone(key === null ? Object.fromEntries(values) : { [key]: values.get(key) }),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
    tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  },
  remove: async (key: string) => {
    values.delete(key);
    tell({ [key]: {} });
  },
};

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'test', getURL: (path: string) => path },
    i18n: {
      getMessage: (key: string, values: string | string[] = []) =>
        fill(__MESSAGES__[key]?.message ?? '', [values].flat()),
    },
    storage: {
      local,
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
        removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
      },
    },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    permissions: { contains: async () => false, request: async () => false },
    tabs: { create: async () => ({}), getCurrent: async () => undefined, query: async () => [] },
    windows: { getCurrent: async () => ({ id: 1 }) },
  },
});
