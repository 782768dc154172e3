import { clean } from '../text';

/** All that may be done to a text before it is a value: a closed set, so that recipes stay data. */
export const CLEANERS = {
  /** `@handle` and `~handle` without their mark. */
  handle: (text: string) => text.replace(/^[@~]/, ''),
  'before-bracket': (text: string) => text.replace(/\s{0,3}[([].*$/s, ''),
  'in-bracket': (text: string) => /[([]@?([^)\]]{1,100})[)\]]/.exec(text)?.[1] ?? '',
  'before-bar': (text: string) => text.split(/\s[|·•–—-]\s/)[0] ?? '',
  'after-colon': (text: string) => text.replace(/^[^:]{1,60}:\s{0,5}/, ''),
  'before-comma': (text: string) => text.split(/,\s/)[0] ?? '',
  'after-at': (text: string) => /\s(?:at|@|bei|chez|en)\s+(.{1,200})$/.exec(text)?.[1] ?? '',
  'before-dot': (text: string) => text.split(/\s?[·•]\s?/)[0] ?? '',
  'no-count': (text: string) => text.replace(/\s{0,3}\(?[\d.,]+[kKmM]?\)?$/, ''),
  'no-quotes': (text: string) => text.replace(/^["“„«]|["”“»]$/g, ''),
  'first-line': (text: string) => text.split('\n')[0] ?? '',
  'css-url': (text: string) => /url\(["']?([^"')]{1,1900})["']?\)/.exec(text)?.[1] ?? '',
  'mailto': (text: string) => text.replace(/^mailto:/i, '').split('?')[0] ?? '',
} satisfies Record<string, (text: string) => string>;

export type CleanerName = keyof typeof CLEANERS;

export const cleaned = (text: string, names: readonly CleanerName[] | undefined): string => {
  let out = text;
  for (const name of names ?? []) out = CLEANERS[name](out);
  return clean(out);
};
