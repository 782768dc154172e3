import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Teachable } from '../../lib/domain/fields';
import { taughtRecipe, taughtSelector } from '../../lib/domain/taught-recipe';
import { isAuthoredName } from '../../lib/teaching/derive/authored-name';
import { deriveSelectors } from '../../lib/teaching/derive/derive-selectors';
import { find } from '../../lib/teaching/find';
import { sampleOf, takingOf } from '../../lib/teaching/taking';
import { valuesOf } from '../../lib/teaching/value';
import { PROFILE } from './pages';
import { RECIPE } from './recipe';
import { at, show } from './scene';

afterEach(() => document.body.replaceChildren());

const kindsAt = (selector: string): string[] => deriveSelectors(document, at(selector)).map(({ kind }) => kind);

describe('on a profile page', () => {
  it.each([
    ['.mooring-place', ['mark', 'heading', 'class', 'path']],
    ['.crafts', ['mark', 'heading', 'class', 'path']],
    ['.crafts li:nth-child(2)', ['mark', 'heading', 'class', 'path']],
    ['.own-site', ['id', 'mark', 'heading', 'class', 'path']],
  ])('%s is found in these ways', (selector, kinds) => {
    show(PROFILE);
    expect(kindsAt(selector)).toEqual(kinds);
  });

  it('the element after a heading is known by what the heading says, or by being the main one', () => {
    show(PROFILE);
    expect(deriveSelectors(document, at('.crafts'))).toContainEqual({
      kind: 'heading',
      heading: 'Good at',
      tag: 'ul',
      nth: 0,
    });
    expect(deriveSelectors(document, at('.mooring-place'))).toContainEqual({
      kind: 'heading',
      heading: null,
      tag: 'p',
      nth: 1,
    });
  });

  it('nothing that names the person is kept', () => {
    show(PROFILE.replace('Good at', 'What Tove does').replace('id="elsewhere"', 'id="tove-elsewhere"'));
    const kept = ['.crafts', '.own-site'].flatMap((one) => deriveSelectors(document, at(one)));
    expect(JSON.stringify(kept)).not.toMatch(/tove|lindqvist/i);
  });
});

describe('the name of a thing', () => {
  it.each(['location', 'profile-top', 'top-card__subline', 'p-locality', 'user_name', 'vcard-detail'])(
    '%s was given by a person',
    (name) => {
      expect(isAuthoredName(name)).toBe(true);
    },
  );
  it.each([
    'css-1q2w3e',
    'sc-bdVaJa',
    ':r1:',
    'ember412',
    'mt-4',
    'text-sm',
    '_x3fj',
    'a',
    'md:flex',
    'x9k2f',
    'mui-123',
  ])('%s was made by a program, or is of looks', (name) => {
    expect(isAuthoredName(name)).toBe(false);
  });
});

/** A page of nested boxes, some with names, marks and headings. */
interface Box {
  tag: string;
  id: string | null;
  names: string[];
  mark: string | null;
  words: string;
  inner: Box[];
}

const name = fc.constantFrom('place', 'headline', 'list', 'item', 'top', 'about', 'side', 'lead');
const { box } = fc.letrec<{ box: Box; inner: Box[] }>((tie) => ({
  box: fc.record({
    tag: fc.constantFrom('div', 'p', 'section', 'ul', 'li', 'span', 'h2', 'h3', 'form'),
    id: fc.option(name, { freq: 4 }),
    names: fc.uniqueArray(name, { maxLength: 3 }),
    mark: fc.option(name, { freq: 3 }),
    words: fc.string({ maxLength: 20 }),
    inner: tie('inner'),
  }),
  inner: fc.oneof({ maxDepth: 4 }, fc.constant<Box[]>([]), fc.array(tie('box'), { maxLength: 4 })),
}));

function build({ tag, id, names, mark, words, inner }: Box): Element {
  const element = document.createElement(tag);
  if (id) element.id = id;
  if (names.length > 0) element.className = names.join(' ');
  if (mark) element.setAttribute('itemprop', mark);
  element.append(words, ...inner.map(build));
  return element;
}

/** A page and one element of it. */
const page = fc.tuple(fc.array(box, { minLength: 1, maxLength: 5 }), fc.nat());
const within = (place: number): Element => {
  const all = [...document.body.querySelectorAll('*')];
  return all[place % all.length] as Element;
};

describe('on any page', () => {
  it('each selector finds exactly the element, and passes its schema', () => {
    fc.assert(
      fc.property(page, ([boxes, place]) => {
        document.body.replaceChildren(...boxes.map(build));
        const element = within(place);
        const selectors = deriveSelectors(document, element);
        expect(selectors.map((one) => one.kind)).toContain('path');
        expect(new Set(selectors.map((one) => one.kind)).size).toBe(selectors.length);
        for (const one of selectors) {
          expect(find(document, one)).toBe(element);
          expect(taughtSelector.safeParse(one).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is pointed at is among what is then read, entry or chip, and its item passes the schema', () => {
    fc.assert(
      fc.property(page, fc.constantFrom<Teachable>('experience', 'talk', 'skill', 'link'), ([boxes, place], what) => {
        document.body.replaceChildren(...boxes.map(build));
        const element = within(place);
        const taking = takingOf(element, what);
        if (!taking) return;
        const [first] = taking.framed;
        expect(first && (first.contains(element) || element.contains(first))).toBe(true);
        expect(valuesOf(taking, what).length).toBeGreaterThan(0);
        if (what === 'experience') expect(valuesOf(taking, what)).toContain(sampleOf(taking, what));
        const [recipe] = RECIPE.fields;
        const field = { ...recipe, field: what, item: taking.item };
        expect(taughtRecipe.safeParse({ ...RECIPE, fields: [field] }).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('when all classes are renamed, none finds another element, and one still finds it', () => {
    fc.assert(
      fc.property(page, ([boxes, place]) => {
        document.body.replaceChildren(...boxes.map(build));
        const element = within(place);
        const selectors = deriveSelectors(document, element);
        for (const one of document.querySelectorAll('body [class]'))
          one.className = `new-${one.className.split(' ').join('-')}`;
        const found = selectors.map((one) => find(document, one));
        expect(found.filter((one) => one !== null && one !== element)).toEqual([]);
        expect(found).toContain(element);
      }),
      { numRuns: 300 },
    );
  });
});
