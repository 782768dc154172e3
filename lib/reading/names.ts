import { bare, clean, fold, words } from './text';

/** Words in titles and headings that are never part of a person's name. */
const NO_NAME = new Set(
  (
    'about home welcome contact staff directory team people profile profiles faculty members member speaker speakers news blog page resume cv curriculum vitae lebenslauf portfolio website site official projects project publications research teaching events event login sign join search menu skip loading error found our your their all the and or of for with from this that is are was in on at to by my me us ' +
    'login register password account settings cookie privacy policy terms services service products product shop store jobs job careers career overview introduction summary experience education skills interests languages awards references certifications volunteer stats statistics index archive posts post articles article questions answers follow followers following share contents download developer template theme free app untitled document ' +
    'engineer engineering manager director designer scientist analyst consultant professor lecturer assistant associate senior junior lead head chief officer president founder software data web frontend backend fullstack student intern researcher writer author editor journalist photographer artist ' +
    'startseite über uns kontakt impressum datenschutz mitarbeiter mitarbeitende personen leute accueil équipe propos inicio equipo sobre nosotros contacto inicial contato chi siamo contatti squadra over ons lorem ipsum hello world details information info general personal professional'
  ).split(' '),
);

const ORG_WORD =
  /(?:^|[\s,.(-])(?:inc|ltd|llc|llp|gmbh|ag|se|kg|ug|e\.?\s?v|s\.?a\.?r?\.?l?|s\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|plc|pty|co|corp|corporation|company|companies|group|holdings?|studios?|agency|labs?|laborator(?:y|ies|ium)|foundation|stiftung|fundaci[oó]n|fondation|institut[eo]?s?|universit(?:y|ät|aet|é|e|à|à|eit|ies)|universi(?:dad|dade|tas|teit)|college|school|hochschule|fachhochschule|schule|academy|akademie|acad[eé]mie|council|ministry|department|dept|center|centre|zentrum|hospital|clinic|klinik|klinikum|observatory|museum|library|bank|church|society|association|verein|verlag|press|media|software|systems|solutions|technologies|technology|consulting|partners|ventures|capital|networks?|team|club|theat(?:er|re)|orchestra|government|agence|entreprise|soci[eé]t[eé]|empresa|bureau|office|organi[sz]ation|consortium|committee|project|collective|community|conference|summit|polytechnic|politecnico|[eé]cole|escuela|escola|scuola|lyc[eé]e|gymnasium)(?=$|[\s,.)|-])/i;

/** Whether a text names an organisation by a word that organisations carry. */
export const hasOrgWord = (text: string): boolean => ORG_WORD.test(text);

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|les|van|von|vom|zu|zum|zur|der|den|ter|ten|te|'t|d'|bin|ibn|ben|bint|al|el|af|av|of|y|e|i|und|st\.?|san|abu|op|in|'|jr\.?|sr\.?|ii|iii|iv)$/i;
const HONORIFIC =
  /^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|miss|sir|dame|dipl|ing|mag|med|rer|nat|phil|habil|h\.?c|priv|doz|pd|herr|frau|rev|hon|ir|drs|m|mme|mlle|sr|sra|don|doña|dott|ssa|eng|arch|lic)(?:\.(?:[-\s]?|$)|\s|-(?=ing)))+/i;
const CREDENTIAL =
  /^(?:ph\.?\s?d|m\.?\s?d|m\.?\s?sc?|b\.?\s?sc?|b\.?\s?a|m\.?\s?a|m\.?b\.?a|j\.?d|r\.?n|p\.?e|cpa|cfa|pmp|esq|jr|sr|ii|iii|dds|dvm|frs|obe|mbe|cbe|fba|fraeng|ll\.?m|ll\.?b|ed\.?d|mph|msw|rd|phr|sphr|cissp|d\.?phil|dr|eng|dipl|facs|frcp|csm|mpa|mfa|bfa|she|he|they|emerit(?:us|a))\b/i;

/** The name without letters after it (`, Ph.D.`), pronouns or a handle in brackets. */
export const bareName = (text: string): string => {
  let name = clean(text)
    .replace(/\s{0,3}[([](?:@|she|he|they|sie|er|elle|il|ella|él|him|her|née|geb)[^)\]]{0,60}[)\]]/gi, '')
    .replace(/^[@"'“”„«»\s]+|["“”„«»\s]+$/g, '');
  const comma = name.indexOf(',');
  if (comma > 2 && CREDENTIAL.test(name.slice(comma + 1).trim())) name = name.slice(0, comma);
  return name.trim();
};

/** Without `Dr.`, `Prof.` and the like before it. */
export const plainName = (name: string): string => bareName(name).replace(HONORIFIC, '').trim();

/** Two spellings of one person's name. */
export const sameName = (a: string, b: string): boolean => {
  const x = words(plainName(a));
  const y = words(plainName(b));
  if (x.length === 0 || y.length === 0) return false;
  if (x.join(' ') === y.join(' ')) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < 2) return false;
  // A middle name or an initial more makes no other person; `Last, First` is the same turned round.
  return short.every(
    (word) => long.includes(word) || long.some((other) => word.length === 1 && other.startsWith(word)),
  );
};

/** How much a text looks like one person's full name, 0 to 1. Says nothing about whose. */
export const nameLikeness = (text: string): number => {
  if (text.length < 2 || text.length > 70) return 0;
  const name = plainName(text);
  if (
    !name ||
    /[\d@#_/\\|<>{}[\]=+*!?:;…%$€£&"“”•·→]|https?:|\.\w{2,4}$|\.\s\p{Lu}\p{Ll}{2}/u.test(
      name.replace(/\p{Extended_Pictographic}/gu, ''),
    )
  )
    return 0;
  const plain = name.replace(/[\p{Extended_Pictographic}\u200d\ufe0f]/gu, '').trim();
  const parts = plain
    .replace(/\([^)]{1,30}\)/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 7) return 0;
  if (parts.some((part) => NO_NAME.has(part.toLowerCase()))) return 0;
  if (hasOrgWord(` ${plain}`)) return 0.05;
  const cased = /\p{Lu}|\p{Ll}/u.test(plain);
  if (!cased) return unCased(parts, plain);
  const proper = parts.filter((part) => /^['’(]?\p{Lu}/u.test(part) || /^(?:d|l|o)['’]\p{Lu}/u.test(part));
  const loose = parts.filter((part) => !proper.includes(part) && !PARTICLE.test(part));
  if (loose.length > 0) return 0;
  if (proper.length === 1) return parts.length === 1 ? 0.3 : 0.4;
  if (parts.length > 5) return 0.5;
  return 0.9;
};

const unCased = (parts: string[], plain: string): number => {
  const letters = plain.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 30) return 0;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(plain))
    return letters.length <= 8 ? 0.6 : 0.2;
  return parts.length >= 2 && parts.length <= 5 ? 0.7 : 0.3;
};

const SEPARATOR = /\s+[|\-–—·•:»«~/⟩›]{1,2}\s+|\s?[|•»]\s?|:\s+|,\s+(?=(?:ph\.?d|m\.?d)\b)/i;
const ABOUT =
  /^(?:profile(?: of| for)?|profil(?: von)?|r[ée]sum[ée](?: of)?|cv(?: of| von| de)?|curriculum vitae(?: of| de| di)?|lebenslauf(?: von)?|about|meet|user|author|speaker|stats for|bio(?:graphy)? of|biography|homepage of|home page of|personal page of|website of|posts by|articles by|perfil de|perfil|page de|sobre|über|welcome to|prof\. page of)[\s:]{1,3}/i;
const AFTER =
  /(?:['’]s?\s(?:resume|résumé|cv|profile|homepage|home page|website|site|blog|portfolio|page|personal.{1,20}|github.{0,20}))$|\s(?:resume|résumé|cv|profile|homepage|portfolio|stats|biography|bio|lebenslauf)$/i;

/** A title in its parts, each without the words around a name (`Résumé of …`, `…'s homepage`). */
export const titleParts = (title: string): string[] => {
  const text = clean(title).slice(0, 300);
  const parts = text.split(SEPARATOR).map((part) => part.trim());
  const out: string[] = [];
  for (const part of parts) {
    if (!part) continue;
    const bracket = /^(.{1,80}?)\s{1,3}[([](@?)([^)\]]{1,60})[)\]]$/.exec(part);
    // `Name (@handle)` and `handle (Name)`.
    if (bracket && !bracket[2] && nameLikeness(bracket[3] ?? '') > 0.6) out.push(bracket[3] ?? '');
    const main = bracket ? (bracket[1] ?? part) : part;
    out.push(main.replace(ABOUT, '').replace(AFTER, '').trim());
  }
  return out.filter(Boolean);
};

/** The words of an address's last path segment that could be a name's. */
export const slugAgrees = (address: string, name: string): boolean => {
  let path: string;
  try {
    path = decodeURI(new URL(address).pathname + new URL(address).hostname);
  } catch {
    return false;
  }
  const slug = bare(path).replace(/ /g, '');
  const parts = words(plainName(name)).filter((word) => word.length > 2);
  return parts.length > 0 && parts.filter((word) => slug.includes(word)).length >= Math.min(2, parts.length);
};

const PRONOUNS =
  /^[([]?\s?((?:she|he|they|ze|xe|sie|er|elle|il|ella|él|iel|any)(?:\s?[/|]\s?(?:her|hers|him|his|them|theirs|they|she|he|ihr|ihm|sie|er|elle|il|ella|lui|hir|xem|any|all)){1,3})\s?[)\]]?$/i;

/** Stated pronouns (`she/her`), or null. */
export const pronounsIn = (text: string): string | null =>
  text.length <= 30 ? (PRONOUNS.exec(fold(text) === text.toLowerCase() ? text : text)?.[1] ?? null) : null;
