import { use } from 'react';
import { type ReadFault, readingOf } from '../../lib/app/read-page';
import type { Result } from '../../lib/domain/result';
import type { Settings } from '../../lib/domain/settings';
import type { PageAnswer, PageFault } from '../../lib/platform/page-script';
import { faultSentence } from '../fault-sentence';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { i18n } from '../strings';
import { useBadge } from '../use-badge';
import { ManyScreen } from './many-screen';
import { NobodyScreen } from './nobody-screen';
import { PersonScreen } from './person-screen';
import type { Handover } from './remark-form';

interface PageScreenProps {
  answer: Promise<Result<PageAnswer, PageFault>>;
  handover: Handover;
  settings: Settings;
}

/** What the page turned out to be about: one person, several, or nobody. */
export function PageScreen({ answer, handover, settings }: PageScreenProps) {
  useBadge();
  const reading = readingOf(use(answer));
  if (!reading.ok) return <Unread fault={reading.error} />;
  const [first] = reading.value.people;
  if (reading.value.verdict === 'many') return <ManyScreen reading={reading.value} />;
  if (reading.value.verdict === 'none' || !first) return <NobodyScreen reading={reading.value} />;
  return <PersonScreen reading={reading.value} read={first} handover={handover} settings={settings} />;
}

const Unread = ({ fault }: { fault: ReadFault }) => (
  <>
    <h1 className="visually-hidden">{i18n.t('extension.name')}</h1>
    <Notice tone="plain" title={i18n.t('unread.title')}>
      <p>{faultSentence(fault)}</p>
      {fault === 'page-changed' && <Button onClick={() => location.reload()}>{i18n.t('unread.again')}</Button>}
    </Notice>
  </>
);
