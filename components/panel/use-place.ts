import { useSyncExternalStore } from 'react';

/** Where in the panel the user is; kept in the address, so that back, reload and a new tab keep it. */
export interface Place {
  view: 'people' | 'today' | 'add' | 'roles';
  person: string | null;
  /** What is opened with the person, once: the note, or the answer. */
  form?: Form | null;
}

const FORMS = ['note', 'answer'] as const;
export type Form = (typeof FORMS)[number];

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

/** `#people`, `#today`, or either with `/` and a person's id, and `/note` or `/answer`; `#add` adds somebody,
 * `#roles` shows the roles. */
export function placeOf(hash: string): Place {
  const [view, person, form] = hash.replace(/^#/, '').split('/');
  if (view === 'add' || view === 'roles') return { view, person: null };
  return {
    view: view === 'today' ? 'today' : 'people',
    person: person || null,
    form: FORMS.find((one) => one === form) ?? null,
  };
}

export const hashOf = ({ view, person, form }: Place): string =>
  `#${[view, person, person && form].filter(Boolean).join('/')}`;

export const goTo = (place: Place): void => {
  location.hash = hashOf(place);
};

/** The form has been opened: the address goes on without it, so that the same link opens it again. */
export const formOpened = (place: Place): void => location.replace(hashOf({ ...place, form: null }));
