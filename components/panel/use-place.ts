import { useSyncExternalStore } from 'react';

/** Where in the panel the user is; kept in the address, so that back, reload and a new tab keep it. */
export interface Place {
  view: 'people' | 'today' | 'add';
  person: string | null;
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  return placeOf(hash);
}

/** `#people`, `#today`, or either with `/` and a person's id; `#add` adds somebody. */
export function placeOf(hash: string): Place {
  const [view, person] = hash.replace(/^#/, '').split('/');
  if (view === 'add') return { view, person: null };
  return { view: view === 'today' ? 'today' : 'people', person: person || null };
}

export const hashOf = ({ view, person }: Place): string => `#${view}${person ? `/${person}` : ''}`;

export const goTo = (place: Place): void => {
  location.hash = hashOf(place);
};
