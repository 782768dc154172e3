import type { InsertFault } from '../lib/app/insert-note';
import type { KeepFault } from '../lib/app/keep-person';
import type { GivenFault } from '../lib/app/read-given';
import type { ReadFault } from '../lib/app/read-page';
import type { PdfFault } from '../lib/app/read-pdf';
import type { SendFault } from '../lib/app/send-note';
import { camel, i18n } from './strings';

/** Every error code as a sentence that says what to do. */
export type Fault = KeepFault | ReadFault | SendFault | GivenFault | PdfFault | InsertFault;

export const faultSentence = (fault: Fault): string => i18n.t(`fault.code.${camel(fault)}`);
