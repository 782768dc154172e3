import { useState } from 'react';
import { settingsValue } from '../../lib/app/edges';
import type { Settings } from '../../lib/domain/settings';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { i18n } from '../strings';

/** Who signs, and what for: as said at the first run, and changed here. */
export function SignerForm({ settings }: { settings: Settings }) {
  const [name, setName] = useState(settings.signer.name);
  const [org, setOrg] = useState(settings.signer.org);
  const [contact, setContact] = useState(settings.contact ?? '');
  const [purpose, setPurpose] = useState(settings.purpose);
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    const signer = { name: name.trim(), org: org.trim() };
    await settingsValue.write({ ...settings, purpose: purpose.trim(), signer, contact: contact.trim() });
    setSaved(true);
  };
  return (
    <form
      className={form.form}
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={i18n.t('welcome.signer')} help={i18n.t('welcome.signerHelp')}>
        {(ids) => (
          <input {...ids} required maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      <Field label={i18n.t('welcome.org')}>
        {(ids) => <input {...ids} maxLength={200} value={org} onChange={({ target }) => setOrg(target.value)} />}
      </Field>
      <Field label={i18n.t('options.contact')} help={i18n.t('options.contactHelp')}>
        {(ids) => (
          <input {...ids} maxLength={300} value={contact} onChange={({ target }) => setContact(target.value)} />
        )}
      </Field>
      <Field label={i18n.t('welcome.purpose')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            rows={2}
            maxLength={500}
            value={purpose}
            onChange={({ target }) => setPurpose(target.value)}
          />
        )}
      </Field>
      <div className={form.actions}>
        {saved && <output>{i18n.t('options.saved')}</output>}
        <Button kind="primary" type="submit">
          {i18n.t('options.save')}
        </Button>
      </div>
    </form>
  );
}
