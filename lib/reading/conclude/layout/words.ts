/** Words that mark a text as somebody's job, by their stems, in seven languages. */
const ROLE =
  /(?:^|[^\p{L}])(?:engineer|develop|program{1,2}er|manag|directo?r|design|analyst|consult|intern(?:ship)?(?!\p{L})|assistant|profess|prof\.|lecturer|research|scientist|head (?:of|coach)|lead(?:er)?(?!\p{L})|chief|officer|president|(?:co-?)?founder|c[etfoimp]o(?!\p{L})|vp(?!\p{L})|ar(?:ch|qu)ite[ck]t|architett|admin|specialist|co-?ordinator|supervisor|editor|writer|author|novelist|poet|playwright|teach|tutor|instructor|trainer|nurse|physician|surgeon|technic|technologist|associate|representative|partner(?!\p{L})|owner|trainee|apprentice|student|fellow|postdoc|doctoral|ph\.?d candidate|captain|producer|artist|photograph|journalist|recruit|sourcer|sales|marketing|accountant|advis[eo]r|mentor|volunteer|member of|chair|secretary|clerk|librarian|curator|archivist|attorney|lawyer|counsel|judge|economist|historian|linguist|philosopher|biologist|chemist|physicist|mathematician|statistician|theorist|strateg|planner|operator|mechanic|driver|pilot|chef(?!\p{L})|barista|guard|forward|defender|midfielder|goalkeeper|pitcher|baseman|shortstop|outfielder|catcher|quarterback|receiver|lineman|linebacker|cornerback|winger|striker|coach|player|ambassador|evangelist|advocate|maintainer|contribut|hacker|maker|musician|composer|singer|act(?:or|ress)|speaker|blogger|creator|entrepreneur|investor|graduate|expert|principal|dean|provost|inventor|webmaster|translator|interpret|ingénieur|développ|responsable|direct(?:eur|rice)|stagiaire|chargée?|enseignant|cherch|maître de|gérant|fondat|desarroll|ingenier|jef[ea] de|gerente|becari|analista|coordinador|investigador|desenvolv|engenheir|estagi[áa]|diretor|gestor|pesquisador|svilupp|ingegner|direttore|docente|stagista|ricercat|responsabile|consulente|ontwikkel|adviseur|docent|stagiair|hoofd|onderzoek|medewerk|beheerder)|entwickler|ingenieur|leiter(?:in)?(?!\p{L})|leitung|berater|geschäftsf|mitarbeiter|werkstudent|praktikant|referent|sachbearb|angestellt|auszubild|dozent|lehrer|wissenschaftl|inhaber|gründer|vorstand|kauf(?:mann|frau)|arzt|ärztin|redakteur|meister(?:in)?(?!\p{L})|pfleger|techniker/iu;
/** Whether a text names a job or a calling. */
export const hasRoleWord = (text: string): boolean => ROLE.test(text.slice(0, 300));

const SCHOOL =
  /(?:^|[^\p{L}])(?:universi|college|school|institut|academ|akadem|hochschule|gymnasium|lyc[eé]e|[eé]cole|escuela|escola|scuola|liceo|polit?ec|faculty of|fakultät|bootcamp|conservator|seminary|instituto|colegio|hogeschool|t\.?u\.? |(?:mit|eth|ucla|epfl|caltech|hec)(?!\p{L}))|(?:hochschule|universität|schule|universiteit)(?!\p{L})/iu;
export const hasSchoolWord = (text: string): boolean => SCHOOL.test(text.slice(0, 300));

const DEGREE =
  /(?:^|[^\p{L}])(?:bachelor|master|magister|diplom|doctor|ph\.?\s?d|d\.?phil|[bm]\.?\s?(?:sc?|a|eng|tech|ba|fa|com|ed|phil)(?!\p{L})|j\.?d(?!\p{L})|m\.?d(?!\p{L})|ll\.?[bm]|associate|a-?levels?|gcse|abitur|matura|baccalaur|licen[cz]|laurea|ma[îi]trise|maestr[ií]a|mestrado|grado en|graduado|bacharel|doutor|promotion|staatsexamen|ausbildung|degree|minor in|major in|certificate|hnd(?!\p{L})|btec|dut(?!\p{L})|bts(?!\p{L})|high school diploma|program(?:me)?(?!\p{L})|studium|nanodegree)/iu;
export const hasDegreeWord = (text: string): boolean => DEGREE.test(text.slice(0, 300));

const COUNTRY =
  'argentina|australia|austria|österreich|belgium|belgique|brazil|brasil|canada|chile|china|colombia|czechia|denmark|egypt|england|finland|france|germany|deutschland|greece|hungary|india|indonesia|iran|ireland|israel|italy|italia|japan|jordan|kenya|korea|malaysia|mexico|méxico|nederland|netherlands|new zealand|nigeria|norway|pakistan|peru|philippines|poland|portugal|romania|russia|scotland|serbia|singapore|south africa|spain|españa|sweden|switzerland|schweiz|suisse|taiwan|thailand|turkey|türkiye|ukraine|united kingdom|uk|united states|usa|us|u\\.s\\.a?\\.?|vietnam|wales';
const REGION = 'california|texas|florida|new york|washington|massachusetts|ontario|québec|bayern|hessen|bay area|area';
const CITY =
  'berlin|münchen|munich|hamburg|köln|frankfurt|zürich|zurich|wien|vienna|paris|london|madrid|barcelona|lisbo[an]|rom[ae]|milano?|amsterdam|brussels|copenhagen|stockholm|oslo|helsinki|dublin|prague|warsaw|budapest|new york(?: city)?|nyc|san francisco|seattle|boston|chicago|los angeles|austin|toronto|montr[eé]al|vancouver|sydney|melbourne|tokyo|bangalore|bengaluru|mumbai|delhi|beijing|shanghai|são paulo|istanbul|tel aviv|dubai|geneva|edinburgh|cambridge|oxford|remote|worldwide|earth';
const PLACE = new RegExp(
  [
    `(?:,|\\(|·|/|-)\\s?(?:${COUNTRY}|${REGION})\\)?(?:\\s\\d{4,6})?(?:,?\\s(?:usa?|uk|canada))?$`,
    `^(?:${COUNTRY}|${CITY})$|^(?:${CITY})\\s?[,(/–-]|(?:[,/–-]|^greater)\\s?(?:${CITY})(?:\\sarea)?$`,
    `^[\\p{Lu}][\\p{L}.' -]{1,40}(?:\\s\\p{Lu}\\p{L}{1,20})?\\s(?:${COUNTRY})$`,
  ].join('|'),
  'iu',
);
const STATE =
  /^[\p{Lu}\d][\p{L}\d.,'’ #-]{1,70}, ?(?:A[BLKZR]|BC|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOTB]|N[EVHJMYCDSB]|O[HKRN]|PA|QC|RI|S[CDK]|T[NX]|UT|V[TA]|W[AVIY]|NSW|VIC|QLD)\.?(?:,? \d{5}(?:-\d{4})?)?(?:,? (?:USA?|Canada|Australia))?$/u;
const POSTAL =
  /(?:^|[\s,])(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d )\d{4,5} \p{Lu}\p{L}+|, ?[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?:$|,)/u;

/** Whether a short text is a place: `Town, Country`, `Town, ST`, a postal address, a well-known city. */
export const isPlace = (text: string): boolean => {
  if (text.length < 2 || text.length > 120 || /[@?!;:]|https?:|\d{3}.?\d{4}$/.test(text)) return false;
  if (STATE.test(text)) return true;
  const parts = text.split(/[,·]/);
  if (parts.length > 6 || parts.some((part) => part.trim().split(' ').length > 5)) return false;
  return PLACE.test(text) || (POSTAL.test(text) && parts.length > 1);
};
