import type { Field } from '../../domain/fields';
import type { Line } from '../outline/outline';
import type { Page } from '../page';
import { bare } from '../text';

/** A value that the page itself labels: "Location: Berlin", a definition, a row of a table. */
export interface Labelled {
  field: Field | 'user';
  label: string;
  /** The value's lines; the first without its label. */
  texts: string[];
  /** Indexes of the lines the value stands in. */
  lines: number[];
}

const LABELS: Record<string, string> = {
  location:
    'location|located in|based in|residence|city|address|home|lives in|place|hometown location|country|ort|standort|wohnort|adresse|anschrift|lieu|localisation|ville|adresse postale|ubicación|ubicacion|ciudad|dirección|localização|localizacao|cidade|endereço|posizione|città|indirizzo|residenza|woonplaats|locatie|plaats|adres|office location|business address|office address|postal address|mailing address',
  email:
    'email|e mail|mail|email address|e mail address|e mail adresse|courriel|correo|correo electronico|adresse e mail|posta elettronica|e mailadres|contact email',
  phone:
    'phone|tel|telephone|telefon|téléphone|teléfono|telefone|telefono|telefoon|mobile|mobil|cell|handy|phone number|fon|work phone|office phone',
  link: 'website|websites|web|homepage|home page|personal website|personal homepage|personal page|url|blog|site|site web|sitio web|página web|sito web|twitter|x|github|linkedin|mastodon|facebook|instagram|gitlab|orcid|bluesky|google scholar|youtube|web site|webseite|webpage|portfolio|social media|profiles|links',
  title:
    'position|title|role|job title|occupation|occupations|profession|function|funktion|rolle|beruf|tätigkeit|stelle|poste|fonction|métier|cargo|puesto|profesión|profissão|ruolo|carica|professione|functie|rol|rank|designation|current position|current role|job|positions',
  org: 'company|employer|organization|organisation|team|club|current team|current club|affiliation|affiliations|institution|institutions|works at|works for|workplace|current|firm|unternehmen|arbeitgeber|firma|verein|institut|einrichtung|entreprise|employeur|organisme|empresa|organización|equipo|organização|azienda|ente|squadra|bedrijf|werkgever|organisatie|university|current employer|agency|employers|aktuelle position',
  about: 'about|bio|biography|about me|biografie|biographie|biografía|profile|summary|description|über mich|à propos',
  skill:
    'skills|skill|genre|genres|expertise|specialties|keywords|research interests|research areas|fields|areas of expertise|interests areas|technologies|topics|kenntnisse|forschungsgebiete|fachgebiet|fachgebiete|compétences|habilidades|competenze|vaardigheden|specialization|specialisation|tags|subjects|programming languages|discipline|disciplines',
  language: 'languages|language|sprachen|sprache|langues|idiomas|lingue|talen|languages spoken|speaks',
  education:
    'education|school|high school|college|alma mater|university attended|studied at|schools|ausbildung|formation|educación|formação|istruzione|opleiding|bildung|almamater',
  pronouns: 'pronouns|pronoun|pronomen|pronoms',
  name: 'name|full name|vollständiger name|nom|nombre|nome|naam|display name',
  user: 'user|username|user name|handle|benutzername|nickname',
};
const FIELD_OF = new Map<string, Labelled['field']>();
for (const [field, labels] of Object.entries(LABELS)) {
  for (const label of labels.split('|')) FIELD_OF.set(bare(label), field as Labelled['field']);
}

const fieldOf = (label: string): Labelled['field'] | undefined => FIELD_OF.get(bare(label));

const COLON = /^([^:：]{1,40})\s?[:：]\s{0,5}(.*)$/s;
const MOST_LINES = 2500;
const MOST_FOUND = 80;

export const findLabelled = (page: Page): Labelled[] => {
  const { lines } = page.outline;
  const out: Labelled[] = [];
  for (let at = 0; at < lines.length && at < MOST_LINES && out.length < MOST_FOUND; at += 1) {
    const line = lines[at] as Line;
    if (line.region === 'nav' || line.region === 'footer' || line.region === 'chatter') continue;
    const found = labelledAt(page, line, at);
    if (found && page.shown(line)) out.push(found);
  }
  return out;
};

const labelledAt = (page: Page, line: Line, at: number): Labelled | null => {
  const colon = line.text.length < 400 ? COLON.exec(line.text) : null;
  if (colon) {
    const field = fieldOf(colon[1] ?? '');
    if (!field) return null;
    const value = (colon[2] ?? '').trim();
    if (value) return { field, label: colon[1] ?? '', texts: [withoutLabel(page, line, value)], lines: [at] };
    return after(page, line, at, field);
  }
  // Only a line that is nothing but a label labels what follows it.
  if (line.text.length > 30 || !isLabelLike(page, line, at)) return null;
  const field = fieldOf(line.text);
  return field ? after(page, line, at, field) : null;
};

/** Drops a second label in the same line ("Bats: Right • Throws: Right"). */
const withoutLabel = (page: Page, line: Line, value: string): string => {
  const strong = page.pieces(line).filter((run) => run.strong);
  const next = strong[1]?.text;
  const cutAt = next && /[:：]$/.test(next) ? value.indexOf(next) : -1;
  return (cutAt > 0 ? value.slice(0, cutAt) : value).replace(/[\s•|·,]+$/, '');
};

const isLabelLike = (page: Page, line: Line, at: number): boolean => {
  const block = page.outline.blocks[line.block];
  if (!block || line.runs.some((run) => run.link >= 0)) return false;
  if (block.tag === 'dt' || block.tag === 'th' || (block.tag === 'td' && isFirstCell(page, line.block))) return true;
  if (block.tag === 'td' || block.tag === 'dd' || block.tag === 'li') return false;
  if (line.level > 0 && line.level < 3) return false;
  return (block.from === at && block.to === at + 1) || line.runs.every((run) => run.strong);
};

const isFirstCell = (page: Page, block: number): boolean => {
  const { blocks } = page.outline;
  const row = blocks[block]?.parent ?? -1;
  return (
    blocks[row]?.tag === 'tr' &&
    blocks[row]?.from === blocks[block]?.from &&
    (blocks[row]?.to ?? 0) > (blocks[block]?.to ?? 0)
  );
};

/** The lines that a label alone on its line speaks of. */
const after = (page: Page, line: Line, at: number, field: Labelled['field']): Labelled | null => {
  const { blocks, lines } = page.outline;
  const block = blocks[line.block];
  const row = block?.tag === 'th' || block?.tag === 'td' ? blocks[block.parent] : undefined;
  let end = row ? row.to : Math.min(lines.length, at + 2);
  if (block?.tag === 'dt') {
    end = at + 1;
    while (end < lines.length && end < at + 12 && isWithin(page, lines[end]?.block ?? 0, 'dd')) end += 1;
  }
  const texts: string[] = [];
  const indexes: number[] = [];
  for (let next = at + 1; next < end && next < at + 12; next += 1) {
    const other = lines[next] as Line;
    if (other.level > 0 && other.level <= (line.level || 6)) break;
    const text = page.shown(other);
    if (!text || (texts.length > 0 && fieldOf(text))) continue;
    texts.push(text);
    indexes.push(next);
  }
  return texts.length > 0 ? { field, label: line.text, texts, lines: indexes } : null;
};

const isWithin = (page: Page, index: number, tag: string): boolean => {
  let at = index;
  for (let up = 0; up < 6 && at > 0; up += 1) {
    const block = page.outline.blocks[at];
    if (!block || block.tag === 'dl') return false;
    if (block.tag === tag) return true;
    at = block.parent;
  }
  return false;
};
