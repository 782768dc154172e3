import type { ContactRefusal } from '../../lib/domain/contact-rules';
import { faultSentence } from '../fault-sentence';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';

interface RefusalProps {
  refusal: ContactRefusal;
  reason: string;
  onReason: (reason: string) => void;
}

/** Why no note should go out now, before one is written; a reason overrules all but "do not contact". */
export const Refusal = ({ refusal, reason, onReason }: RefusalProps) => (
  <Notice tone={refusal === 'do-not-contact' ? 'danger' : 'warm'} title={faultSentence(refusal)}>
    {refusal !== 'do-not-contact' && (
      <Field label={i18n.t('note.reason')}>
        {(ids) => <input {...ids} maxLength={300} value={reason} onChange={({ target }) => onReason(target.value)} />}
      </Field>
    )}
  </Notice>
);
