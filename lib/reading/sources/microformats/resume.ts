import type { Source } from '../../../domain/fields';
import { findDates, partialDate } from '../../dates';
import { attribute, query, tagOf } from '../../dom';
import { elementText } from '../../element-text';
import { type Evidence, evidence, type Subject } from '../../evidence';
import { line, paragraph } from '../../text';
import { place, pushCard } from './card';
import type { Root } from './roots';
import { first, textOf } from './values';

const SOURCE: Source = 'microformat';

/** What an h-resume or hResume says: its contact card, summary, jobs, schools and skills. */
export const resumeSubject = (root: Root, roots: readonly Root[], base: string): Subject | null => {
  const out: Evidence[] = [];
  const contact = roots.find(
    (one) => one.parent === root && one.kind === 'card' && (one.via === 'contact' || one.via === null),
  );
  const contactName = contact ? first(contact, 'fn', 'name') : null;
  const name = first(root, 'name') ?? contactName;
  if (!name) return null;
  out.push(evidence('name', name, SOURCE, place(root, 'name'), 0.9));
  if (contact) {
    pushCard(contact, base, out);
    // A contact card that bears another name is the employer's.
    if (contactName && contactName !== name)
      out.push(evidence('org', contactName, SOURCE, place(root, 'contact'), 0.6));
  }
  for (const element of (root.properties.get('summary') ?? []).slice(0, 1)) {
    const text = paragraph(elementText(element));
    if (text) out.push(evidence('about', text, SOURCE, place(root, 'summary'), 0.85));
  }
  for (const element of root.properties.get('experience') ?? []) pushJob(element, out);
  for (const element of root.properties.get('education') ?? []) pushSchool(element, out);
  for (const element of (root.properties.get('skill') ?? []).slice(0, 100)) {
    const text = textOf(element);
    if (text) out.push(evidence('skill', text, SOURCE, place(root, 'skill'), 0.85));
  }
  return { evidence: out, standing: 'main', element: root.element };
};

const pick = (element: Element, selector: string): string | null => {
  for (const one of Array.from(query(element, selector))) {
    const text = line(elementText(one));
    if (text) return text;
  }
  return null;
};

const pushJob = (element: Element, out: Evidence[]): void => {
  const [start, end] = datesIn(element);
  const entry = {
    title: pick(element, '.title,.p-job-title,.p-role,.role'),
    org: pick(element, '.org,.p-org,.organization-name,.fn,.p-name,.summary'),
    start,
    end,
  };
  if (entry.org || entry.title) out.push(evidence('experience', entry, SOURCE, 'hresume experience', 0.85));
};

const pushSchool = (element: Element, out: Evidence[]): void => {
  const [start, end] = datesIn(element);
  const school = pick(element, '.org,.p-org,.fn,.p-name,.summary') ?? (textOf(element) || null);
  const degree = pick(element, '.degree,.p-degree,.title,.p-job-title,.description');
  if (school)
    out.push(
      evidence(
        'education',
        { school, degree: degree === school ? null : degree, start, end },
        SOURCE,
        'hresume education',
        0.85,
      ),
    );
};

const datesIn = (element: Element): [string | null, string | null] => {
  const of = (selector: string): string | null => {
    const found = query(element, selector)[0];
    if (!found) return null;
    const declared = attribute(found, 'datetime') ?? (tagOf(found) === 'abbr' ? attribute(found, 'title') : null);
    return partialDate(declared ?? elementText(found));
  };
  const start = of('.dtstart,.dt-start');
  const end = of('.dtend,.dt-end');
  if (start && end) return [start, end];
  const text = line(elementText(element));
  const span = findDates(text).find((one) => one.range);
  if (start)
    return [start, end ?? (span?.end === 'present' || /\bpresent\b|heute|aujourd/i.test(text) ? 'present' : null)];
  return span ? [span.start, span.end] : [null, null];
};
