import { query } from '../dom';
import type { Page } from '../page';
import { type Item, isOrganisation, isPerson } from '../sources/structured/item';
import { bare } from '../text';

/** What the page declares itself to be, other than somebody's page. */
export interface Signals {
  wall: boolean;
  article: boolean;
  organisation: boolean;
  jobAd: boolean;
  repository: boolean;
  /** The page says it is a profile. */
  profile: boolean;
  /** The page says it lists people. */
  people: boolean;
  /** Another thing that is nobody: a product, an event, a film. */
  thing: boolean;
}

const WALL = /^(?:sign (?:in|up)|log ?in|join|register|anmelden|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|inscr[ií]bete|entrar|accedi|inloggen|create (?:an |your )?account|authwall|security (?:check|verification)|just a moment|are you (?:a )?(?:human|robot)|access denied|attention required|please (?:log|sign) in)(?:$|[\s|–—:,.-])/i;
const PEOPLE =
  /(?:^|\s)(?:team|people|staff|speakers|our speakers|faculty|members|directory|founders|board|leadership|management|authors|contributors|employees|maintainers|organi[sz]ers|committee|mitarbeiter|mitarbeitende|personen|referenten|équipe|intervenants|equipo|ponentes|personas|equipe|palestrantes|squadra|relatori|persone|medewerkers|sprekers|who we are|advisors|fellows|alumni|students|researchers|search results|people search|trustees|crew|cast|players|roster|squad)(?:\s|$)/;
const ARTICLE = /^(?:NewsArticle|BlogPosting|Article|TechArticle|ScholarlyArticle|Report|OpinionNewsArticle|AnalysisNewsArticle|Review|LiveBlogPosting|DiscussionForumPosting|QAPage|Question)$/;
const REPOSITORY = /^(?:SoftwareSourceCode|SoftwareApplication|WebApplication|MobileApplication)$/;
const THING = /^(?:Product|Event|Movie|Book|Recipe|VideoObject|MusicAlbum|MusicRecording|TVSeries|Course|Dataset|FAQPage|Place|Hotel|Restaurant|Store|Offer|CollectionPage|SearchResultsPage|ItemList)$/;

export const readSignals = (page: Page, top: readonly Item[]): Signals => {
  const types = new Set(top.filter((item) => item.via === null || item.via === 'mainEntity').flatMap((item) => item.types));
  const some = (pattern: RegExp) => [...types].some((type) => pattern.test(type));
  const ogType = (page.meta.get('og:type') ?? '').trim().toLowerCase();
  const heads = page.outline.lines.filter((line) => line.level === 1 || line.level === 2).slice(0, 12);
  const first = heads.find((line) => line.level === 1 && page.shown(line))?.text ?? heads[0]?.text ?? '';
  const peopleText = ` ${bare(`${first} ${page.title.split(/\s[|–—·-]\s/)[0] ?? ''}`)} `;
  return {
    wall: (WALL.test(page.title) || WALL.test(first)) && page.outline.lines.length < 250,
    article: some(ARTICLE) || /^(?:article|news)/.test(ogType) || page.meta.has('article:published_time'),
    organisation: top.some((item) => isOrganisation(item) && item.via === null) && !top.some(isPerson),
    jobAd: types.has('JobPosting'),
    repository: some(REPOSITORY),
    profile: types.has('ProfilePage') || /^(?:profile|books\.author|.*athlete|author|person)/.test(ogType) || page.meta.has('profile:username'),
    people: PEOPLE.test(peopleText) || /\/(?:team|people|staff|speakers|faculty|members|about-us\/team|our-team|leadership)\/?(?:\.html?|index.*)?$/i.test(pathOf(page.address)),
    thing: some(THING),
  };
};

const pathOf = (address: string): string => {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
};

export const hasPasswordField = (page: Page): boolean => query(page.document, 'input[type="password"]').length > 0;
