import { pathOf } from '../../addresses';
import { bare } from '../../text';
import type { Page } from '../page';
import { type Item, isA, ORGANISATION, PERSON } from '../structured/item';

/** What the page declares itself to be. */
export interface Signals {
  wall: boolean;
  /** Its data describes an article; or only its head says so, as many site builders write on every page. */
  article: 'declared' | 'marked' | null;
  organisation: boolean;
  jobAd: boolean;
  repository: boolean;
  /** Another thing that is nobody: a product, an event, a film. */
  thing: boolean;
  /** It says it is a profile. */
  profile: boolean;
  /** It says it lists people. */
  people: boolean;
}

const WALL =
  /^(?:sign (?:in|up)|log ?in|join|register|anmelden|einloggen|registrieren|connexion|se connecter|iniciar sesi[oó]n|entrar|accedi|inloggen|create (?:an |your )?account|authwall|security (?:check|verification)|just a moment|access denied|attention required|please (?:log|sign) in)(?:$|[\s|–—:,.-])/i;
const PEOPLE =
  /(?:^|\s)(?:team|people|staff|speakers|faculty|members|directory|founders|board|leadership|management|authors|contributors|employees|maintainers|organi[sz]ers|committee|mitarbeitende|mitarbeiter|personen|referenten|sprecher|equipe|intervenants|equipo|ponentes|personas|palestrantes|squadra|relatori|persone|medewerkers|sprekers|advisors|fellows|alumni|students|researchers|search results|trustees|crew|players|roster|squad|academicos|profesorado|profesores|docentes|docenti|professeurs|enseignants|referierende|dozierende|personal|personale|pracownicy|personer)(?:\s|$)/;

export const readSignals = (page: Page, top: readonly Item[]): Signals => {
  const some = (pattern: RegExp) => top.some((item) => isA(item, pattern));
  const type = page.meta.get('og:type') ?? '';
  const head =
    page.lines.find((line) => line.level === 1)?.text ?? page.lines.find((line) => line.level === 2)?.text ?? '';
  const title = page.title.split(/\s[|–—·-]\s/)[0] ?? '';
  return {
    wall: (WALL.test(page.title) || WALL.test(head)) && page.lines.length < 250,
    article:
      some(/Article$|Posting$(?<!JobPosting)|^Report$|Review$|QAPage|^Question$/) ||
      top.some(
        (item) =>
          isA(item, /^CreativeWork$/) && item.properties.has('headline') && item.properties.has('datePublished'),
      )
        ? 'declared'
        : /^(?:article|news)/.test(type) || page.meta.has('article:published_time')
          ? 'marked'
          : null,
    organisation: some(ORGANISATION) && !some(PERSON),
    jobAd: some(/^JobPosting$/),
    thing:
      some(
        /^(?:Movie|Product|Event|Book|Recipe|TVSeries|Music|VideoObject|Course|Hotel|Restaurant|Place|Game|VideoGame)/,
      ) || /^(?:video|product|music\.(?!musician)|book$|books\.book|place|restaurant|hotel|game)/.test(type),
    repository: some(/^Software|Application$/),
    profile:
      some(/^ProfilePage$/) ||
      /^(?:profile|author|person)|author$|athlete$|musician$|actor$|actress$/i.test(type) ||
      page.meta.has('profile:username'),
    people:
      PEOPLE.test(bare(`${head} ${title}`)) ||
      /\/(?:team|people|staff|speakers|faculty|members|our-team|leadership)\/?(?:\.html?|index.*)?$/i.test(
        pathOf(page.address),
      ),
  };
};
