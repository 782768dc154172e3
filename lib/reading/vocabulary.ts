import { bare } from './text';

/** What a part of a page is about. */
export type SectionKind =
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'about'
  | 'contact'
  | 'links'
  | 'projects'
  | 'publications'
  | 'talks'
  | 'awards'
  | 'posts'
  | 'people'
  | 'aside';

/**
 * Headings of sections in English, German, French, Spanish, Portuguese, Italian and Dutch. Earlier kinds win:
 * "volunteer experience" is no employment, "programming languages" no tongue. A star means: anywhere in the heading.
 */
const HEADINGS: readonly (readonly [SectionKind, string])[] = [
  [
    'aside',
    'volunteer* volunteering* voluntary* ehrenamt* bénévolat voluntariado* volontariato vrijwilligerswerk* certificate* certificates* certification* certifications* certificados* zertifikate* zertifizierungen* certificazioni* certificaten* licenses* interests* interest* hobbies* hobbys* interessen* intérêts* loisirs* intereses* aficiones* interesses* interessi* references* reference* referenzen* références* referencias* referências* referenze* referenties* recommendations* testimonials* courses* coursework* teaching* lehre* enseignement* kurse* cours cursos* corsi* memberships* membership* organizations* affiliations* activities* patents* media press presse news* nachrichten* groups* causes scores legal impressum downloads statistics stats',
  ],
  [
    'awards',
    'award* awards* honors* honours* honor* prizes* auszeichnungen* preise prix distinctions* premios* prêmios* premi* onderscheidingen* fellowships* grants achievements* accomplishments* erfolge bling',
  ],
  [
    'talks',
    'talk* talks* presentations* vorträge* conférences* charlas* ponencias* palestras* lezingen* speaking* sessions* session* keynotes* lectures* präsentationen*',
  ],
  [
    'publications',
    'publication* publications* publikationen* veröffentlichungen* publicaciones* publicações* pubblicazioni* publicaties* papers* articles* books* bücher* works bibliography* writing* writings* schriften* livres* libros* libri preprints*',
  ],
  ['posts', 'posts* blog* feed* activity* aktivität* activité* tweets* pinned* entries* beiträge* letzte* latest*'],
  [
    'projects',
    'project* projects* projekte* projets* proyectos* projetos* progetti* projecten* portfolio* repositories* opensource* software apps* products* work samples',
  ],
  [
    'people',
    'team* colleagues* similar* related* people* friends* followers* contributors* supervisor* supervisors* collaborators* kollegen* équipe* members* co-authors* coauthors* students',
  ],
  [
    'skills',
    'skill* skills* technologies* technology* expertise* competencies* competences* kenntnisse* fähigkeiten* kompetenzen* compétences* habilidades* competencias* competências* competenze* vaardigheden* stack* tech tools* toolbox* keywords* specialties* specialities* specialties* tags topics* genre* genres* strengths* proficiencies* edv-kenntnisse aptitudes* conocimientos* conhecimentos* capacità schwerpunkte* forschungsschwerpunkte* fachgebiete* arbeitsgebiete*',
  ],
  [
    'languages',
    'language* languages* sprachen* sprachkenntnisse* langues* idiomas* lingue* talen* talenkennis* línguas*',
  ],
  [
    'education',
    'education* ausbildung* bildung* bildungsweg* studium* schulbildung* akademischer* formation* formations* études* diplômes* educación* formación* estudios* educação* formação* istruzione* formazione* opleiding* opleidingen* onderwijs* academic degrees* degree* qualifications* qualification* schooling* schools* school* studies*',
  ],
  [
    'experience',
    'experience* experiences* employment* berufserfahrung* berufspraxis* werdegang* berufsweg* erfahrung* erfahrungen* arbeitserfahrung* expérience* expériences* parcours* experiencia* experiencias* trayectoria* experiência* experiências* esperienza* esperienze* werkervaring* ervaring* loopbaan* work career* jobs positions* position* appointments* beschäftigung* anstellungen* emplois* history* stationen* tätigkeiten*',
  ],
  [
    'contact',
    'contact* kontakt* kontaktdaten* contacto* contato* contatti* coordonnées* contactgegevens* get-in-touch reach* address anschrift connect* kontaktieren* details',
  ],
  [
    'links',
    'links* profiles* elsewhere* social* socials* websites* website* web netzwerke* réseaux* redes* online* follow* find* weblinks* liens* enlaces*',
  ],
  [
    'about',
    'about* summary* profile* profil* bio* biography* biographie* biografie* biografía* biografia* vita* introduction* overview* objective* über* propos* sobre* acerca* resumen* resumo* sommario* riepilogo* chi over* moi mij zusammenfassung* kurzprofil* kurzbiografie* résumé* perfil* profilo* profiel* background* statement* présentation* hello* hi* whoami*',
  ],
];

const ORDER = HEADINGS.map(([kind]) => kind);
const byWord = new Map<string, SectionKind>();
for (const [kind, text] of HEADINGS) {
  for (const word of text.split(' ')) {
    const key = bare(word.replace('*', ''));
    if (key && !byWord.has(key)) byWord.set(key, kind);
  }
}

const PHRASES = new Map<string, SectionKind>(
  (
    [
      ['programming languages', 'skills'],
      ['programmiersprachen', 'skills'],
      ['research interests', 'skills'],
      ['areas of expertise', 'skills'],
      ['areas of interest', 'skills'],
      ['fields of interest', 'skills'],
      ['research areas', 'skills'],
      ['topics of interest', 'skills'],
      ['centres d interet', 'aside'],
      ['a propos', 'about'],
      ['over mij', 'about'],
      ['chi sono', 'about'],
      ['sobre mi', 'about'],
      ['uber mich', 'about'],
      ['career profile', 'about'],
      ['career summary', 'about'],
      ['career objective', 'about'],
      ['professional summary', 'about'],
      ['professional profile', 'about'],
      ['executive summary', 'about'],
      ['work experience', 'experience'],
      ['work history', 'experience'],
      ['career history', 'experience'],
      ['my work', 'projects'],
      ['selected work', 'projects'],
      ['featured work', 'projects'],
      ['recent work', 'projects'],
      ['research experience', 'experience'],
      ['teaching experience', 'experience'],
      ['skills expertise', 'skills'],
      ['berufliche stationen', 'experience'],
      ['beruflicher werdegang', 'experience'],
      ['akademischer werdegang', 'education'],
      ['parcours academique', 'education'],
      ['parcours scolaire', 'education'],
      ['parcours professionnel', 'experience'],
      ['formacion academica', 'education'],
      ['formacao academica', 'education'],
      ['historial laboral', 'experience'],
      ['about us', 'aside'],
      ['contact us', 'aside'],
      ['follow us', 'aside'],
      ['our team', 'people'],
      ['profile details', 'contact'],
      ['find me', 'links'],
      ['find me online', 'links'],
      ['follow me', 'links'],
      ['on the web', 'links'],
      ['get in touch', 'contact'],
      ['personal information', 'contact'],
      ['personal details', 'contact'],
      ['personliche daten', 'contact'],
      ['personal data', 'contact'],
      ['additional experience', 'experience'],
      ['other experience', 'experience'],
    ] as [string, SectionKind][]
  ).map(([phrase, kind]) => [phrase, kind]),
);

const seen = new Map<string, SectionKind | null>();

/** The kind of section a heading opens, or null. Only short headings can say it. */
export const sectionKind = (heading: string): SectionKind | null => {
  if (heading.length > 60) return null;
  const before = seen.get(heading);
  if (before !== undefined) return before;
  const kind = kindOf(heading);
  if (seen.size < 5000) seen.set(heading, kind);
  return kind;
};

const kindOf = (heading: string): SectionKind | null => {
  const plain = bare(heading.replace(/[\d()]+/g, ' '));
  const phrase = PHRASES.get(plain);
  if (phrase) return phrase;
  const parts = plain.split(' ');
  if (parts.length > 5 || !plain) return null;
  let best: SectionKind | null = null;
  for (const part of parts) {
    const kind = byWord.get(part);
    if (kind && (!best || ORDER.indexOf(kind) < ORDER.indexOf(best))) best = kind;
  }
  // A long heading that merely mentions a word opens nothing.
  return best && (parts.length <= 3 || best !== 'about') ? best : null;
};
