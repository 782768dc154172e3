import type { RoleCard } from '../domain/role-events';

/**
 * What a role offers beside what somebody told us or shows that they care about. A pair is found where both speak of the
 * same theme, or share a telling word; it is a hint for the writer, never a judgement of the person.
 */
export interface Pair {
  offer: string;
  /** Their words that it meets; null where nothing they said or show is known to meet it. */
  because: Voice | null;
}

/** Something they said or that their page shows. */
export interface Voice {
  words: string;
  /** `told` outweighs `shown`: what they said themselves is surer than what a page suggests. */
  how: 'told' | 'shown';
}

/** Every offer of a role, those first that meet what they told us, then what they show. */
export function pairs(card: RoleCard, voices: readonly Voice[]): Pair[] {
  const ordered = [...voices].sort((a, b) => weight(b) - weight(a));
  const found = [...new Set(card.offers)].map((offer) => ({ offer, because: meets(offer, ordered) }));
  return found.sort((a, b) => weight(b.because) - weight(a.because));
}

const weight = (voice: Voice | null): number => (voice === null ? 0 : voice.how === 'told' ? 2 : 1);

function meets(offer: string, voices: readonly Voice[]): Voice | null {
  const themes = themesOf(offer);
  const words = tellingWords(offer);
  return (
    voices.find((voice) => themesOf(voice.words).some((theme) => themes.includes(theme))) ??
    voices.find((voice) => tellingWords(voice.words).some((word) => words.includes(word))) ??
    null
  );
}

/** What people most often say matters to them, in the words of four languages. */
const THEMES: Record<string, RegExp> = {
  time: /\b(?:part[- ]time|four[- ]days?|4[- ]days?|flexible hours|working hours|meetings?|mornings?|evenings?|weekends?|teilzeit|vier tage|arbeitszeit|gleitzeit|temps partiel|quatre jours|horaires|tiempo parcial|media jornada|cuatro días|horario|work[- ]life)\b/iu,
  place:
    /\b(?:remote|home ?office|hybrid|on[- ]?site|office|relocat\w*|commut\w*|telework|télétravail|teletrabajo|vor ort|pendeln)\b/iu,
  pay: /\b(?:pay|paid|salary|salaries|equity|bonus|gehalt|lohn|vergütung|salaire|rémunération|salario|sueldo)\b|[€$£]/iu,
  learning:
    /\b(?:learn\w*|training|courses?|conference|mentor\w*|study|studies|lernen|weiterbildung|fortbildung|apprendre|formation|aprender|formación)\b/iu,
  people: /\b(?:teams?|teammates|colleagues|mentors?|kollegen|kolleginnen|équipe|collègues|equipo|compañer\w*)\b/iu,
  purpose:
    /\b(?:mission|purpose|impact|climate|nonprofit|non-profit|public good|society|sinn|klima|gemeinwohl|utilité|climat|impacto|propósito)\b/iu,
  scope:
    /\b(?:ownership|autonomy|freedom|own decisions|responsib\w*|lead\w*|greenfield|from scratch|eigenverantwort\w*|freiheit|gestalten|autonomie|liberté|autonomía|libertad)\b/iu,
  craft:
    /\b(?:open[- ]source|code quality|tests?|review|research|forschung|recherche|investigación|quelloffen|logiciel libre|código abierto)\b/iu,
};

const themesOf = (text: string): string[] => Object.keys(THEMES).filter((theme) => THEMES[theme]?.test(text));

const EMPTY = new Set(
  'about after again also been before being both could does each every from have having into just like make many more most much need only other over people some such than that their them then there these they this those through time under very want well were what when where which while with work working would year years your yours eine einen einer eines haben nicht oder sich sind über unter werden wird dans des elle leur leurs mais nous plus pour sont sous une votre vous como con este esta para pero por sin sobre todo una'.split(
    ' ',
  ),
);

/** Words that say what a text is about: of five letters or more, cut to a stem of six. */
const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word.length >= 5 && !EMPTY.has(word))
    .map((word) => word.slice(0, 6));
