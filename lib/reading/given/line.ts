import { clean } from '../text';

/** A line of text that the user gave: selected, pasted, or taken out of a file. */
export interface GivenLine {
  text: string;
  /** Set apart from the line before it, by an empty line or by space. */
  gap: boolean;
  /** Its size beside running text, where that is known: 1 is running text, 0 is not known. */
  size: number;
}

const MOST_TEXT = 200_000;
export const MOST_LINES = 3000;

/** The lines of a pasted text. */
export const linesOfText = (text: string): GivenLine[] => {
  const out: GivenLine[] = [];
  let gap = false;
  for (const raw of text.slice(0, MOST_TEXT).split(/\r?\n|[\r\u2028\u2029]/)) {
    const line = single(clean(raw));
    if (line) out.push({ text: line, gap, size: 0 });
    gap = line === '';
    if (out.length >= MOST_LINES) break;
  }
  return out;
};

/** A line that a page says twice in one, once for the eye and once for screen readers, said once. */
const single = (line: string): string => {
  const half = line.length / 2;
  if (line.length < 6 || line.length % 2 === 1) return line;
  return line.slice(0, half) === line.slice(half) ? line.slice(0, half).trim() : line;
};

/** Words of a site's own around what a person says of themselves. */
const NOISE =
  /^(?:(?:…|\.{3})?\s?(?:see|show|read|view) (?:more|less|all|fewer|profile|translation|credential)\b.{0,60}|(?:…\s)?(?:mehr|weniger|alle \d+ .{1,40}) (?:anzeigen|anzeige)|(?:…\s)?(?:voir (?:plus|moins)|afficher (?:plus|moins|les? .{1,40}))|(?:…\s?)?(?:more|mehr|plus|less)|(?:follow(?:ing)?|message|connect|pending|more|save(?: to pdf)?|edit|folgen|nachricht|vernetzen|suivre|se connecter|contact info|kontaktinfo|coordonnées|open to|add profile section|enhance profile|resources|visit my website|endorse)|.{1,80} (?:logo|firmenlogo)|logo (?:de|von|of) .{1,80}|(?:·\s?)?(?:1st|2nd|3rd|\d\.)\+?(?: degree connection| grades)?|[\d.,+]+\s?(?:k\+?\s)?(?:followers?|connections?|follower:innen|kontakte|abonnés|relations|endorsements?|kenntnisbestätigung\w*|mutual connections?|impressions?|profile views|comments?|likes?|reposts?)\b.{0,40}|(?:.{1,80} (?:and|und|et) )?(?:\d+ )?(?:other )?mutual connections?.{0,60}|endorsed by .{1,90}|passed linkedin skill assessment|skip to (?:main )?content|(?:page|seite|pagina|página) \d{1,3} (?:of|von|sur|de|di|van) \d{1,3})$/i;

/** After these words a page speaks of others. */
const OTHERS =
  /^(?:(?:more )?(?:people|profiles) (?:also viewed|you may know|for you|similar to .{1,60})|people you may know|explore (?:premium|collaborative) .{1,40}|you might like|others named .{1,60}|(?:andere|weitere) (?:personen|profile).{0,60}|ähnliche profile|personen, die sie .{1,40}|(?:d['’])?autres profils.{0,60}|personnes que vous .{1,40}|add new skills with these courses|linkedin corporation .{1,20}|promoted|gesponsert)$/i;

/** Without what the site says, without repetitions, and without what comes after the person. */
export const ownLines = (lines: readonly GivenLine[]): GivenLine[] => {
  const end = lines.findIndex(({ text }, at) => at > 2 && OTHERS.test(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const out: GivenLine[] = [];
  let gap = false;
  for (const line of own) {
    const before = out.at(-1);
    gap ||= line.gap;
    if (NOISE.test(line.text) || (before && sameSaid(before.text, line.text))) continue;
    out.push({ ...line, gap });
    gap = false;
  }
  return out;
};

const said = (text: string): string => text.toLowerCase().replace(/\s(?:to|bis|à|a)\s/g, ' - ');
const sameSaid = (a: string, b: string): boolean => said(a) === said(b);

const BULLET = /^(?:[•·●◦▪■‣⁃*]|[-–—](?=\s))\s{0,4}(?=\S)/;
export const isBullet = (text: string): boolean => BULLET.test(text);
export const withoutBullet = (text: string): string => text.replace(BULLET, '');
