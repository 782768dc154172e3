import type { Thing } from '../sight';
import { attribute, has, query, tagOf } from './dom';
import { elementText } from './element-text';
import { add, type Draft, finished, holderOf, newThing } from './things';

/** Things declared by microdata (`itemscope`) or RDFa (`typeof`), each of them in `scopes`. */
export const markupThings = (document: Document, syntax: 'microdata' | 'rdfa', scopes: readonly Element[]): Thing[] => {
  const things = new Map<Element, Draft>();
  const [type, property, properties] =
    syntax === 'rdfa'
      ? (['typeof', 'property', '[property],[rel]'] as const)
      : (['itemtype', 'itemprop', '[itemprop]'] as const);
  for (const element of scopes)
    things.set(
      element,
      newThing(
        syntax,
        attribute(element, type).split(/\s+/),
        attribute(element, 'itemid') || attribute(element, 'resource'),
      ),
    );
  if (things.size === 0) return [];
  for (const element of query(document, properties, 8000)) {
    const names = attribute(element, property) || (syntax === 'rdfa' ? attribute(element, 'rel') : '');
    const holder = names && holderOf(element, things);
    // Of what is no person nor part of one, only the people in it matter.
    const value =
      holder && (things.get(element) ?? (OTHER.test(holder.types[0] ?? '') ? '' : declaredValue(element, names)));
    if (holder && value) for (const name of names.split(/\s+/, 8)) add(holder, name, value);
  }
  return finished(things.values());
};

const OTHER =
  /Book|Review|Rating|Offer|Product|Event|Article|Posting|List|Movie|Music|Video|Code|Comment|Recipe|Episode|Series|Action|Blog$|Aggregate/;

/** Properties whose value is where a link or picture leads, not what it says. */
const IS_ADDRESS =
  /(?:^|[/:#])(?:url|sameAs|image|email|photo|logo|homepage|weblog|depiction|mbox|account|img)(?:$|\s)/;

const LINKED = /^(?:a|img|link|area|meta|object|source|video|audio)$/;
const PICTURE = /(?:^|[/:#])(?:image|photo|img|depiction)(?:$|\s)/;

/** A property's value by the rules of HTML: an address, a declared value, or visible text. */
const declaredValue = (element: Element, names: string): string => {
  const tag = tagOf(element);
  if (has(element, 'content')) return attribute(element, 'content');
  // A picture's property on the link around it means the picture.
  const inner = tag === 'a' && PICTURE.test(names) ? query(element, 'img[src]', 1)[0] : undefined;
  if (inner) return attribute(inner, 'src');
  // An address that stands on a box means the link in it.
  const boxed = !LINKED.test(tag) && IS_ADDRESS.test(names) ? query(element, 'a[href]', 1)[0] : undefined;
  if (boxed) return attribute(boxed, 'href');
  const link =
    attribute(element, 'href') ||
    attribute(element, 'src') ||
    attribute(element, 'data-src') ||
    attribute(element, 'data');
  if (link && (tag === 'img' || tag === 'link' || IS_ADDRESS.test(names))) return link;
  return attribute(element, tag === 'time' ? 'datetime' : tag === 'data' ? 'value' : '') || elementText(element);
};
