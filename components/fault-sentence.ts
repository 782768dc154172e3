import type { KeepFault } from '../lib/app/keep-person';
import type { ReadFault } from '../lib/app/read-page';
import type { SendFault } from '../lib/app/send-note';
import { camel, i18n } from './strings';

/** Every error code as a sentence that says what to do. */
export type Fault = KeepFault | ReadFault | SendFault;

export const faultSentence = (fault: Fault): string => i18n.t(`fault.code.${camel(fault)}`);
