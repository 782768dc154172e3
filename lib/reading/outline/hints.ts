/**
 * What authors call things in class names and ids, in the words that many sites share. A hint never makes a
 * fact by itself: it tells what a visible text probably is.
 */
export type Hint =
  | 'name'
  | 'headline'
  | 'org'
  | 'location'
  | 'about'
  | 'photo'
  | 'date'
  | 'degree'
  | 'school'
  | 'description'
  | 'skill'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'contact'
  | 'links'
  | 'nav'
  | 'footer'
  | 'header'
  | 'chatter'
  | 'person'
  | 'pronouns'
  | 'other';

const WORDS: Record<Hint, string> = {
  nav: 'nav navbar navigation navigationbar menu breadcrumb breadcrumbs toolbar topbar pagination pager skip',
  footer: 'footer foot copyright colophon credits legal cookie cookies consent',
  chatter:
    'comment comments related recommended recommendations similar followers following feed stream tweet tweets posts timeline-posts sponsored promo advert ads ad newsletter widget modal popup browsemap alsoviewed',
  header: 'site-header masthead-site',
  skills:
    'skills skillset skillsection techstack technologies expertise competencies competences tags keywords kenntnisse competences habilidades',
  skill: 'skill keyword post-tag tag badge chip pill label-keyword',
  languages: 'languages sprachen langues idiomas lingue talen',
  experience:
    'experience experiences work employment jobs positions career workexperience work-experience berufserfahrung experiencia',
  education: 'education educations schools academic qualifications studies ausbildung formation',
  contact: 'contact contacts contact-info contact-list contact-details kontakt icon-list',
  links: 'social socials social-links social-icons profiles elsewhere websites social-media',
  location: 'location locality address adr city place country home-location geo residence region',
  degree: 'degree studytype study-type area field-of-study major',
  school: 'school institution university college',
  org: 'org organization organisation company employer affiliation workplace where institute firm client team-name',
  headline:
    'headline tagline job-title jobtitle position role occupation profession subtitle sub-title subheading label designation title-role person-title stand-first function bio-title',
  about:
    'about bio biography summary description-bio profile-bio about-me aboutme intro user-bio note lead profile-summary statement abstract',
  photo:
    'photo avatar portrait profile-pic profile-picture profile-image profile-photo profile-img headshot mugshot userpic img-profile profilepic picture user-photo author-image speaker-image image-profile',
  date: 'date dates date-range daterange time time-frame period duration year years startdate enddate start-date end-date datetime',
  name: 'name fullname full-name display-name author-name person-name profile-name p-name fn speaker-name',
  description: 'description details highlights desc body content-text markdown',
  person: 'person profile member speaker staff employee author team-member user people faculty',
  pronouns: 'pronouns pronoun',
  other: '',
};

const byWord = new Map<string, Hint>();
for (const [hint, text] of Object.entries(WORDS) as [Hint, string][]) {
  for (const word of text.split(' ')) if (word && !byWord.has(word)) byWord.set(word, hint);
}

const known = new Map<string, Hint | null>();
const MOST_KNOWN = 5000;

/** The hint in a class list or id, the most telling word first; null where it says nothing. */
export const hintOf = (names: string): Hint | null => {
  const before = known.get(names);
  if (before !== undefined) return before;
  const hint = hintIn(names.slice(0, 300));
  if (known.size < MOST_KNOWN) known.set(names, hint);
  return hint;
};

const hintIn = (names: string): Hint | null => {
  for (const name of names.split(/\s+/)) {
    const kebab = name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/_+|--+/g, '-')
      .toLowerCase();
    const hint = hintOfName(kebab);
    if (hint) return hint;
  }
  return null;
};

const hintOfName = (name: string): Hint | null => {
  const whole = byWord.get(name);
  if (whole) return whole;
  const parts = name.split('-');
  if (parts.length < 2) return null;
  // The last words say what a thing is, the first ones whose it is: `profile-job-title`, `experience-container`.
  for (let from = 0; from < parts.length; from += 1) {
    const tail = byWord.get(parts.slice(from).join('-'));
    if (tail) return tail;
  }
  for (let to = parts.length - 1; to > 0; to -= 1) {
    const head = byWord.get(parts.slice(0, to).join('-'));
    if (head) return head;
  }
  return null;
};
