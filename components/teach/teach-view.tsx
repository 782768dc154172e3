import { useEffect, useRef, useState } from 'react';
import { stopPointing, type Taught, type TeachFault, teachField } from '../../lib/app/teach-field';
import { teachingValue, undoTaught } from '../../lib/app/teach-store';
import { ENTRY_KINDS, TEXT_FIELDS, type Teachable } from '../../lib/domain/fields';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { factText } from '../person/fact-value';
import { i18n } from '../strings';
import { overlayWords } from './overlay-words';
import css from './teach-view.module.css';

type Teaching =
  | { step: 'choosing' }
  | { step: 'pointing'; field: Teachable }
  | { step: 'taught'; field: Teachable; taught: Taught }
  | { step: 'undone' }
  | { step: 'cancelled' }
  | { step: 'failed'; fault: TeachFault };

/** Pick what is missing or wrong, then point at it on the page beside. */
export function TeachView() {
  const [teaching, setTeaching] = useState<Teaching>({ step: 'choosing' });
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const stop = (): void => void stopPointing();
    window.addEventListener('pagehide', stop);
    return () => window.removeEventListener('pagehide', stop);
  }, []);

  // What is said of it stands at the top, and its button may be far below.
  useEffect(() => {
    if (teaching.step !== 'choosing') said.current?.scrollIntoView({ block: 'nearest' });
  }, [teaching]);

  const teach = async (field: Teachable): Promise<void> => {
    setTeaching({ step: 'pointing', field });
    const taught = await teachField(field, overlayWords(field));
    if (!taught.ok) setTeaching({ step: 'failed', fault: taught.error });
    else setTeaching(taught.value ? { step: 'taught', field, taught: taught.value } : { step: 'cancelled' });
  };
  const undo = async ({ changes }: Taught): Promise<void> => {
    await undoTaught(changes);
    setTeaching({ step: 'undone' });
  };
  const close = (): void => {
    if (teaching.step === 'pointing') void stopPointing();
    void teachingValue.clear();
  };

  return (
    <main className={css.teach}>
      <h1 ref={heading} tabIndex={-1} className={css.title}>
        {i18n.t('teach.title')}
      </h1>
      <div ref={said} className={css.said}>
        <Said teaching={teaching} onUndo={(taught) => void undo(taught)} onStop={() => void stopPointing()} />
      </div>
      <p className={css.soft} id="teach-help">
        {i18n.t('teach.help')}
      </p>
      {KINDS.map(({ of, title }) => (
        <section key={title} aria-labelledby={`teach-${title}`}>
          <h2 id={`teach-${title}`} className={css.kind}>
            {i18n.t(`teach.${title}`)}
          </h2>
          <ul className={css.fields} aria-describedby="teach-help">
            {of.map((field) => (
              <li key={field}>
                <Button
                  className={css.field ?? ''}
                  disabled={teaching.step === 'pointing'}
                  aria-label={i18n.t('teach.pointAt', [i18n.t(`field.${field}`)])}
                  onClick={() => void teach(field)}
                >
                  {i18n.t(`field.${field}`)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={css.end}>
        <Button onClick={close}>{i18n.t('teach.done')}</Button>
      </div>
    </main>
  );
}

const KINDS = [
  { title: 'entries', of: ENTRY_KINDS },
  { title: 'texts', of: TEXT_FIELDS },
] as const;

interface SaidProps {
  teaching: Teaching;
  onUndo: (taught: Taught) => void;
  onStop: () => void;
}

/** How far it is. */
function Said({ teaching, onUndo, onStop }: SaidProps) {
  if (teaching.step === 'choosing') return null;
  if (teaching.step === 'undone') return <Notice tone="plain" title={i18n.t('teach.undone')} />;
  if (teaching.step === 'cancelled') return <Notice tone="plain" title={i18n.t('teach.cancelled')} />;
  if (teaching.step === 'failed') return <Notice tone="danger" title={sentence(teaching.fault)} />;
  const field = i18n.t(`field.${teaching.field}`);
  if (teaching.step === 'pointing')
    return (
      <Notice tone="plain" title={i18n.t('teach.pointAt', [field])}>
        <p>{i18n.t('teach.pointing')}</p>
        <Button kind="quiet" onClick={onStop}>
          {i18n.t('action.cancel')}
        </Button>
      </Notice>
    );
  return (
    <Notice tone="good" title={i18n.t('teach.taught', [field])}>
      <TaughtText taught={teaching.taught} />
      <p className={css.soft}>{i18n.t('teach.fromNowOn', [teaching.taught.path])}</p>
      <Button kind="quiet" onClick={() => onUndo(teaching.taught)}>
        {i18n.t('action.undo')}
      </Button>
    </Notice>
  );
}

/** What is read there: of entries, what is made of each. */
const TaughtText = ({ taught: { text, facts, unread } }: { taught: Taught }) =>
  facts.length === 0 ? (
    <p>
      <bdi>“{text}”</bdi>
    </p>
  ) : (
    <>
      <ul className={css.read}>
        {facts.map((fact) => (
          <li key={JSON.stringify(fact.value)}>
            <bdi>{factText(fact)}</bdi>
          </li>
        ))}
      </ul>
      {unread > 0 && <p className={css.soft}>{i18n.t('teach.unread', [String(unread)])}</p>}
    </>
  );

function sentence(fault: TeachFault): string {
  if (fault === 'not-the-page') return i18n.t('teach.notThePage');
  if (fault === 'not-entries') return i18n.t('teach.notEntries');
  if (fault === 'too-many') return i18n.t('teach.tooMany');
  return fault === 'not-allowed' ? i18n.t('teach.notAllowed') : faultSentence(fault);
}
