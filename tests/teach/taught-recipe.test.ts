import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '../../lib/domain/fields';
import { recipesIn } from '../../lib/domain/taught-file';
import { isPlainCss, pointed, taughtRecipe, taughtRecipes } from '../../lib/domain/taught-recipe';
import { fitsPattern } from '../../lib/teaching/fits-pattern';
import { plainLine } from '../../lib/teaching/plain-line';
import { isAlike, isMuchAlike } from '../../lib/teaching/shape';
import { RECIPE } from './recipe';

describe('a taught recipe', () => {
  it('passes its schema, and nothing with more in it does', () => {
    expect(taughtRecipe.safeParse(RECIPE).success).toBe(true);
    expect(taughtRecipe.safeParse({ ...RECIPE, html: '<p>' }).success).toBe(false);
    const [field] = RECIPE.fields;
    expect(taughtRecipe.safeParse({ ...RECIPE, fields: [{ ...field, page: 'x' }] }).success).toBe(false);
    expect(taughtRecipe.safeParse({ ...RECIPE, fields: [{ ...field, sample: 'x'.repeat(301) }] }).success).toBe(false);
  });

  it.each(['#a', '.a > p:nth-of-type(2)', 'p[itemprop="place of, birth"]', '.md\\:flex'])(
    '%s is a plain selector',
    (css) => {
      expect(isPlainCss(css)).toBe(true);
    },
  );

  it.each([':has(*)', 'a, b', '*:not(:not(*))', 'a ~ b', 'p:nth-of-type(2n+1)', 'a{}', 'p::before', ':is(a)'])(
    '%s is none',
    (css) => {
      expect(isPlainCss(css)).toBe(false);
    },
  );

  it('what a page script answers must be one, or null', () => {
    const answer = {
      selectors: RECIPE.fields[0]?.selectors,
      item: 'li.berth',
      attribute: null,
      sample: 'Ystad',
      values: ['Ystad', 'Skanör'],
      pathPattern: '/crew/*',
    };
    expect(pointed.safeParse(answer).success).toBe(true);
    expect(pointed.safeParse(null).success).toBe(true);
    for (const wrong of [
      undefined,
      1,
      'x',
      [],
      { ...answer, sample: '' },
      { ...answer, values: [] },
      { ...answer, item: 'ul > li' },
      { ...answer, item: ':has(a)' },
      { ...answer, selectors: [] },
      { ...answer, attribute: 'onclick' },
    ])
      expect(pointed.safeParse(wrong).success).toBe(false);
  });
});

describe('a file', () => {
  const file = (over: object = {}): string =>
    JSON.stringify({ format: 'acquaint-taught-2', recipes: [RECIPE], ...over });

  it('that was exported comes in again', () => {
    expect(recipesIn(file())).toEqual({ ok: true, value: [RECIPE] });
  });

  it('of the first kind, which knew no lists, still comes in', () => {
    const { item: _, ...field } = RECIPE.fields[0] ?? { item: null };
    const first = file({ format: 'acquaint-taught-1', recipes: [{ ...RECIPE, fields: [field] }] });
    expect(first).not.toContain('item');
    expect(recipesIn(first)).toEqual({ ok: true, value: [RECIPE] });
  });

  it('of records comes in again', () => {
    const [field] = RECIPE.fields;
    const fields = ENTRY_KINDS.map((kind) => ({ ...field, field: kind, item: 'div.berth' }));
    expect(recipesIn(file({ recipes: [{ ...RECIPE, fields }] }))).toEqual({ ok: true, value: [{ ...RECIPE, fields }] });
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['empty', '', 'not-json'],
    ['of something else', '{"people": []}', 'not-taught'],
    ['no object', '7', 'not-taught'],
    ['of a newer kind', file({ format: 'acquaint-taught-3' }), 'newer'],
    ['of a wrong recipe', file({ recipes: [{ ...RECIPE, path: 'crew' }] }), 'damaged'],
    [
      'with a bad selector',
      file({
        recipes: [{ ...RECIPE, fields: [{ ...RECIPE.fields[0], selectors: [{ kind: 'id', css: ':has(*)' }] }] }],
      }),
      'damaged',
    ],
    ['with more than recipes', file({ people: [] }), 'damaged'],
    ['with a prototype in it', file().replace('"path"', '"__proto__":{},"path"'), 'damaged'],
  ])('that is %s is refused: %s', (_, text, fault) => {
    expect(recipesIn(text)).toEqual({ ok: false, error: fault });
  });

  it('is read or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(recipesIn(`{"format":"acquaint-taught-1","recipes":${text}}`).ok).toBe(text.trim() === '[]');
      }),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(taughtRecipes.safeParse([]).success).toBe(true);
  });
});

describe('the shape of a text', () => {
  it.each([
    ['moored near Ystad', 'moored near Skanör', true],
    ['Ystad', 'Frankfurt am Main, Hesse, Germany', true],
    ['Ystad', 'x'.repeat(500), false],
    ['Ystad', 'tove@harbour.example', false],
    ['A long story. '.repeat(40), 'Ystad', false],
    ['A long story. '.repeat(20).slice(0, 300), 'Another story, much longer. '.repeat(60), true],
  ])('%s and %s', (sample, text, alike) => {
    expect(isAlike(sample, text)).toBe(alike);
  });

  it('that only counting has found must be closer still', () => {
    expect(isMuchAlike('Ystad, Sweden', 'Grenoble, France')).toBe(true);
    expect(isMuchAlike('Ystad, Sweden', 'Follow')).toBe(false);
    expect(isMuchAlike('Ystad, Sweden', '23 followers')).toBe(false);
  });
});

describe('a path pattern', () => {
  it.each([
    ['/in/*', '/in/tove', true],
    ['/in/*', '/in/tove/', true],
    ['/in/*', '/in/tove/details', false],
    ['/in/*', '/company/tove', false],
    ['/', '/', true],
    ['/*', '/', false],
  ])('%s and %s', (pattern, path, fits) => {
    expect(fitsPattern(pattern, path)).toBe(fits);
  });
});

it('a line is plain, bounded and whole, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const line = plainLine(text, limit);
      expect(line.length).toBeLessThanOrEqual(limit);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\u{e0041}/u);
    }),
  );
});
