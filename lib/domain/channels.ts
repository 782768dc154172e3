/**
 * How a note can reach somebody, with what each way allows. Limits in characters, as published by
 * the services in 2026; null where there is none worth watching. `seen` is how much of the subject
 * a phone shows.
 */
export const CHANNELS = {
  email: { body: null, subject: { limit: null, seen: 50 } },
  inmail: { body: 1900, subject: { limit: 200, seen: 50 } },
  connection: { body: 200, subject: null },
  message: { body: 3000, subject: null },
  sms: { body: 160, subject: null },
  'in-person': { body: null, subject: null },
} as const satisfies Record<string, ChannelLimits>;

interface ChannelLimits {
  body: number | null;
  subject: { limit: number | null; seen: number } | null;
}

export type Channel = keyof typeof CHANNELS;
export const CHANNEL_NAMES = Object.keys(CHANNELS) as [Channel, ...Channel[]];
