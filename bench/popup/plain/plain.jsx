import { createRoot } from 'react-dom/client';
import { AcquaintDatabase } from '../../../lib/storage/database.ts';

void new AcquaintDatabase('plain').open();
createRoot(document.getElementById('root')).render(<input aria-label="Why this person?" autoFocus />);
