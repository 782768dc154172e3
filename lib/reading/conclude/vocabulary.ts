import { remember } from '../remember';
import { bare } from '../text';

/** What a heading, a label or a class name can say about the text it belongs to. */
export type Kind =
  | 'aside'
  | 'award'
  | 'talk'
  | 'publication'
  | 'post'
  | 'project'
  | 'people'
  | 'education'
  | 'experience'
  | 'skill'
  | 'language'
  | 'link'
  | 'contact'
  | 'about'
  | 'location'
  | 'email'
  | 'phone'
  | 'title'
  | 'org'
  | 'pronouns'
  | 'user'
  | 'name'
  | 'given'
  | 'family'
  | 'headline'
  | 'photo'
  | 'date'
  | 'degree'
  | 'tag'
  | 'description'
  | 'nav'
  | 'foot'
  | 'chatter'
  | 'card'
  | 'nothing';

/**
 * Words of headings and labels in English, German, French, Spanish, Portuguese, Italian and Dutch, without accents.
 * In a heading of several words the earlier kind wins: "volunteer experience" is no employment. `.` joins a phrase.
 */
const TEXTS: readonly (readonly [Kind, string])[] = [
  [
    'aside',
    'volunteer volunteering voluntary ehrenamt benevolat voluntariado volontariato vrijwilligerswerk certificate certificates certification certifications certificados zertifikate licenses interest interests hobbies hobbys interessen centres.d.interet loisirs intereses interesses interessi reference references external.positions external.appointments external.roles referenzen referencias referenze recommendations testimonials course courses coursework teaching lehre enseignement cursos corsi memberships organizations activities patents press presse news causes scores statistics impressum fuhrerschein driving.licence driving.license drivers.license permis patente about.us contact.us follow.us influences born education.and.training.of',
  ],
  [
    'award',
    'award awards honors honours prizes auszeichnungen preise prix distinctions premios premi onderscheidingen fellowships grants achievements accomplishments erfolge',
  ],
  [
    'talk',
    'talk talks presentations vortrage conferences charlas ponencias palestras lezingen speaking sessions keynotes lectures',
  ],
  [
    'publication',
    'publication publications publikationen veroffentlichungen publicaciones publicacoes pubblicazioni publicaties papers articles books bucher livres libros bibliography writing writings preprints',
  ],
  ['post', 'post posts blog feed activity aktivitaten activite tweets pinned beitrage latest recent.posts'],
  [
    'project',
    'project projects projekte projets proyectos projetos progetti projecten portfolio repositories open.source apps products my.work selected.work featured.work recent.work',
  ],
  [
    'people',
    'colleagues similar related people friends followers contributors supervisors collaborators kollegen equipe members co.authors students our.team people.also.viewed people.you.may.know more.profiles.for.you similar.profiles related.authors who.to.follow suggested.profiles',
  ],
  [
    'skill',
    'skill skills ich.biete umiejetnosci fardigheter kompetencer specializzata.in technologies technology expertise competencies competences kenntnisse fahigkeiten kompetenzen habilidades competencias competenze vaardigheden tech stack tools toolbox keywords specialties specialities special.interests clinical.interests specialisms areas.of.practice practice.areas tags topics genre genres strengths proficiency proficiencies aptitudes conocimientos conhecimentos schwerpunkte forschungsschwerpunkte fachgebiete arbeitsgebiete forschungsgebiete programming.languages programmiersprachen research.interests research.areas areas.of.expertise areas.of.interest fields subjects disciplines specialization it.kenntnisse edv.kenntnisse',
  ],
  ['language', 'language languages sprachen sprachkenntnisse langues idiomas lingue talen talenkennis linguas'],
  [
    'education',
    'education ausbildung bildung bildungsweg studium schulbildung formation formations etudes diplomes educacion formacion estudios educacao formacao istruzione formazione opleiding opleidingen onderwijs degrees qualifications qualification schooling schools school high.school college alma.mater almamater studies akademischer.werdegang education.and.training utbildning uddannelse utdanning koulutus wykształcenie edukacja vzdělání parcours.academique academic.background educational.background',
  ],
  [
    'experience',
    'experience experiences employment berufserfahrung berufspraxis werdegang berufsweg erfahrung erfahrungen arbeitserfahrung arbetslivserfarenhet erfarenhet erhvervserfaring erfaring doswiadczenie doswiadczenie.zawodowe praxe parcours experiencia experiencias trayectoria esperienza esperienze werkervaring ervaring loopbaan work career jobs positions appointments beschaftigung anstellungen emplois stationen tatigkeiten laufbahn lebenslauf kurzlebenslauf curriculum.vitae positions.held where.i.ve.worked where.i.have.worked what.i.ve.done',
  ],
  [
    'link',
    'link links profiles elsewhere social socials websites website web homepage home.page url blog.url site sitio webseite netzwerke reseaux redes online follow follow.me find.me weblinks liens enlaces twitter github linkedin mastodon facebook instagram gitlab orcid bluesky google.scholar youtube web.site personal.website personal.homepage personal.page social.media social.links social.profiles x',
  ],
  [
    'contact',
    'contact contacts kontakt kontaktdaten contacto contato contatti coordonnees contactgegevens get.in.touch reach.me connect personal.information personal.info personal.details personliche.daten personliche.angaben datos.personales dados.pessoais informations.personnelles contact.details profile.details',
  ],
  [
    'about',
    'about summary profile profil bio biography biographie biografie biografia vita introduction overview objective uber.mich uber a.propos sobre sobre.mi acerca resumen resumo sommario zusammenfassung kurzprofil kurzbiografie perfil profilo profiel over.mij chi.sono info infos informazioni om.mig om.meg o.mnie background statement presentation hello description whoami career.profile career.summary career.objective',
  ],
  [
    'location',
    'location locations located region province bundesland zip.city plz.ort based.in residence city address lives.in place country ort standort wohnort lives based wohnt.in vivo.en vive.en mora.em vivo.a woont.in bor.i besoksadress adresse anschrift lieu localisation ville ubicacion ciudad direccion localizacao cidade endereco posizione citta indirizzo residenza woonplaats locatie plaats adres office mailing.address postal.address',
  ],
  [
    'email',
    'email e.mail mail email.address e.mail.address e.mail.adresse courriel correo correo.electronico posta.elettronica',
  ],
  ['phone', 'phone tel telephone telefon telefono telefone telefoon mobile mobil cell phone.number handy fon'],
  [
    'title',
    'position title role job.title occupation occupations ocupacion ocupacao occupazione beroep activite profession function funktion rolle beruf tatigkeit poste fonction metier cargo puesto profesion profissao ruolo carica professione functie rank designation current.position current.role job',
  ],
  [
    'org',
    'team company employer organization organisation club current.team current.club affiliation affiliations institution institutions works.at works.for workplace current firm unternehmen arbeitgeber firma verein institut einrichtung entreprise employeur organisme empresa organizacion equipo azienda ente squadra bedrijf werkgever arbetar.vid trabajo.en lavoro.presso werkt.bij organisatie university current.employer',
  ],
  ['pronouns', 'pronouns pronomen pronoms'],
  ['user', 'user username user.name handle benutzername'],
  ['date', 'periode period zeitraum dates fechas periodo okres'],
  ['name', 'name full.name nom nombre nome naam'],
  ['given', 'first.name given.name vorname prenom nombre.de.pila nome.proprio voornaam'],
  [
    'family',
    'last.name surname family.name nachname familienname nom.de.famille apellido apellidos sobrenome cognome achternaam',
  ],
];

/** Words a heading may have beside those that tell its kind. */
const BESIDE = new Set(
  'and und et y e en of the my wissenschaftlicher wissenschaftliche akademischer universitare kunstlerischer schulische schulischer bisherige ausgewahlte tabellarischer kurzer professionale professionali lavorativa profissional profissionais accademica universitaria work professional personal technical core key selected recent other additional further relevant key main current academic research industry employment history background section me skills experience level it & berufliche beruflicher akademische meine mes mis minhas professionnelle professionnelles profesional profesionales laboral acadamica lavorative di de do da des aus weitere sonstige related top past overview details info information profile up fields areas independent academica allgemeine digitale bildung kenntnisse with in a von by s d edit bearbeiten quelltext editar modifier modifica bewerken'.split(
    ' ',
  ),
);

/** Words of class names and ids that mean something else there, or stand only there. */
const CLASSES: readonly (readonly [Kind, string])[] = [
  ['nav', 'nav navbar navigation menu breadcrumb breadcrumbs toolbar topbar pagination skip'],
  ['foot', 'footer foot copyright colophon credits legal cookie cookies consent'],
  [
    'chatter',
    'comment comments recommended followers following stream sponsored promo advert ads newsletter popup browsemap similar related feed',
  ],
  ['tag', 'tag tags chip pill badge keyword'],
  ['contact', 'icon-list'],
  ['link', 'profiles social-icons'],
  ['education', 'institution-edu'],
  ['org', 'where institute school university institution affiliation'],
  ['degree', 'degree studytype study-type area field-of-study major'],
  ['headline', 'headline tagline subtitle sub-title subheading label specialty speciality'],
  ['title', 'jobtitle profession job-position'],
  ['about', 'intro note lead abstract aboutme user-bio'],
  [
    'photo',
    'photo avatar portrait profile-pic profile-picture profile-image profile-img headshot mugshot userpic profilepic picture pic',
  ],
  [
    'date',
    'date dates date-range time time-frame timeframe period duration year years startdate enddate datetime daterange',
  ],
  ['location', 'locality adr geo region job-place work-place'],
  ['name', 'fullname fn display-name p-name'],
  ['description', 'details desc body content markdown'],
  ['card', 'person member speaker staff employee author people faculty team-member'],
  [
    'nothing',
    'job profile title user info header list item items mail web site x position-relative function reference links-list highlights activity current organization-list project products online contact-form tools place office presentation history hello interest country language',
  ],
];

const table = (lists: readonly (readonly [Kind, string])[]): Map<string, Kind> => {
  const map = new Map<string, Kind>();
  for (const [kind, list] of lists) for (const word of list.split(' ')) if (!map.has(word)) map.set(word, kind);
  return map;
};
const texts = table(TEXTS);
const classes = table(CLASSES);
const RANK = TEXTS.map(([kind]) => kind);

/** What a label says, read as a whole. */
export const labelKind = remember((text): Kind | null =>
  text.length > 40 ? null : (texts.get(bare(text).replace(/ /g, '.')) ?? null),
);

/** What a heading says: each of its words must be known, or go with one that is. */
export const headingKind = remember((text): Kind | null => {
  if (text.length > 60) return null;
  const words = bare(text.replace(/\(?\d+\)?/g, ' ')).split(' ');
  const whole = texts.get(words.join('.'));
  if (whole) return whole;
  if (words.length > 5) return null;
  let best: Kind | null = null;
  for (const word of words) {
    const kind = texts.get(word);
    if (!kind && !BESIDE.has(word)) return null;
    if (kind && (!best || RANK.indexOf(kind) < RANK.indexOf(best))) best = kind;
  }
  return best;
});

/** What class names or an id hint at: the first name that says something. */
export const hintOf = remember((names): Kind | null => {
  if (!names) return null;
  for (const name of names.slice(0, 300).split(/\s+/)) {
    const kind = hintOfOne(name);
    if (kind) return kind;
  }
  return null;
});

const hintOfOne = remember((name): Kind | null => {
  const parts = name
    // Drupal: `field--name-field-job-title`.
    .replace(/^field--(?:name|type|label)-(?:field-)?/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
  // The last words say what a thing is, the first ones whose it is: `profile-job-title`, `experience-container`.
  for (let from = 0; from < parts.length; from += 1) {
    const kind = className(parts.slice(from));
    if (kind) return kind;
  }
  for (const part of parts.length > 1 ? parts : []) {
    const kind = className([part]);
    if (kind) return kind;
  }
  return null;
});

const className = (parts: readonly string[]): Kind | null => {
  const kind = classes.get(parts.join('-')) ?? texts.get(parts.join('.'));
  return kind === 'nothing' ? null : (kind ?? null);
};
