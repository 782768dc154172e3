/** Open questions that are easy to answer and about the reader. Ids are kept when asked, so one never changes its meaning. */
export const QUESTIONS = ['excites', 'matters-most', 'red-flags', 'benefits', 'misunderstood', 'would-change'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What can be mentioned, said so that the fact's own words stay as they are and anchor. */
export type Mentionable = 'skill' | 'project' | 'talk' | 'publication' | 'post' | 'award' | 'other' | 'education';

/** The words of one language and form of address. Gaps stand in square brackets, which the coach refuses to let pass. */
export interface Phrases {
  /** @param given first name @param family last name; formal greetings know no gender, so they take the whole name */
  greeting(given: string, family: string): string;
  greetingUnnamed: string;
  mention: Record<Mentionable, (what: string) => string>;
  experience(title: string, org: string): string;
  /** News: another place, another employer. */
  moved(place: string): string;
  started(org: string): string;
  /** @param what a mention @param gap what struck the writer about it */
  theirs(what: string, gap: string): string;
  offer(title: string, org: string, gap: string): string;
  /** The start of a follow-up: it adds something, and asks for nothing twice. */
  again(gap: string): string;
  /** The start of a reply to what they said. */
  reply(gap: string): string;
  gaps: Record<'theirs' | 'struck' | 'offer' | 'why' | 'ask' | 'added' | 'answer', string>;
  /** A way out that costs nothing. */
  easyNo: string;
  /** That they are told what is held of them (GDPR, Article 14): source, purpose, how long, and their word on it. */
  notice(source: string, purpose: string, months: number): string;
  questions: Record<Question, string>;
}
