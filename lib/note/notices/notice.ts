import type { NoticeLanguage } from '../../domain/languages';

/**
 * What tells somebody what is held of them: GDPR, Article 14(1) and (2). A text with named gaps (`{purpose}`), which the
 * user may change, and the few words that the gaps themselves need.
 */
export interface NoticeText {
  lang: NoticeLanguage;
  /** The language's name in itself. */
  title: string;
  template: string;
  /** For a gap about which nothing is known. */
  words: {
    /** Received by nobody else. */
    nobody: string;
    /** A source that stands at no address: a text or file that was given, and what the user typed. */
    given: string;
    noted: string;
    /** In place of what the user has to fill in. */
    fill: { signer: string; contact: string; purpose: string };
  };
}

/** What a template may name. */
export const NOTICE_GAPS = [
  'name',
  'signer',
  'org',
  'contact',
  'purpose',
  'what',
  'sources',
  'recipients',
  'until',
] as const;
export type NoticeGap = (typeof NOTICE_GAPS)[number];

/** Fills a template. What is empty goes with the space or comma before it, and with its line where it stands alone there. */
export function fillNotice(template: string, values: Record<NoticeGap, string>): string {
  const isGap = (name: string): name is NoticeGap => (NOTICE_GAPS as readonly string[]).includes(name);
  const isEmpty = (line: string): boolean => {
    const name = /^\{(\w+)\}$/.exec(line.trim())?.[1] ?? '';
    return isGap(name) && values[name] === '';
  };
  const fill = (gap: string, before: string, name: string): string => {
    if (!isGap(name)) return gap;
    return values[name] === '' ? '' : before + values[name];
  };
  return template
    .split('\n')
    .filter((line) => !isEmpty(line))
    .map((line) => line.replace(/(,? ?)\{(\w+)\}/g, fill))
    .join('\n');
}
