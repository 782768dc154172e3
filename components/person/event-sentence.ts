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
    case 'disclosed':
      return i18n.t('event.disclosed', [body.to]);
    case 'tagged':
    case 'untagged':
      return i18n.t(`event.${body.kind}`, [body.tags.join(', ')]);
    case 'decided':
      return i18n.t(`event.decided.${body.decision}`);
    case 'told':
      return i18n.t('event.told', [i18n.t(`channel.${camel(body.channel)}`)]);
    case 'noticed':
      return i18n.t('event.noticed', [i18n.t(`channel.${camel(body.how)}`)]);
    case 'retained':
      return i18n.t('event.retained', [dayOf(body.until)]);
    case 'postponed':
      return i18n.t('event.postponed', [dayOf(body.until), i18n.t(`step.${camel(body.step)}`)]);
    default:
      return i18n.t(`event.${camel(body.kind)}`);
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
  if (body.kind === 'edited') return factText(body.read);
  if (body.kind === 'heard') return `${body.question}\n${body.answer}`;
  if ('text' in body) return body.text || null;
  if ('quote' in body && body.kind === 'declined') return body.reason ?? null;
  if ('words' in body) return body.words || null;
  if (body.kind === 'decided') return body.why || null;
  if (body.kind === 'changed') return body.what;
  return null;
}

/** What stands beside it: a note's subject, and the reason the user gave, as for a note that a rule spoke against. */
export function eventAsides({ body }: PersonEvent): string[] {
  const subject = 'subject' in body ? body.subject : null;
  const reason = 'reason' in body && body.kind !== 'declined' ? body.reason : null;
  return [
    ...(subject ? [i18n.t('event.subject', [subject])] : []),
    ...(reason ? [i18n.t('event.reason', [reason])] : []),
  ];
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
