import { FIELDS, LIMITS, NONE_REASONS } from '../domain/fields';
import { readFact } from '../domain/page-reading';
import { text, z } from '../domain/schema';
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

const run = z.strictObject({ text: words, names, link: index, strong: z.boolean(), plain: z.boolean() });

export const sight: z.ZodMiniType<Sight> = z.strictObject({
  address: text(LIMITS.address),
  base: address,
  title: text(LIMITS.line),
  meta: list(z.tuple([address, words]), 500),
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
  data: list(text(2_000_000), 200),
  things: list(thing, 20_000),
  recipe: z.nullable(
    z.strictObject({
      id: text(60),
      reason: z.nullable(z.enum(NONE_REASONS)),
      evidence: list(readFact, 5000),
      missing: list(z.enum(FIELDS), 50),
      owns: list(z.enum(FIELDS), 50),
    }),
  ),
  cut: z.boolean(),
});
