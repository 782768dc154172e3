import type { PersonEvent } from '../../lib/domain/ledger-event';
import { dayOf } from '../parts/dates';
import { camel, i18n } from '../strings';
import { factText } from './fact-value';

/** What an event says, in a sentence; their and our words stand under it. */
export function eventSentence({ body }: PersonEvent): string {
  switch (body.kind) {
    case 'captured':
      return capturedSentence(body);
    case 'touched':
      return i18n.t('event.touched', [i18n.t(`channel.${camel(body.channel)}`)]);
    case 'answered':
      return i18n.t('event.answered', [i18n.t(`channel.${camel(body.channel)}`)]);
    case 'evidenced':
      return i18n.t(`evidence.${camel(body.evidence)}`);
    case 'deferred':
      return i18n.t('event.deferred', [dayOf(body.until)]);
    case 'handed-over':
      return i18n.t('event.handedOver', [body.to]);
    default:
      return i18n.t(`event.${body.kind}`);
  }
}

function capturedSentence({ via, address, facts }: Extract<PersonEvent['body'], { kind: 'captured' }>): string {
  const count = String(facts.length);
  if (via === 'sample') return i18n.t('event.sample');
  if (via === 'text') return i18n.t('event.pasted', facts.length, [count]);
  if (via === 'file') return i18n.t('event.file', facts.length, [count]);
  return i18n.t('event.captured', facts.length, [count, hostOf(address ?? '')]);
}

/** Words that belong to an event: a note, an answer, a remark. */
export function eventWords({ body }: PersonEvent): string | null {
  switch (body.kind) {
    case 'touched':
    case 'answered':
    case 'remarked':
      return body.text || null;
    case 'edited':
      return factText(body.read);
    default:
      return null;
  }
}

/** What stands beside a note of ours: its subject, and why it went out although a rule spoke against it. */
export function eventAsides({ body }: PersonEvent): string[] {
  if (body.kind !== 'touched') return [];
  const { subject, reason } = body;
  return [
    ...(subject ? [i18n.t('event.subject', [subject])] : []),
    ...(reason ? [i18n.t('event.reason', [reason])] : []),
  ];
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
