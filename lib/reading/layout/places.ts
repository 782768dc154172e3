/** Names of countries as addresses end with them, in English and in the country's own tongue. */
const COUNTRIES =
  'argentina|australia|austria|österreich|bangladesh|belgium|belgique|belgië|bolivia|brazil|brasil|bulgaria|canada|chile|china|colombia|croatia|hrvatska|cuba|cyprus|czech republic|czechia|denmark|danmark|ecuador|egypt|england|estonia|ethiopia|finland|suomi|france|georgia|germany|deutschland|ghana|greece|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|italia|japan|jordan|kenya|korea|south korea|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico|méxico|morocco|nepal|netherlands|the netherlands|nederland|new zealand|nigeria|norway|norge|pakistan|peru|perú|philippines|poland|polska|portugal|romania|russia|russian federation|scotland|serbia|singapore|slovakia|slovenia|south africa|spain|españa|sri lanka|sweden|sverige|switzerland|schweiz|suisse|taiwan|tanzania|thailand|tunisia|turkey|türkiye|uganda|ukraine|united arab emirates|uae|united kingdom|uk|u\\.k\\.|united states|united states of america|usa|u\\.s\\.a\\.|us|uruguay|venezuela|vietnam|wales|zimbabwe|remote|worldwide|europe|eu|earth';
const STATES =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|on|qc|bc|ab|ns|nb|mb|sk|nsw|vic|qld';
const REGIONS =
  'california|texas|florida|new york|washington|oregon|massachusetts|illinois|pennsylvania|ohio|michigan|virginia|colorado|arizona|minnesota|wisconsin|maryland|tennessee|north carolina|south carolina|ontario|quebec|québec|british columbia|alberta|bavaria|bayern|hessen|sachsen|baden-württemberg|nordrhein-westfalen|catalonia|catalunya|andalucía|île-de-france|lombardia|toscana|noord-holland|new jersey|connecticut|bay area|area|region';
const CITIES =
  'berlin|münchen|munich|hamburg|köln|cologne|frankfurt|zürich|zurich|wien|vienna|paris|lyon|london|madrid|barcelona|lisbon|lisboa|rome|roma|milan|milano|amsterdam|brussels|bruxelles|copenhagen|stockholm|oslo|helsinki|dublin|prague|praha|warsaw|warszawa|budapest|new york|new york city|nyc|san francisco|seattle|boston|chicago|los angeles|austin|toronto|montreal|montréal|vancouver|sydney|melbourne|tokyo|singapore|bangalore|bengaluru|mumbai|delhi|hyderabad|beijing|shanghai|são paulo|rio de janeiro|buenos aires|mexico city|istanbul|tel aviv|dubai|geneva|genève|lausanne|basel|edinburgh|cambridge|oxford|portland';

const ENDS = new RegExp(`(?:^|[,(·/-]\\s{0,3}|\\s)(?:${COUNTRIES}|${REGIONS})[.)]?(?:\\s\\d{4,6})?$`, 'i');
const STATE = new RegExp(
  `^[\\p{Lu}][\\p{L}.' -]{1,40},\\s?(?:${STATES.toUpperCase()})\\.?(?:\\s\\d{5}(?:-\\d{4})?)?(?:,?\\s(?:${COUNTRIES}))?$`,
  'u',
);
const CITY = new RegExp(`^(?:${CITIES}|${COUNTRIES})$|^(?:${CITIES})[,(/ -]|,\\s?(?:${CITIES})$`, 'i');
const POSTAL =
  /(?:^|\s)(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}+|,\s?[A-Z]{2}\s\d{5}(?:-\d{4})?(?:$|[\s,])|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}/u;

/** Whether a short text is a place: `Town, Country`, `Town, ST`, a postal address, a well-known city. */
export const isPlace = (text: string): boolean => {
  if (text.length < 2 || text.length > 120 || /[@?!;:]|https?:/.test(text.replace(/^[^:]{3,12}:\s/, ''))) return false;
  if (STATE.test(text) || CITY.test(text)) return true;
  const parts = text.split(/,|·/).map((part) => part.trim());
  if (parts.length > 6 || parts.some((part) => part.split(/\s+/).length > 5)) return false;
  if (ENDS.test(text)) return parts.length > 1 || /^\p{Lu}/u.test(text);
  return POSTAL.test(text) && parts.length > 1;
};
