import { type Contact, contactIn, unbroken } from './contacts';
import { type GivenHead, headOf } from './head';
import { type Part, partAt } from './headings';
import { entriesIn, type Form, type GivenEntry } from './history';
import { type GivenLine, linesOfText, ownLines, withoutBullet } from './line';
import { languagesIn, paragraphsIn, skillsIn } from './lists';

interface Section {
  part: Part;
  title: string;
  lines: GivenLine[];
}

/**
 * Selected, pasted or extracted text as a page of its own, written into an empty document that no tab shows. What the
 * text says by its order and form (headings, entries, lists) is written as a page would say it, for the one reader.
 */
export const pageOfText = (given: string | readonly GivenLine[], blank: Document): Document => {
  const lines = ownLines(typeof given === 'string' ? linesOfText(given) : given);
  const { head, sections } = partsOf(lines);
  const who = headOf(head);
  const form: Form = { orgFirst: lines.some(({ text }) => /\(LinkedIn\)$/.test(text)) };
  const pen = penFor(blank);
  // That it is about somebody is what the user says by giving it.
  pen.add(blank.head, 'meta', '', { property: 'og:type', content: 'profile' });
  if (who) {
    blank.title = who.name;
    drawHead(pen, blank.body, who);
  }
  for (const section of sections) DRAW[section.part](pen, pen.add(blank.body, 'section', ''), section, form);
  return blank;
};

/** Parts are headed by words that every reader knows, whatever a site calls them. */
const TITLES: Partial<Record<Part, string>> = {
  about: 'About',
  experience: 'Experience',
  education: 'Education',
  skill: 'Skills',
  language: 'Languages',
  contact: 'Contact',
};

const partsOf = (lines: readonly GivenLine[]): { head: GivenLine[]; sections: Section[] } => {
  const head: GivenLine[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    const part = partAt(line, last?.part ?? null);
    // A part may be headed twice, where a site says it for screen readers too.
    if (part && last?.part === part && last.lines.length === 0) continue;
    if (part) sections.push({ part, title: TITLES[part] ?? line.text.replace(/\s?[:：]$/, ''), lines: [] });
    else (last?.lines ?? head).push(line);
  }
  return head.length > 0 ? { head, sections } : { head: headBehind(sections), sections };
};

/** Where a side column comes first, the name stands behind its headings: what is largest, or is set apart and a name. */
const headBehind = (sections: readonly Section[]): GivenLine[] => {
  for (const { lines } of sections) {
    const at = lines.findIndex(
      (line, index) => line.size > 1.3 || (line.gap && headOf(lines.slice(index, index + 1)) !== null),
    );
    if (at >= 0) return lines.splice(at);
  }
  return [];
};

interface Pen {
  add: (parent: Element, tag: string, text: string, attributes?: Record<string, string>) => HTMLElement;
}

const penFor = (document: Document): Pen => ({
  add(parent, tag, text, attributes = {}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    parent.append(element);
    return element;
  },
});

const drawHead = (pen: Pen, body: Element, { name, lines }: GivenHead): void => {
  const header = pen.add(body, 'header', '');
  pen.add(header, 'h1', name);
  for (const { text, is } of lines)
    if (is !== 'contact') pen.add(header, 'p', text, is === 'other' ? {} : { class: is });
  const contacts = lines.filter(({ is }) => is === 'contact').map(({ text }) => text);
  if (contacts.length > 0) drawContacts(pen, pen.add(header, 'ul', '', { class: 'contact' }), contacts);
};

const drawContacts = (pen: Pen, list: Element, texts: readonly string[]): void => {
  for (const text of unbroken(texts)) {
    const contact: Contact | null = contactIn(text);
    const item = pen.add(list, 'li', contact ? '' : withoutBullet(text));
    if (contact) pen.add(item, 'a', contact.text, { href: contact.href });
  }
};

type Draw = (pen: Pen, section: Element, given: Section, form: Form) => void;

const drawList =
  (things: (lines: readonly GivenLine[]) => string[]): Draw =>
  (pen, section, { title, lines }) => {
    pen.add(section, 'h2', title);
    const list = pen.add(section, 'ul', '');
    for (const thing of things(lines)) pen.add(list, 'li', thing);
  };

const drawHistory =
  (draw: (pen: Pen, item: Element, entry: GivenEntry) => void): Draw =>
  (pen, section, { title, lines }, form) => {
    pen.add(section, 'h2', title);
    const list = pen.add(section, 'ul', '');
    for (const entry of entriesIn(lines, form)) {
      const item = pen.add(list, 'li', '');
      draw(pen, item, entry);
      if (entry.date) pen.add(item, 'p', entry.date, { class: 'date' });
      if (entry.place) pen.add(item, 'p', entry.place, { class: 'location' });
      for (const text of entry.body) pen.add(item, 'p', text, { class: 'description' });
    }
  };

const drawJob = (pen: Pen, item: Element, { heads, group, orgAt }: GivenEntry): void => {
  const [first = '', ...rest] = heads;
  if (group || orgAt !== null) {
    pen.add(item, 'h3', group ? first : (heads[1 - (orgAt ?? 1)] ?? ''), { class: 'job-title' });
    pen.add(item, 'p', group ?? heads[orgAt ?? 1] ?? '', { class: 'company' });
    return;
  }
  if (first) pen.add(item, 'h3', first);
  for (const text of rest) pen.add(item, 'p', text);
};

const drawSchool = (pen: Pen, item: Element, { heads, group }: GivenEntry): void => {
  const [first = '', ...rest] = group ? [group, ...heads] : heads;
  if (first) pen.add(item, 'h3', first);
  for (const text of rest) pen.add(item, 'p', text);
};

const drawParagraphs: Draw = (pen, section, { title, lines }) => {
  pen.add(section, 'h2', title);
  for (const text of paragraphsIn(lines)) pen.add(section, 'p', text);
};

const DRAW: Record<Part, Draw> = {
  about: drawParagraphs,
  experience: drawHistory(drawJob),
  education: drawHistory(drawSchool),
  skill: drawList(skillsIn),
  language: drawList(languagesIn),
  contact(pen, section, { title, lines }) {
    pen.add(section, 'h2', title);
    const texts = lines.map(({ text }) => text);
    drawContacts(pen, pen.add(section, 'ul', ''), texts);
  },
  other: drawList((lines) => paragraphsIn(lines).map(withoutBullet)),
};
