import { CHANNELS } from '../../../domain/channels';
import type { CoachRule } from '../rule';

/** What the channel cuts off was never said. */
export const channelLimit: CoachRule = {
  id: 'channel-limit',
  source: 'Limits published by the services',
  strength: 'product-rule',
  check({ text, subject, channel }) {
    const limits = CHANNELS[channel];
    const findings = [];
    if (limits.body !== null && text.length > limits.body)
      findings.push({ severity: 'hard' as const, start: limits.body, end: text.length, values: [`${limits.body}`] });
    const most = limits.subject?.limit ?? null;
    if (most !== null && (subject ?? '').length > most)
      findings.push({ severity: 'hard' as const, start: 0, end: 0, values: [`${most}`] });
    return findings;
  },
};
