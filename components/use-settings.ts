import { useEffect, useState } from 'react';
import { settingsValue } from '../lib/app/edges';
import type { Policy } from '../lib/domain/policy';
import { NO_SETTINGS, policyOf, type Settings } from '../lib/domain/settings';
import type { LocalValue } from '../lib/platform/local-value';

/** What is stored, followed live. Undefined until it is known; null where nothing is stored. */
export function useLocalValue<T>(value: LocalValue<T>): T | null | undefined {
  const [state, setState] = useState<T | null>();
  useEffect(() => {
    void value.read().then(setState);
    return value.watch(setState);
  }, [value]);
  return state;
}

/** The user's settings; undefined until they are known. */
export function useSettings(): Settings | undefined {
  const stored = useLocalValue(settingsValue);
  return stored === undefined ? undefined : (stored ?? NO_SETTINGS);
}

/** Patience and duty as the user has them; undefined until they are known. */
export function usePolicy(): Policy | undefined {
  const settings = useSettings();
  return settings && policyOf(settings);
}
