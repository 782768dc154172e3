import { useState } from 'react';
import type { Person } from '../../lib/domain/person';
import { Button } from '../parts/button';
import { i18n } from '../strings';
import { EraseDialog } from './erase-dialog';

/** Erases somebody, once the user has read what goes and what stays. */
export function EraseButton({ person }: { person: Person }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {i18n.t('erase.open')}
      </Button>
      {asking && <EraseDialog person={person} onClose={() => setAsking(false)} />}
    </>
  );
}
