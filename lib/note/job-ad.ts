import type { RoleCard } from '../domain/role-events';

/**
 * A job ad, read for its parts, as a first proposal for a need card. It proposes only what stands in the ad, in its words;
 * the user decides. Headings and bullet points carry most ads; sentences that name pay or place are offers wherever they stand.
 */
export function cardFromAd(ad: string): RoleCard {
  const lines = ad.split(/\r?\n/).map(plainLine).filter(Boolean);
  const { title, org, rest } = headOf(lines);
  const parts = partsOf(rest);
  const offers = [...parts.offers, ...parts.none.filter((line) => PAY.test(line) || PLACE.test(line))];
  return {
    title: title.slice(0, 200),
    org: org.slice(0, 200),
    work: parts.work.join('\n').slice(0, 2000),
    offers: points(offers),
    why: parts.why.join('\n').slice(0, 2000),
    requires: points(parts.requires),
    flexible: points(parts.flexible),
    know: points(parts.know),
  };
}

/** Headings that announce a part, in English, German, French and Spanish. */
const HEADINGS = {
  offers:
    /^(what (we|you)('ll| will)? ?(offer|get)|we offer|our offer|benefits|perks|your benefits|why (join|work)|compensation|salary|pay|(das |was )?(wir )?bieten( wir)?( dir| ihnen)?|(deine|ihre|unsere) (vorteile|benefits)|das erwartet (dich|sie)|ce que nous (offrons|proposons)|nous (offrons|proposons)|(vos |les |nos )?avantages|(qué )?(te |le )?ofrecemos|beneficios)\b/i,
  requires:
    /^(requirements|what you('ll)? (bring|need)|you (bring|have)|your profile|qualifications|must[- ]haves?|who you are|what we('re| are) looking for|skills|(dein|ihr) profil|anforderungen|das bringst du mit|(das )?bringen sie mit|(votre |le )?profil( recherché)?|compétences|requisitos|(tu|su) perfil|lo que buscamos)\b/i,
  flexible:
    /^(nice[- ]to[- ]haves?|bonus( points)?|preferred|a plus|pluses|good to have|optional|wünschenswert|von vorteil|(serait )?un plus|atouts|deseable|se valorará|valoramos)\b/i,
  work: /^(about the (role|job|position)|the (role|job|position)|responsibilities|what you('ll| will) (do|be doing)|your (tasks|role|work)|duties|(deine|ihre) aufgaben|aufgaben|(die )?stelle|(vos |les )?missions?|le poste|responsabilidades|funciones|el puesto|qué harás)\b/i,
  why: /^(about us|who we are|our (mission|story)|mission|why (it matters|we)|the company|über uns|wer wir sind|qui sommes[- ]nous|à propos|sobre nosotros|quiénes somos)\b/i,
  know: /^(what you should know|good to know|(our )?(hiring|interview|application) process|process|travel|on[- ]call|(der )?bewerbungsprozess|(le )?processus|proceso)\b/i,
} as const;

type Part = keyof typeof HEADINGS;

const PAY =
  /(?:[€$£]|\b(?:EUR|USD|CHF|GBP)\b)\s?\d|\d[\d.,’' ]*\s?(?:k|000)?\s?(?:€|£|\$|EUR\b|CHF\b|USD\b|GBP\b)|\b(?:salary|pay|gehalt|salaire|salario)\b.{0,40}\d/iu;
const PLACE =
  /^(?:location|place|standort|arbeitsort|lieu|ubicación)\s*:|\b(?:fully remote|remote[- ]first|hybrid|home ?office|télétravail|teletrabajo)\b/i;

/** Longer lines are sentences, not headings. */
const HEADING_LENGTH = 60;

function partsOf(lines: readonly string[]): Record<Part | 'none', string[]> {
  const parts: Record<Part | 'none', string[]> = {
    offers: [],
    requires: [],
    flexible: [],
    work: [],
    why: [],
    know: [],
    none: [],
  };
  let current: Part | 'none' = 'none';
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) current = heading.part;
    const words = heading ? heading.rest : line;
    if (words) parts[current].push(words);
  }
  return parts;
}

/** "Benefits: a bike" is a heading with its first point behind the colon. */
function headingOf(line: string): { part: Part; rest: string } | null {
  const [before = '', ...after] = line.split(':');
  const found = (Object.keys(HEADINGS) as Part[]).find((part) => HEADINGS[part].test(before));
  if (!found || before.length > HEADING_LENGTH || (after.length === 0 && /[.!]$/.test(line))) return null;
  return { part: found, rest: after.join(':').trim() };
}

const TITLE_LABEL = /^(?:job title|title|position|role|stelle|poste|puesto)\s*:\s*/i;
const ORG_LABEL = /^(?:company|employer|organi[sz]ation|firma|unternehmen|entreprise|empresa)\s*:\s*/i;
/** "Engineer (m/w/d)": said for the law, not for the reader. */
const GENDERS = /\s*\(?\b[mfwdhx](?:\s?[/|]\s?[mfwdhxn]){1,3}\b\)?/gi;

function headOf(lines: readonly string[]): { title: string; org: string; rest: string[] } {
  const labelled = lines.find((line) => TITLE_LABEL.test(line));
  const first = lines[0] && !headingOf(lines[0]) && lines[0].length <= 120 && !/[.!?]$/.test(lines[0]) ? lines[0] : '';
  const head = labelled?.replace(TITLE_LABEL, '') ?? first;
  const named = lines.find((line) => ORG_LABEL.test(line));
  const [title = '', at = ''] = head.replace(GENDERS, '').split(/\s+(?:at|@|bei|chez|en)\s+(?=\p{Lu})/u);
  const org = named?.replace(ORG_LABEL, '') ?? at;
  return {
    title: title.trim(),
    org: org.trim(),
    rest: lines.filter((line) => ![labelled ?? first, named].includes(line)),
  };
}

/** A line without bullets, marks of Markdown and double spaces. */
const plainLine = (line: string): string =>
  line
    .replace(/^[\s•·▪◦*#>–—-]+/u, '')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .trim();

/** Points as a card holds them: each bounded, none twice. */
const points = (lines: readonly string[]): string[] =>
  [...new Set(lines.map((line) => line.slice(0, 500)))].slice(0, 40);
