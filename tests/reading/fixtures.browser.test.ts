import { describe, expect, test } from 'vitest';
import { flattenReading } from '../../lib/reading/flatten';
import { readPage } from '../../lib/reading/read-page';
import { RECIPES } from '../../lib/reading/recipes/list';
import { FIXTURES } from './fixtures';
import { missesOf } from './misses';
import { withPage } from './open-page';

const VERDICT = { true: 'person', many: 'many', false: 'none' } as const;

describe.each(FIXTURES)('$id', (fixture) => {
  test('is read as a careful person would', async () => {
    const reading = await withPage(fixture.html, (document) => readPage(document, fixture.url));
    expect(reading.cut).toBe(false);
    expect(reading.doubt).toBeNull();
    expect(reading.drifted).toEqual(fixture.drifted ?? []);
    expect(reading.verdict).toBe(VERDICT[String(fixture.is_person) as keyof typeof VERDICT]);
    const people = flattenReading(reading);
    if (fixture.is_person === true) expect(missesOf(fixture, people[0])).toEqual([]);
    const facts = reading.people[0]?.facts ?? [];
    if (fixture.hooks)
      expect(facts.flatMap((fact) => (fact.field === 'hook' ? [fact.value] : []))).toEqual(fixture.hooks);
    if (fixture.is_person === 'many')
      expect(people.map(({ name }) => name)).toEqual(fixture.people?.map(({ name }) => name));
  });
});

describe.each(RECIPES)('the recipe for $site', (recipe) => {
  const own = FIXTURES.filter(({ id }) => id === recipe.id || id.startsWith(`${recipe.id}-`));

  test('has a made-up page that it reads', async () => {
    expect(own.length).toBeGreaterThan(0);
    const found = new Set<string>();
    for (const fixture of own.filter(({ is_person }) => is_person === true)) {
      const reading = await withPage(fixture.html, (document) => readPage(document, fixture.url));
      expect(reading.recipe).toBe(recipe.id);
      for (const { field, source } of reading.people[0]?.facts ?? []) if (source === 'recipe') found.add(field);
    }
    // A site's older layouts need not show all that today's does.
    expect([...found]).toEqual(expect.arrayContaining(recipe.expects.filter((field) => field !== 'name')));
  });
});
