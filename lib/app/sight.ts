import { FIELDS, HOOK_KINDS, LIMITS, NONE_REASONS, SOURCES, TEXT_FIELDS } from '../domain/fields';
import { text, z } from '../domain/schema';
import type { Evidence } from '../reading/evidence';
import type { Outline } from '../reading/look/walk';
import type { Sight, Thing } from '../reading/sight';

/** The schema twin of what the page script hands back: a stranger's word until it has passed here. */

const words = text(10_000);
const names = text(2000);
const address = text(20_000);
const index = z.number().check(z.int(), z.gte(-1), z.lte(2_000_000));
const list = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

const thing: z.ZodMiniType<Thing> = z.strictObject({
  syntax: z.enum(['microdata', 'rdfa', 'microformat']),
  types: list(address, 100),
  id: address,
  properties: list(z.tuple([address, list(z.union([text(100_000), z.lazy(() => thing)]), 5000)]), 5000),
});

const said = z.nullable(words);
const common = {
  source: z.enum(SOURCES),
  place: names,
  confidence: z.number().check(z.gte(0), z.lte(1)),
};

/** What a recipe found, still as the page writes it: dates and lengths are the conclusion's business. */
const evidence: z.ZodMiniType<Evidence> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(TEXT_FIELDS), value: words, ...common }),
  z.strictObject({
    field: z.literal('experience'),
    value: z.strictObject({ title: said, org: said, start: said, end: said }),
    ...common,
  }),
  z.strictObject({
    field: z.literal('education'),
    value: z.strictObject({ school: said, degree: said, start: said, end: said }),
    ...common,
  }),
  z.strictObject({
    field: z.literal('hook'),
    value: z.strictObject({ kind: z.enum(HOOK_KINDS), title: words, url: said, date: said }),
    ...common,
  }),
]);

const run = z.strictObject({ text: words, names, link: index, strong: z.boolean(), plain: z.boolean() });

/** Lines, blocks, links and pictures: of a whole page, or of a part of it. */
const outlined = {
  lines: list(
    z.strictObject({
      text: words,
      runs: list(run, 5000),
      block: index,
      level: z.number().check(z.int(), z.gte(0), z.lte(6)),
      icon: names,
    }),
    20_000,
  ),
  blocks: list(z.strictObject({ parent: index, tag: names, names, role: names, from: index, to: index }), 200_000),
  links: list(z.strictObject({ href: address, label: names, line: index, block: index }), 100_000),
  pictures: list(
    z.strictObject({
      src: address,
      alt: names,
      names,
      width: z.number(),
      height: z.number(),
      line: index,
      block: index,
    }),
    100_000,
  ),
};

export const outline: z.ZodMiniType<Outline> = z.strictObject(outlined);

export const sight: z.ZodMiniType<Sight> = z.strictObject({
  address: text(LIMITS.address),
  base: address,
  title: text(LIMITS.line),
  meta: list(z.tuple([address, words]), 500),
  ...outlined,
  data: list(text(2_000_000), 200),
  things: list(thing, 20_000),
  recipe: z.nullable(
    z.strictObject({
      id: text(60),
      reason: z.nullable(z.enum(NONE_REASONS)),
      evidence: list(evidence, 5000),
      missing: list(z.enum(FIELDS), 50),
      owns: list(z.enum(FIELDS), 50),
    }),
  ),
  unsettled: z.boolean(),
  cut: z.boolean(),
});
