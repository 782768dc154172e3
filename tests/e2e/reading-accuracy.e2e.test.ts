import { beforeAll, describe, expect, test } from 'vitest';
import { buildReader } from '../../scripts/reading/build-reader.mjs';
import { corpusPages, hasCorpus, LEAST_F1, LEAST_MACRO_F1, scoreAnswers } from '../../scripts/reading/corpus.mjs';
import { readPages } from '../../scripts/reading/read-pages.mjs';

/** The labelled pages through the reader as it is built, against the figures that it must reach. */
describe.runIf(hasCorpus)('the labelled pages', () => {
  let score: ReturnType<typeof scoreAnswers>;

  beforeAll(async () => {
    const pages = corpusPages();
    const answers = await readPages(pages, await buildReader(), ({ id }, fault) => {
      throw new Error(`${id} broke the browser`, { cause: fault });
    });
    score = scoreAnswers(pages, answers);
  });

  test('are each about whom they are about', () => expect(score.verdicts.wrong).toEqual([]));

  test.each(Object.entries(LEAST_F1))('%s is right to an F1 of %d', (field, least) =>
    expect(score.fields[field]?.f1).toBeGreaterThanOrEqual(least),
  );

  test(`are right to a mean of macro F1 of ${LEAST_MACRO_F1}`, () =>
    expect(score.macro).toBeGreaterThanOrEqual(LEAST_MACRO_F1));
});

test.runIf(!hasCorpus)('the labelled pages are not here, so their figures were skipped', () => {
  expect(hasCorpus).toBe(false);
});
