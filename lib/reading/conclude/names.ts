import { remember } from '../remember';
import { bare, clean, words } from '../text';
import { hasRoleWord } from './layout/words';
import { headingKind } from './vocabulary';

/** Words of titles and headings that no person's name has. */
const NO_NAME =
  / (?:about|home|welcome|people|team|persons|members|founders|speakers|authors|staff|directory|meet|member|speaker|speakers|news|page|resume|cv|curriculum|lebenslauf|official|event|events|login|sign|join|search|skip|loading|error|not|found|our|your|their|all|the|or|for|with|from|this|that|is|are|in|on|by|us|register|account|settings|cookie|privacy|policy|terms|services|service|shop|store|theme|free|app|untitled|document|question|questions|answers|follow|share|contents|download|template|index|archive|startseite|kontakt|datenschutz|mitarbeiter|accueil|inicio|lorem|ipsum|world|details|show|more|view|read|stats|release|introducing|how|why|what|best|top|general|faq|photo|image|video|menu|powered|listen|watch|subscribe|popular|customer|support|help|center) /;
const ORG =
  /(?:^|[\s,.(&-])(?:inc|ltd|llc|llp|gmbh|ag|kg|se|e\.?\s?v|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|plc|pty|co|corp|corporation|company|companies|group|holdings?|studios?|agency|labs?|laborator\p{L}+|foundation|stiftung|fundaci[oó]n|fondation|institut\p{L}{0,2}|universit\p{L}+|universi[dt]ad\p{L}?|college|\p{L}{0,12}school|\p{L}{0,12}schule|academy|akademie|acad[eé]mie|council|ministry|department|cent(?:er|re)|zentrum|hospital|clinic|klinik\p{L}{0,2}|observatory|museum|library|bank|society|association|verein|verlag|media|software|systems|solutions|technolog(?:y|ies)|consulting|partners|ventures|capital|network|team|club|theat(?:er|re)|orchestra|government|organi[sz]ation|consortium|committee|collective|community|conference|summit|polytechnic|politecnico|[eé]cole|escuela|escola|lyc[eé]e|gymnasium|united|fc|news|times|magazine|design|digital|productions|games|records|services|restaurant)(?=$|[\s,.)&|-])/iu;

/** Whether a text names an organisation by a word that organisations carry: in a name it is written large. */
export const hasOrgWord = (text: string): boolean => /\p{Lu}/u.test(ORG.exec(text.slice(0, 200))?.[0] ?? '');

const PARTICLE =
  /^(?:d[aeiou]s?|del|della|dell|der|den|des|du|la|le|les|v[ao]n|vom|zu[mr]?|ter?|ten|'t|bin|ibn|ben|bint|al|el|af|av|of|y|e|i|und|st|san|op|in|jr|sr|i{1,3}|iv)[.,]?$/i;
const HONORIFIC =
  /^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|miss|sir|dame|dipl|ing|med|rer|nat|phil|habil|h\.?c|priv|doz|pd|herr|frau|rev|hon|ir|drs|mme|sra?|don|dott|mag)(?:\.[-\s]?|\s|-(?=ing)))+/i;
const CREDENTIAL =
  /^(?:(?:ph|m|d|j|b|ed|ll|dr|dipl|r|p|c)\.?\s?[a-z]{0,4}\.?(?=$|[\s,.])|mba|cpa|pmp|esq|obe|[cm]be|frs|emerit|[sjd]r\b|i{2,3}\b)/i;

/** The name without letters after it (`, Ph.D.`), pronouns or a handle in brackets. */
export const bareName = remember((text: string): string => {
  const name = clean(text)
    .replace(/\s?[([](?:@|she|he|they|sie|er|elle|il|née|geb)[^)\]]{0,60}[)\]]/gi, '')
    .replace(/^[@"'“”„«»\s]+|["”„«»,\s]+$/g, '');
  const comma = name.indexOf(',');
  return (comma > 2 && CREDENTIAL.test(name.slice(comma + 1).trim()) ? name.slice(0, comma) : name).trim();
});

/** Without `Dr.`, `Prof.` and the like before it. */
export const plainName = (name: string): string => bareName(name).replace(HONORIFIC, '').trim();

/** The words that tell a name from another, worked out once a name. */
const keyWords = remember((name: string) => words(plainName(name)));

/** Two spellings of one person's name: a middle name more or `Last, First` makes no other person. */
export const sameName = (a: string, b: string): boolean => {
  if (a.length > 120 || b.length > 120) return false;
  const [p, q] = [keyWords(a), keyWords(b)];
  const [x, y] = p.length <= q.length ? [p, q] : [q, p];
  if (x.join() === y.join()) return x.length > 0;
  return (
    x.length > 1 &&
    y.length < 8 &&
    x.every((word) => y.includes(word) || (word.length === 1 && y.some((other) => other.startsWith(word))))
  );
};

/** How much a text looks like one person's full name, 0 to 1. Says nothing about whose. */
export const nameLikeness = remember((text: string): number => {
  if (text.length < 2 || text.length > 70) return 0;
  const name = plainName(text)
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|\([^)]{1,30}\)/gu, ' ')
    .trim();
  if (!name || /[\d@#_/\\|<>{}[\]=+*!?:;…%$€£&"“”•·→()]|\.\s\p{Lu}\p{Ll}{2}|\.\p{Ll}{2}/u.test(name)) return 0;
  const parts = name.split(/[\s,]+/).filter(Boolean);
  if (parts.length > 7 || NO_NAME.test(` ${name.toLowerCase()} `) || headingKind(name)) return 0;
  if (hasOrgWord(name)) return 0.1;
  const doubt = hasRoleWord(name) ? 0.5 : 1;
  if (!/\p{Lu}|\p{Ll}/u.test(name))
    return name.length <= 30 && name.length > 1
      ? parts.length > 1 || /\p{Script=Han}|\p{Script=Hangul}/u.test(name)
        ? 0.7
        : 0.3
      : 0;
  const proper = parts.filter((part) => /^['’]?(?:[dlo]['’])?\p{Lu}/u.test(part));
  if (parts.some((part) => !proper.includes(part) && !PARTICLE.test(part)) || proper.length === 0) return 0;
  return (proper.length === 1 ? (parts.length === 1 ? 0.3 : 0.4) : parts.length > 5 ? 0.5 : 0.9) * doubt;
});

const SEPARATOR = /\s+[|\-–—·•:»«~/›]{1,2}\s+|\s?[|•»]\s?|:\s+/;
const ABOUT =
  /^(?:(?:profile?|r[ée]sum[ée]|cv|curriculum vitae|lebenslauf|bio(?:graphy)?|(?:personal )?(?:home ?page|website|page)|posts|articles|perfil|stats)(?: of| for| by| von| de| di| du)?|about|meet|user|author|speaker|über|sobre|welcome to)[\s:]{1,3}/i;
const AFTER =
  /(?:['’]s?\s(?:personal\s|academic\s)?|\s)(?:resume|résumé|cv|profile|home ?page|web ?site|site|blog|portfolio|page|stats|biography|bio|lebenslauf)\b.{0,30}$/i;

/** A title in its parts, each without the words around a name (`Résumé of …`, `…'s homepage`). */
export const titleParts = (title: string): string[] => {
  const out: string[] = [];
  for (const part of clean(title).slice(0, 300).split(SEPARATOR)) {
    const bracket = /^(.{1,80}?)\s{1,3}[([]([^)\]]{1,60})[)\]]$/.exec(part.trim());
    // `Name (@handle)` and `handle (Name)`.
    if (bracket && nameLikeness(bracket[2] ?? '') > 0.6) out.push(bracket[2] ?? '');
    out.push(
      (bracket?.[1] ?? part)
        .trim()
        .replace(/^\(\d+\)\s/, '')
        .replace(ABOUT, '')
        .replace(AFTER, '')
        .trim(),
    );
  }
  return out.filter(Boolean);
};

/** Whether the words of a name stand in an address, a file's name or a mailbox. */
export const agrees = (text: string, name: string, least = 2): boolean => {
  const plain = bare(text).replace(/ /g, '');
  const parts = keyWords(name).filter((word) => word.length > 2);
  return parts.length > 0 && parts.filter((word) => plain.includes(word)).length >= Math.min(least, parts.length);
};

const PRONOUN = 'she|he|they|ze|xe|sie|er|elle|il|ella|él|ele|ela|lui|lei|hij|zij|iel|any';
const PRONOUNS = new RegExp(
  `^[([]?((?:${PRONOUN})(?:\\s?[/|]\\s?(?:${PRONOUN}|hers?|him|his|theirs?|them|ihr|ihm|hir|hun|all)){1,3})[)\\]]?$`,
  'i',
);
/** Stated pronouns (`she/her`), or null. */
export const pronounsIn = (text: string): string | null =>
  text.length < 30 ? (PRONOUNS.exec(text)?.[1] ?? null) : null;
