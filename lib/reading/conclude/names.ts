import { isCapital } from '../letters';
import { remember } from '../remember';
import { bare, clean, words } from '../text';
import { hasRoleWord } from './layout/words';
import { headingKind } from './vocabulary';
import { wordFinder } from './word-list';

/** Words of titles and headings that no person's name has. */
const hasWordOfNoName = wordFinder(`
  about. home. welcome. people. team. persons. members. founders. speakers. authors. staff. directory. meet. member.
  speaker. speakers. news. page. resume. cv. curriculum. lebenslauf. official. event. events. login. sign. join.
  search. skip. loading. error. not. found. our. your. their. all. the. or. for. with. from. this. that. is. are. in.
  on. by. us. register. account. settings. cookie. privacy. policy. terms. services. service. shop. store. theme.
  free. app. untitled. document. question. questions. answers. follow. share. contents. download. template. index.
  archive. startseite. kontakt. datenschutz. mitarbeiter. accueil. inicio. lorem. ipsum. world. details. show. more.
  view. read. stats. release. introducing. how. why. what. best. top. general. faq. photo. image. video. menu.
  powered. listen. watch. subscribe. popular. customer. support. help. center.`);

const hasOrgStem = wordFinder(`
  inc. ltd. llc. llp. gmbh. e_v. sas. s_a_s. srl. s_r_l. spa. s_p_a. b_v. plc. pty. corp.
  corporation. company. companies. group. holding. holdings. studio. studios. agency. lab. labs. laborator foundation.
  stiftung. fundacion. fondation. institut universit universid college. *school. *schule. academy. akademie. academie.
  council. ministry. department. center. centre. zentrum. hospital. clinic. klinik observatory. museum. library. bank.
  society. association. verein. verlag. media. software. systems. solutions. technology. technologies. consulting.
  partners. ventures. capital. network. team. club. theater. theatre. orchestra. government. organization. organisation.
  consortium. committee. collective. community. conference. summit. polytechnic. politecnico. ecole. escuela. escola.
  lycee. gymnasium. united. fc. news. times. magazine. design. digital. productions. games. records. services.
  restaurant.`);

/** Short forms that are words of some language unless they are written so. */
const LEGAL_FORM = /(?:^|[\s,])(?:SE|AG|KG|BV|EV|FC|SA|& Co)(?:$|[\s.,)])/;

/** Whether a text names an organisation by a word that organisations carry: in a name it is written large. */
export const hasOrgWord = (text: string): boolean =>
  LEGAL_FORM.test(text) ||
  hasOrgStem(
    text
      .slice(0, 200)
      .replace(/United (?=Kingdom|States|Arab)/i, '')
      .split(/[\s/]+/)
      .filter((word) => word !== word.toLowerCase())
      .join(' '),
  );

const PARTICLE =
  /^(?:d[aeiou]s?|del|della|dell|der|den|des|du|la|le|les|v[ao]n|vom|zu[mr]?|ter?|ten|'t|bin|ibn|ben|bint|al|el|af|av|of|y|e|i|und|st|san|op|in|jr|sr|i{1,3}|iv)[.,]?$/i;
const HONORIFIC =
  /^(?:(?:prof(?:essor)?|dr|mr|mrs|ms|miss|sir|dame|dipl|ing|med|rer|nat|phil|habil|h\.?c|priv|doz|pd|herr|frau|rev|hon|ir|drs|mme|sra?|don|dott(?:\.ssa)?|mag|hab|inż|mgr|lek|mudr|phdr|rndr|univ)(?:\.[-\s]?|\s|-(?=ing)))+/i;
/** Letters after a name, as written: `Ph.D.`, `MBA`, `Jr.` */
const CREDENTIAL =
  /^(?:Ph\.?\s?D|[MBD]\.?\s?(?:Sc|Ed|Eng|Phil)|(?:Ed|LL|Dr|Pharm|Psy)\.?\s?[A-Z]|(?:[A-Z]\.?\s?){2,6}|emerit\w*|prof\b\.?|Esq|[JS]r|I{2,3})(?:$|[\s,.(-])/;

/** The same where the name itself is all capitals: `DOE, JANE` is turned round. */
const CREDENTIAL_IN_CAPITALS = /^(?:PH\.?\s?D|(?:[A-Z]{1,2}\.\s?){2,5}|M[ADS]|MBA|[BJ][AD]|[JS]R|I{2,3})(?:$|[\s,.(-])/;

/** What a page says to its visitor before it says a name. */
const GREETING =
  /^(?:(?:hi|hello|hey|hallo|moin|bonjour|salut|hola|ol[aá]|ciao)(?: there)?[,!.]?\s)?(?:i(?:['’]m| am)|my name is|this is|ich bin|ich heiße|je suis|je m['’]appelle|soy|me llamo|sou|sono|mi chiamo|ik ben)\s/i;

/** The name without letters after it (`, Ph.D.`), pronouns or a handle in brackets. */
export const bareName = remember((text: string): string => {
  const name = clean(text)
    .replace(GREETING, '')
    .replace(/\s?[([](?:@|she|he|they|sie|er|elle|il|née|geb)[^)\]]{0,60}[)\]]/gi, '')
    .replace(/^[@"'“”„«»\s]+|(?:["”„«»,!\s]|[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)+$/g, '');
  const comma = name.indexOf(',');
  const before = name.slice(0, comma);
  const credential = before === before.toUpperCase() ? CREDENTIAL_IN_CAPITALS : CREDENTIAL;
  const after = name.slice(comma + 1).trim();
  const isTitle = credential.test(after) || (before.includes(' ') && hasRoleWord(after));
  return (comma > 2 && isTitle ? before : name).trim();
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

/** What no name has: digits, marks, the end of a sentence (but not of an initial), an address of the web. */
const NO_NAME = /[\d@#_/\\|<>{}[\]=+*!?:;…%$€£&"“”•·→()]|[^\s.]{3}\.\s|\.[a-z]{2}/;
/** Emoji, what stands in brackets, a nickname between quotation marks. */
const BESIDE = /[\u2600-\u27bf]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff]|\([^)]{1,30}\)|["“«][^"”»]{1,20}["”»]/g;
/** Scripts that write a whole name as one word. */
const ONE_WORD = /[\u3400-\u9fff\uac00-\ud7af]/;

/** How much a text looks like one person's full name, 0 to 1. Says nothing about whose. */
export const nameLikeness = remember((text: string): number => {
  if (text.length < 2 || text.length > 70) return 0;
  const name = clean(plainName(text).replace(BESIDE, ' '));
  if (!name || NO_NAME.test(name)) return 0;
  const parts = name.split(/[\s,]+/).filter(Boolean);
  if (parts.length > 7 || hasWordOfNoName(name) || headingKind(name)) return 0;
  if (hasOrgWord(name)) return 0.1;
  const doubt = hasRoleWord(name) ? 0.5 : 1;
  if (name.toLowerCase() === name.toUpperCase())
    return name.length > 30 ? 0 : parts.length > 1 || ONE_WORD.test(name) ? 0.7 : 0.3;
  const proper = parts.filter((part) => isCapital(part.replace(/^['’]?(?:[dlo]['’])?/, '')));
  if (parts.some((part) => !proper.includes(part) && !PARTICLE.test(part)) || proper.length === 0) return 0;
  return (proper.length === 1 ? (parts.length === 1 ? 0.3 : 0.4) : parts.length > 5 ? 0.5 : 0.9) * doubt;
});

const SEPARATOR = /\s+[|\-–—·•:»«~/›]{1,2}\s+|\s?[|•»]\s?|:\s+/;
const ABOUT =
  /^(?:(?:profile?|r[ée]sum[ée]|cv|curriculum vitae|lebenslauf|bio(?:graphy)?|(?:personal )?(?:home ?page|website|page)|posts|articles|perfil|stats)(?: of| for| by| von| de| di| du)?|about|meet|user|author|speaker|über|sobre|welcome to)[\s:]{1,3}/i;
const AFTER =
  /(?:['’]s?\s(?:personal\s|academic\s)?|\s)(?:resume|résumé|cv|profile|home ?page|web ?site|site|blog|portfolio|page|stats|biography|bio|lebenslauf)\b.*$/i;

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

const joined = remember((text: string) => bare(text).replaceAll(' ', ''));

/** Whether the words of a name stand in an address, a file's name or a mailbox. */
export const agrees = (text: string, name: string, least = 2): boolean => {
  const plain = joined(text);
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
