import { type DragEvent, useId, useState } from 'react';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import form from '../parts/form.module.css';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import css from './add.module.css';
import type { Giving } from './use-given';

interface GiveFormProps {
  text: string;
  state: Giving;
  onText: (text: string) => void;
  onRead: () => void;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** A text to paste, or a file to choose or drop. What was typed stays, whatever comes of it. */
export function GiveForm({ text, state, onText, onRead, onFile, onCancel }: GiveFormProps) {
  const reading = state.step === 'reading';
  return (
    <form
      className={form.form}
      aria-label={i18n.t('add.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      {state.step === 'failed' && <Notice tone="danger" title={faultSentence(state.fault)} />}
      <Field label={i18n.t('add.text')} help={i18n.t('add.textHelp')}>
        {(ids) => (
          <textarea
            {...ids}
            // The first thing to do here, and nothing is read before it.
            // biome-ignore lint/a11y/noAutofocus: the view was opened to be typed into
            autoFocus
            rows={8}
            dir="auto"
            maxLength={200_000}
            value={text}
            onChange={({ target }) => onText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        )}
      </Field>
      <div className={form.actions}>
        <Button kind="primary" type="submit" disabled={reading} hint="Ctrl ⏎">
          {i18n.t('add.read')}
        </Button>
      </div>
      {reading ? <Progress page={state.page} pages={state.pages} onCancel={onCancel} /> : <DropZone onFile={onFile} />}
    </form>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const help = useId();
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState(false);
  const give = (file: File | undefined): void => {
    const isPdf = file !== undefined && (file.type === 'application/pdf' || /\.pdf$/i.test(file.name));
    setWrong(!isPdf);
    if (isPdf) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files[0]);
  };
  return (
    // Dropping is one more way to do what the field inside does.
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes the keyboard
    <div
      className={css.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={css.file}>
        <input
          type="file"
          accept="application/pdf,.pdf"
          className="visually-hidden"
          aria-describedby={help}
          onChange={({ target }) => {
            give(target.files?.[0]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
        {i18n.t('add.file')}
      </label>
      <p id={help}>{i18n.t('add.fileHelp')}</p>
      {wrong && <p role="alert">{i18n.t('add.dropped')}</p>}
    </div>
  );
}

const Progress = ({ page, pages, onCancel }: { page: number; pages: number; onCancel: () => void }) => (
  <div className={css.progress} role="status">
    <progress aria-label={i18n.t('add.progress')} {...(pages > 0 && { value: page, max: pages })} />
    <span>{pages > 0 ? i18n.t('add.page', [String(page), String(pages)]) : i18n.t('add.progress')}</span>
    <Button kind="quiet" onClick={onCancel}>
      {i18n.t('action.cancel')}
    </Button>
  </div>
);
