import { createRoot } from 'react-dom/client';
import { AcquaintDatabase } from '../../../lib/storage/database.ts';

/** What one writes without a thought for speed: both libraries imported, the database opened, one field drawn. */
void new AcquaintDatabase('plain').open();

// biome-ignore lint/a11y/noAutofocus: it is what is measured
createRoot(document.getElementById('root')).render(<input aria-label="Why this person?" autoFocus />);
