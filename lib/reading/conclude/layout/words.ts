import { bare } from '../../text';
import { wordFinder } from '../word-list';

/** Whether a text names a job or a calling, in seven languages. */
export const hasRoleWord = wordFinder(`
  engineer develop programer programmer manag directo design analyst consult intern. internship. assistant profess prof.
  lecturer research scientist head_of head_coach lead. leader. chief officer president founder cofounder ceo. cto. coo.
  cfo. cio. cmo. cpo. vp. architect architekt arquitect architett admin specialist coordinator co_ordinator supervisor
  editor writer author novelist poet playwright teach tutor instructor trainer nurse physician surgeon technic
  technologist associate representative partner. owner trainee apprentice student fellow postdoc postdok doctoral
  ph_d_candidate phd_candidate captain producer artist photograph journalist recruit sourcer sales marketing accountant
  adviser advisor mentor volunteer member_of chair secretary clerk librarian curator archivist attorney lawyer counsel
  judge economist historian linguist philosopher mathemati physiker physicien schriftsteller dichter komponist maler. malerin. schauspieler ecrivain peintre compositeur escritor pintor surveyor printer illustrat ilustrad biologist chemist physicist mathematician statistician theorist strateg
  planner operator mechanic driver pilot chef. barista guard forward defender midfielder goalkeeper pitcher baseman
  shortstop outfielder catcher quarterback receiver lineman linebacker cornerback winger striker coach player ambassador
  evangelist tecnic titular. encargad operari auxiliar ayudant asistente assistente coordenador vendedor enfermer regisseur electricien menuisier vendeu infirmi conseill cuisini kellner verkauf monteur *monteur. restaurator restauratric titolare impiegat infermier insegnant profesor kierownik adiunkt lektor overlege lektorin advocate maintainer contribut hacker maker musician composer singer actor actress speaker blogger creator
  entrepreneur investor graduate expert principal dean provost inventor webmaster translator interpret
  akademische_rat akademischer_rat oberrat privatdoz ingenieur responsable directeur directrice stagiaire charge_de charge_d chargee. enseignant cherch maitre_de gerant
  fondat desarroll ingenier jefe_de jefa_de gerente becari analista coordinador investigador desenvolv engenheir estagia
  diretor gestor pesquisador svilupp ingegner direttore docente stagista ricercat responsabile consulente ontwikkel
  adviseur docent stagiair hoofd onderzoek medewerk beheerder
  *entwickler *ingenieur *leiter. *leiterin. *leitung *berater *geschaftsf *mitarbeiter *werkstudent *praktikant
  *ologist *ologue. *ologe. *ologin. *ologo. *ologa. *iatrist *iatre. *referent *sachbearb *angestellt *auszubild *dozent *lehrer *wissenschaftl *inhaber *grunder *vorstand *kaufmann
  *kauffrau *arzt *redakteur *meister. *meisterin. *pfleger *techniker`);

const hasSchoolStem = wordFinder(`
  universi college school institut academ akadem hochschule gymnasium lycee ecole escuela escola scuola liceo polytec
  politec faculty_of fakultat bootcamp technikum uniwersyt politechn kolleg. conservator seminary instituto colegio hogeschool ucla. epfl.
  caltech. *hochschule. *universitat. *schule. *universiteit.`);

/** Schools by their capitals: in small letters they are words of some language. */
const SCHOOL_SIGN = /(?:^|[\s,(])(?:TU|T\.U\.|MIT|ETH|HEC|KTH|RWTH)(?:$|[\s,.)-])/;
export const hasSchoolWord = (text: string): boolean => SCHOOL_SIGN.test(text) || hasSchoolStem(text);

export const hasDegreeWord = wordFinder(`
  bachelor master magister diplom doctor ph_d phd d_phil dphil
  bs. bsc. ba. beng. btech. bba. bfa. bcom. bed. bphil. ms. msc. ma. meng. mtech. mba. mfa. mcom. med. mphil.
  b_s. b_sc. b_a. b_eng. b_tech. b_b_a. b_f_a. b_com. b_ed. b_phil. m_s. m_sc. m_a. m_eng. m_tech. m_b_a. m_f_a. m_com.
  m_ed. m_phil. jd. j_d. md. m_d. llb llm ll_b ll_m associate a_level alevel gcse abitur matura baccalaur licenc licenz
  laurea maitrise maestria mestrado grado. grado_en graduado bacharel doutor promotion staatsexamen ausbildung degree minor_in
  major_in certificate titre_professionnel bac. cap. bachillerato tecnico_superior doktorat habilitacja licencjat inzynier kandidat hnd. btec dut. bts. high_school_diploma program. programme. studium nanodegree`);

const set = (list: string) => new Set(list.split('|'));
const COUNTRIES = set(
  'afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|benin|bolivia|bosnia and herzegovina|botswana|bulgaria|burkina faso|cambodia|cameroon|costa rica|croatia|cuba|cyprus|czech republic|dominican republic|ecuador|el salvador|estonia|ethiopia|eesti|espana|georgia|ghana|guatemala|haiti|honduras|hong kong|iceland|iraq|ivory coast|jamaica|kazakhstan|kosovo|kuwait|laos|latvia|lebanon|libya|lithuania|luxembourg|madagascar|malawi|malta|mauritius|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|nicaragua|north macedonia|oman|panama|paraguay|puerto rico|qatar|rwanda|saudi arabia|senegal|slovakia|slovenia|somalia|sri lanka|sudan|suomi|sverige|norge|danmark|polska|tanzania|trinidad and tobago|tunisia|uganda|united arab emirates|uruguay|uzbekistan|venezuela|zambia|zimbabwe|osterreich|belgium|belgique|brazil|brasil|canada|chile|china|colombia|czechia|denmark|egypt|england|finland|france|germany|deutschland|greece|hungary|india|indonesia|iran|ireland|israel|italy|italia|japan|jordan|kenya|korea|south korea|malaysia|mexico|nederland|netherlands|the netherlands|new zealand|nigeria|norway|pakistan|peru|philippines|poland|portugal|romania|russia|scotland|serbia|singapore|south africa|spain|espana|sweden|switzerland|schweiz|suisse|taiwan|thailand|turkey|turkiye|ukraine|united kingdom|uk|united states|usa|us|u s a|u s|vietnam|wales',
);
const REGIONS = set(
  'california|texas|florida|new york|washington|massachusetts|ontario|quebec|bayern|hessen|bay area|area|alabama|alaska|arizona|arkansas|colorado|connecticut|delaware|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|utah|vermont|virginia|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|nova scotia|saskatchewan|new south wales|queensland|victoria|tasmania|baden wurttemberg|bavaria|brandenburg|hesse|mecklenburg vorpommern|niedersachsen|lower saxony|nordrhein westfalen|nrw|rheinland pfalz|saarland|sachsen|saxony|sachsen anhalt|schleswig holstein|thuringen|tirol|steiermark|karnten|aargau|ile de france|bretagne|occitanie|pays de la loire|catalunya|cataluna|andalucia|euskadi|galicia|lombardia|toscana|lazio|piemonte|veneto|noord holland|zuid holland|maharashtra|karnataka|tamil nadu|kerala|punjab|northern ireland|county cork',
);
const CITIES = set(
  'berlin|munchen|munich|hamburg|koln|frankfurt|zurich|wien|vienna|paris|london|madrid|barcelona|lisboa|lisbon|roma|rome|milan|milano|amsterdam|brussels|copenhagen|stockholm|oslo|helsinki|dublin|prague|warsaw|budapest|new york|new york city|nyc|san francisco|seattle|boston|chicago|los angeles|austin|toronto|montreal|vancouver|sydney|melbourne|tokyo|bangalore|bengaluru|mumbai|delhi|beijing|shanghai|sao paulo|istanbul|tel aviv|dubai|geneva|edinburgh|cambridge|oxford|remote|worldwide|earth|nairobi|lagos|accra|cairo|cape town|johannesburg|casablanca|tunis|addis ababa|kampala|bogota|medellin|lima|quito|santiago|buenos aires|montevideo|rio de janeiro|porto alegre|mexico city|guadalajara|havana|singapore|hong kong|taipei|seoul|osaka|kyoto|bangkok|jakarta|kuala lumpur|manila|hanoi|ho chi minh city|hyderabad|chennai|pune|kolkata|new delhi|karachi|lahore|dhaka|colombo|tehran|riyadh|doha|abu dhabi|beirut|amman|ankara|izmir|athens|sofia|bucharest|belgrade|zagreb|ljubljana|bratislava|praha|krakow|wroclaw|gdansk|vilnius|riga|tallinn|kyiv|kiev|lviv|minsk|moscow|saint petersburg|reykjavik|goteborg|gothenburg|malmo|aarhus|bergen|trondheim|tampere|rotterdam|den haag|the hague|utrecht|eindhoven|antwerp|gent|ghent|bruxelles|luxembourg|lyon|marseille|toulouse|bordeaux|nantes|lille|strasbourg|grenoble|nice|rennes|geneve|lausanne|basel|bern|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|bonn|karlsruhe|heidelberg|freiburg|graz|linz|salzburg|innsbruck|turin|torino|napoli|naples|bologna|firenze|florence|venezia|genova|palermo|sevilla|valencia|bilbao|zaragoza|malaga|porto|coimbra|braga|manchester|bristol|leeds|glasgow|cardiff|belfast|birmingham|cork|galway|auckland|wellington|brisbane|perth|adelaide|canberra|ottawa|calgary|portland|denver|atlanta|miami|dallas|houston|phoenix|san diego|san jose|oakland|philadelphia|pittsburgh|minneapolis|detroit|nashville|washington dc|brooklyn',
);
/** States and provinces by their letters, after a town. */
const STATES = set(
  'AL|AK|AZ|AR|BC|CA|CO|CT|DE|DC|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MB|MD|ME|MI|MN|MO|MS|MT|NB|NC|ND|NE|NH|NJ|NM|NS|NSW|NV|NY|OH|OK|ON|OR|PA|QC|QLD|RI|SC|SD|SK|TN|TX|UT|VA|VIC|VT|WA|WI|WV|WY',
);
const STATE = /, ?([A-Z]{2,3})\.?(?:,? \d{5}(?:-\d{4})?)?(?:,? (?:USA?|Canada|Australia))?$/;
const POSTAL =
  /(?:^|[\s,])(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d )\d{4,5} [A-Z\xc0-\xde][^\s\d,]+|, ?[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?:$|,)/;
/** A postal code and its town alone. */
const TOWN = /^(?:[A-Z]{1,2}-\d{4}|\d{5}) [A-Z\xc0-\xde][^\d,;:@]{1,30}$/;
/** Countries by their two letters, but for those that mean something else in a list of words. */
const CODES =
  ' AD AE AF AL AM AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HU IE IL IN IQ IR IS JO JP KE KG KR KW KZ LB LK LT LU LV MA MD ME MK MT MX MY NG NI NL NO NP NZ PA PE PH PK PL PT PY RO RS RU SA SE SG SI SK SN SV TH TN TR TW TZ UA UG UK US UY UZ VE VN ZA ';
const inCountry = (text: string): boolean => {
  const code = /(?:,.*[ ,]|\()([A-Z]{2})\)?$/.exec(text)?.[1];
  return code !== undefined && CODES.includes(` ${code} `) && isLarge(text);
};
/** What no place's name has: it may stand in a sentence, an address of the web, a phone number. */
const NO_PLACE = /[@?!;:]|[a-z] ?\d{1,2}, (?:19|20)\d\d\b|https?:|\d{3}.?\d{4}$/;

/** Whether a short text is a place: `Town, Country`, `Town, ST`, a postal address, a well-known city. */
export const isPlace = (text: string): boolean => {
  if (text.length < 2 || text.length > 120 || NO_PLACE.test(text)) return false;
  if (STATES.has(STATE.exec(text)?.[1] ?? '') && isLarge(text)) return true;
  if (TOWN.test(text) || inCountry(text)) return true;
  const listed = text.split(/[,·]/);
  if (listed.length > 6 || listed.some((part) => part.trim().split(' ').length > 5)) return false;
  return isKnownPlace(text) || (listed.length > 1 && POSTAL.test(text));
};

const isKnownPlace = (text: string): boolean => {
  const parts = text
    .split(/[,()·/]|\s[–-]\s/)
    .map(bare)
    .filter(Boolean);
  const first = parts[0]?.replace(/^greater /, '').replace(/ area$/, '') ?? '';
  const last =
    parts
      .at(-1)
      ?.replace(/ \d{4,6}$/, '')
      .replace(/^greater /, '') ?? '';
  if (parts.length > 1)
    return COUNTRIES.has(last) || REGIONS.has(last) || CITIES.has(first) || CITIES.has(last.replace(/ area$/, ''));
  if (COUNTRIES.has(first) || CITIES.has(first)) return true;
  // `Köln Deutschland`: without a comma the town must be known.
  const words = first.split(' ');
  return [1, 2].some(
    (count) =>
      words.length > count &&
      CITIES.has(words.slice(0, -count).join(' ')) &&
      COUNTRIES.has(words.slice(-count).join(' ')),
  );
};

/** Begins with a capital or a digit. */
const isLarge = (text: string): boolean => /^[\dA-Z\xc0-\xde\u0100-\u1fff]/.test(text);
