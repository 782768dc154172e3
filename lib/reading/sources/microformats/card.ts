import type { Source } from '../../../domain/fields';
import { emailIn, webAddress } from '../../addresses';
import { attribute, query, tagOf } from '../../dom';
import { elementText } from '../../element-text';
import { type Evidence, evidence, type Subject } from '../../evidence';
import { line, paragraph } from '../../text';
import { isVisible } from '../../visibility';
import { classesOf, type Root } from './roots';
import { addressOf, emailOf, first, textOf } from './values';

const SOURCE: Source = 'microformat';
const WEIGHT = 0.88;

/** What an h-card or hCard says about a person; null when it is an organisation's, or names nobody. */
export const cardSubject = (root: Root, base: string): Subject | null => {
  const name = cardName(root);
  if (!name || isOrganisationCard(root, name)) return null;
  const out: Evidence[] = [evidence('name', name, SOURCE, place(root, 'name'), WEIGHT)];
  pushCard(root, base, out);
  return { evidence: out, standing: standingOf(root), element: root.element };
};

export const place = (root: Root, property: string): string =>
  `${root.version === 2 ? 'h-' : 'h'}${root.kind === 'resume' ? 'resume' : 'card'} ${property}`;

/** Everything but the name. */
export const pushCard = (root: Root, base: string, out: Evidence[]): void => {
  const add = (
    field: 'title' | 'location' | 'pronouns' | 'phone' | 'org' | 'headline',
    value: string | null,
    property: string,
    weight = WEIGHT,
  ) => {
    if (value) out.push(evidence(field, value, SOURCE, place(root, property), weight));
  };
  add('title', first(root, 'job-title', 'title'), 'title');
  add('headline', first(root, 'role'), 'role', 0.8);
  add('org', orgOf(root), 'org');
  add('location', locationOf(root), 'adr');
  add('pronouns', first(root, 'pronouns', 'pronoun', 'x-pronoun-nominative'), 'pronouns');
  add('phone', first(root, 'tel'), 'tel');
  for (const element of [
    ...(root.properties.get('note') ?? []),
    ...(root.properties.get('bio') ?? []),
    ...(root.properties.get('summary') ?? []),
  ].slice(0, 1)) {
    const text = paragraph(elementText(element));
    if (text && text !== first(root, 'name', 'fn'))
      out.push(evidence('about', text, SOURCE, place(root, 'note'), WEIGHT * 0.9));
  }
  for (const element of root.properties.get('photo') ?? []) {
    const address = addressOf(element, base);
    if (address) out.push(evidence('photo', address, SOURCE, place(root, 'photo'), WEIGHT));
  }
  for (const element of root.properties.get('email') ?? []) {
    const email = isVisible(element) ? (emailOf(element) ?? emailIn(textOf(element))) : null;
    if (email) out.push(evidence('email', email, SOURCE, place(root, 'email'), WEIGHT));
  }
  for (const element of root.properties.get('url') ?? []) {
    const address =
      isVisible(element) || tagOf(element) === 'link' || tagOf(element) === 'a' ? addressOf(element, base) : null;
    if (address) out.push(evidence('link', address, SOURCE, place(root, 'url'), WEIGHT));
  }
  for (const element of (root.properties.get('category') ?? []).slice(0, 80)) {
    const text = textOf(element);
    if (text) out.push(evidence('skill', text, SOURCE, place(root, 'category'), 0.7));
  }
};

const cardName = (root: Root): string | null => {
  const own = first(root, 'name', 'fn');
  if (own) return own;
  const given = first(root, 'given-name');
  const family = first(root, 'family-name');
  if (given && family) return `${given} ${family}`;
  return root.version === 2 ? impliedName(root) : null;
};

/** A card without properties is named by its picture's description or its whole text. */
const impliedName = (root: Root): string | null => {
  for (const property of root.properties.keys())
    if (property !== 'url' && property !== 'photo' && property !== 'uid') return null;
  const element = root.element;
  const tag = tagOf(element);
  if (tag === 'img' || tag === 'area') return line(attribute(element, 'alt') ?? '') || null;
  if (tag === 'abbr') return line(attribute(element, 'title') ?? '') || null;
  if (query(element, '.h-card,.vcard').length > 0) return null;
  const text = line(elementText(element));
  const named = query(element, 'img[alt],area[alt],abbr[title]');
  if (named.length === 1 && (!text || tagOf(named[0] as Element) === 'abbr')) {
    return line(attribute(named[0] as Element, 'alt') ?? attribute(named[0] as Element, 'title') ?? '') || null;
  }
  return text && text.length < 80 ? text : null;
};

const isOrganisationCard = (root: Root, name: string): boolean => {
  const names = root.properties.get('name') ?? root.properties.get('fn') ?? [];
  const orgs = root.properties.get('org') ?? root.properties.get('organization-name') ?? [];
  return names.some((element) => orgs.includes(element)) || orgs.some((org) => textOf(org) === name);
};

const orgOf = (root: Root): string | null => {
  for (const element of root.properties.get('org') ?? []) {
    const named = query(element, '.p-name,.fn,.organization-name')[0];
    const text = textOf(named ?? element);
    if (text) return text;
  }
  return first(root, 'organization-name', 'affiliation');
};

/** Town, region and country in the order they stand; else the address as a whole. */
const locationOf = (root: Root): string | null => {
  const parts = ['locality', 'region', 'postal-code', 'country-name'].flatMap((property) => {
    const element = (root.properties.get(property) ?? [])[0];
    return element ? [{ property, text: textOf(element) }] : [];
  });
  const adr = (root.properties.get('adr') ?? [])[0];
  const inner = adr
    ? query(adr, '.locality,.region,.country-name,.postal-code,.p-locality,.p-region,.p-country-name,.p-postal-code')
    : [];
  if (parts.length === 0) {
    for (let at = 0; at < inner.length; at += 1) {
      const element = inner[at] as Element;
      parts.push({
        property: classesOf(element).some((name) => name.endsWith('postal-code')) ? 'postal-code' : 'part',
        text: textOf(element),
      });
    }
  }
  const said = parts.filter((part) => part.text);
  if (said.length > 0)
    return said.map((part, at) => (at === 0 ? '' : part.property === 'postal-code' ? ' ' : ', ') + part.text).join('');
  return (adr && textOf(adr)) || first(root, 'label', 'location', 'geo');
};

const standingOf = (root: Root): Subject['standing'] => {
  if (!root.parent) return 'main';
  if (root.parent.kind === 'entry' || root.via === 'author') return 'author';
  return root.parent.kind === 'other' && root.via === null ? 'listed' : 'passing';
};

export const isRelMe = (element: Element): boolean =>
  / me /.test(` ${(attribute(element, 'rel') ?? '').toLowerCase()} `);

/** Links that say `rel="me"`: the page's person vouches for them. */
export const relMeLinks = (document: Document, base: string): Evidence[] => {
  const out: Evidence[] = [];
  const found = query(document, 'a[rel~="me" i],link[rel~="me" i]');
  for (let at = 0; at < found.length && at < 100; at += 1) {
    const element = found[at] as Element;
    const address = webAddress(attribute(element, 'href'), base);
    if (address && (tagOf(element) === 'link' || isVisible(element)))
      out.push(evidence('link', address, SOURCE, 'rel=me', 0.9));
  }
  return out;
};
