import { clean } from '../text';

/** All that may be done to a text before it is a value: a closed set, so that recipes stay data. */
export const CLEANERS = {
  /** `@handle` and `~handle` without their mark. */
  handle: (text: string) => text.replace(/^[@~]/, ''),
  'before-handle': (text: string) => text.replace(/\s?@.*$/s, ''),
  'before-bracket': (text: string) => text.replace(/\s?[([].*$/s, ''),
  'before-bar': (text: string) => text.split(/\s[|·•–—-]\s/)[0] ?? '',
  /** Company and school in one line, where there are both. */
  'first-of-two': (text: string) => /^(.+?)\s·\s./s.exec(text)?.[1] ?? '',
  /** LinkedIn's lines between name and headline: how close somebody is, a former name, pronouns. */
  'no-remark': (text: string) => (/^[·(]|^\S{1,6}\/\S{1,6}$/.test(text) ? '' : text),
  'after-comma': (text: string) => /,\s(.+)$/.exec(text)?.[1] ?? '',
  /** Instagram's "… on Instagram: “bio”". */
  'in-quotes': (text: string) => /:\s["“](.+)["”]$/s.exec(text)?.[1] ?? '',
  /** Mastodon's "1K Posts, 20 Following, 300 Followers · bio". */
  'after-counts': (text: string) => (/followers?\s[·—-]\s(.+)$/is.exec(text)?.[1] ?? '').replace(/^["“]|["”]$/g, ''),
  /** Medium's "Read writing from … on Medium. bio". */
  'after-on-medium': (text: string) => /on Medium\.\s(.+?)(?:\sEvery day,.*)?$/s.exec(text)?.[1] ?? '',
  mailto: (text: string) => text.replace(/^mailto:/i, '').split('?')[0] ?? '',
} satisfies Record<string, (text: string) => string>;

export type CleanerName = keyof typeof CLEANERS | 'own-text';

export const cleaned = (text: string, names: readonly CleanerName[]): string => {
  let out = text;
  for (const name of names) if (name !== 'own-text') out = CLEANERS[name](out);
  return clean(out);
};
