import { use, useState } from 'react';
import { askPage, type PageAnswer, rememberChoice } from '../../lib/app/ask-page';
import { type ReadFault, readingOf } from '../../lib/app/read-page';
import type { CheckedReading } from '../../lib/app/teach-read';
import type { Result } from '../../lib/domain/result';
import type { Settings } from '../../lib/domain/settings';
import type { Rung } from '../../lib/domain/site-terms';
import type { PageFault } from '../../lib/platform/page-script';
import { faultSentence } from '../fault-sentence';
import { Brand } from '../parts/brand';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useBadge } from '../use-badge';
import { ManyScreen } from './many-screen';
import { NobodyScreen } from './nobody-screen';
import { PersonScreen } from './person-screen';
import type { Handover } from './remark-form';
import { SiteCard } from './site-card';

interface PageScreenProps {
  answer: Promise<Result<PageAnswer, PageFault>>;
  handover: Handover;
  settings: Settings;
}

/** What the page turned out to be about, read as far as the user lets us on its site. */
export function PageScreen({ answer: first, handover, settings }: PageScreenProps) {
  useBadge();
  const [answer, setAnswer] = useState(first);
  const [choosing, setChoosing] = useState(false);
  const asked = use(answer);
  if (!asked.ok) return <Unread fault={asked.error} />;
  const { address, rung } = asked.value;
  const choose = (chosen: Rung): void => {
    setChoosing(false);
    setAnswer(rememberChoice(address, chosen).then(() => askPage(chosen)));
  };
  if (choosing || rung === 'ask') return <SiteCard address={address} onChoose={choose} />;
  return (
    <ReadScreen asked={asked.value} handover={handover} settings={settings} onChangeRung={() => setChoosing(true)} />
  );
}

interface ReadScreenProps {
  asked: PageAnswer;
  handover: Handover;
  settings: Settings;
  onChangeRung: () => void;
}

function ReadScreen({ asked, handover, settings, onChangeRung }: ReadScreenProps) {
  const reading = use(readingFor(asked));
  if (!reading.ok) return <Unread fault={reading.error} />;
  const [first] = reading.value.people;
  if (reading.value.verdict === 'many') return <ManyScreen reading={reading.value} />;
  if (reading.value.verdict === 'none' || !first)
    return <NobodyScreen reading={reading.value} onChangeRung={onChangeRung} />;
  return <PersonScreen reading={reading.value} read={first} handover={handover} settings={settings} />;
}

/** One reading an answer: a component that waits is drawn anew and must find the same promise. */
const readings = new WeakMap<PageAnswer, Promise<Result<CheckedReading, ReadFault>>>();

export function readingFor(asked: PageAnswer): Promise<Result<CheckedReading, ReadFault>> {
  const known = readings.get(asked);
  if (known) return known;
  const reading = readingOf(asked);
  readings.set(asked, reading);
  return reading;
}

const Unread = ({ fault }: { fault: ReadFault }) => (
  <>
    <Brand />
    <Notice tone="plain" title={i18n.t('unread.title')}>
      <p>{faultSentence(fault)}</p>
      {fault === 'page-changed' && <Button onClick={() => location.reload()}>{i18n.t('unread.again')}</Button>}
    </Notice>
  </>
);
