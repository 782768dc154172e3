import {
  FIELDS,
  type FieldValues,
  HOOK_KINDS,
  LIMITS,
  NONE_REASONS,
  type PageReading,
  type ReadFact,
  SOURCES,
  TEXT_FIELDS,
  VERDICTS,
} from './fields';
import { text, z } from './schema';

/** The schema twins of the shapes in `fields.ts`, for every border that a reading crosses. */

const line = text(LIMITS.line);
const date = z.nullable(z.string().check(z.regex(/^(\d{4}(-\d{2}){0,2}|present)$/)));
const address = text(LIMITS.address);

const common = {
  source: z.enum(SOURCES),
  place: text(LIMITS.place),
  confidence: z.number().check(z.gte(0), z.lte(1)),
};

const values = {
  experience: z.strictObject({ title: z.nullable(line), org: z.nullable(line), start: date, end: date }),
  education: z.strictObject({ school: z.nullable(line), degree: z.nullable(line), start: date, end: date }),
  hook: z.strictObject({ kind: z.enum(HOOK_KINDS), title: line, url: z.nullable(address), date }),
} satisfies { [F in 'experience' | 'education' | 'hook']: z.ZodMiniType<FieldValues[F]> };

export const readFact: z.ZodMiniType<ReadFact> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.enum(TEXT_FIELDS), value: text(LIMITS.paragraph), ...common }),
  z.strictObject({ field: z.literal('experience'), value: values.experience, ...common }),
  z.strictObject({ field: z.literal('education'), value: values.education, ...common }),
  z.strictObject({ field: z.literal('hook'), value: values.hook, ...common }),
]);

const personReading = z.strictObject({
  facts: z.array(readFact).check(z.maxLength(LIMITS.factsPerPerson)),
});

/** What the page script answers is a stranger's word: parsed here before anything looks at it. */
export const pageReading: z.ZodMiniType<PageReading> = z.strictObject({
  address,
  title: line,
  verdict: z.enum(VERDICTS),
  reason: z.nullable(z.enum(NONE_REASONS)),
  people: z.array(personReading).check(z.maxLength(LIMITS.people)),
  recipe: z.nullable(text(60)),
  drifted: z.array(z.enum(FIELDS)).check(z.maxLength(FIELDS.length)),
  cut: z.boolean(),
  doubt: z.nullable(
    z.discriminatedUnion('why', [
      z.strictObject({ why: z.literal('moved') }),
      z.strictObject({ why: z.literal('two-names'), other: line }),
    ]),
  ),
});
