import { LIMITS, TEACHABLE } from './fields';
import { filledText, instant, text, z } from './schema';

/**
 * What the user taught by pointing: for the pages of one site whose paths are alike, where each field stands.
 * Data only, and of the page's text only one short sample a field.
 */

const count = z.number().check(z.int(), z.gte(0), z.lte(500));

/** Names, classes, attributes, steps down and counting: nothing that could keep a page busy. */
const plainCss = filledText(600).check(z.refine(isPlainCss));

export function isPlainCss(css: string): boolean {
  const bare = css.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\\./g, '');
  return (
    !/[,{}@~+|]/.test(bare) && (bare.match(/:[^\s>]*/g) ?? []).every((one) => /^:nth-of-type\(\d{1,4}\)$/.test(one))
  );
}

/**
 * Where an element stands, in ways that break at different times: by its id, by a mark such as `itemprop` or a test id,
 * after a heading (null is the page's main one), by class names, by counting from the top.
 */
export const taughtSelector = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['id', 'mark', 'class', 'path']), css: plainCss }),
  z.strictObject({
    kind: z.literal('heading'),
    heading: z.nullable(filledText(60)),
    tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
    nth: count,
  }),
]);
export type TaughtSelector = z.infer<typeof taughtSelector>;

const selectors = z.array(taughtSelector).check(z.minLength(1), z.maxLength(8));
/** Read in place of the visible text: where a link leads, where a picture comes from. */
const attribute = z.nullable(z.enum(['href', 'src']));
/** Of a list, which of the things in it are its items: a tag, perhaps with a class that tells them from what is between. */
const item = z.nullable(plainCss.check(z.refine((css) => /^[^\s>]+$/.test(css))));
const sample = filledText(LIMITS.line);
const path = z.string().check(z.minLength(1), z.maxLength(500), z.regex(/^\//));

const taughtField = z.strictObject({
  field: z.enum(TEACHABLE),
  /** They find one thing: the text, or what holds the list. */
  selectors,
  // The first recipes knew no lists.
  item: z._default(item, null),
  attribute,
  /** The text that stood there when it was taught: what comes later is held against its shape. */
  sample,
  learnedAt: instant,
  health: z.strictObject({ lastSeen: z.nullable(instant), state: z.enum(['found', 'drifted']) }),
});
export type TaughtField = z.infer<typeof taughtField>;

export const taughtRecipe = z.strictObject({
  /** The site as `siteOf` names it, compared exactly. */
  site: filledText(255),
  /** Of the path, what all such pages share: `*` is one segment, `/in/*`. */
  path,
  fields: z.array(taughtField).check(z.maxLength(60)),
});
export type TaughtRecipe = z.infer<typeof taughtRecipe>;

export const taughtRecipes = z.array(taughtRecipe).check(z.maxLength(1000));

/** What the pointing script answers: a stranger's word until it has passed. Null where the user cancelled. */
export const pointed = z.nullable(
  z.strictObject({
    selectors,
    item,
    attribute,
    sample,
    /** All that would be read there, the sample among it. */
    values: z.array(text(LIMITS.paragraph)).check(z.minLength(1), z.maxLength(200)),
    pathPattern: path,
  }),
);
export type Pointed = z.infer<typeof pointed>;

/** What the page holds where one field was taught. */
export const taughtSight = z.strictObject({
  state: z.enum(['found', 'nothing', 'disagree']),
  /** The sturdiest selector that found it. */
  kind: z.nullable(z.enum(['id', 'mark', 'class', 'path', 'heading'])),
  /** Whether selectors that don't merely count agree on it; else only what looks very much like the sample is believed. */
  sure: z.boolean(),
  values: z.array(text(LIMITS.paragraph)).check(z.maxLength(200)),
});
export type TaughtSight = z.infer<typeof taughtSight>;
export const taughtSights = z.array(taughtSight).check(z.maxLength(60));
