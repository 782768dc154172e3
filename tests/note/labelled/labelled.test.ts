import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/note/coach/rules';
import { coached, expected, labelled, orderingOf, precision, recall, scoresByRule } from './labelled';

/** Fewer notes than these say nothing of a rule. */
const ENOUGH = 3;

describe.each(['seen', 'unseen'] as const)('on the half of the labelled notes that was %s', (half) => {
  const notes = labelled(half);
  const scores = scoresByRule(notes);
  const known = new Set(RULES.map((rule) => rule.id));

  it('a rule finds what is there and little else', () => {
    const rows = [...scores]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([rule, score]) => {
        const wanted = score.right + score.missed.length;
        return { rule, wanted, precision: precision(score), recall: recall(score), score };
      });
    console.info(
      rows
        .map(({ rule, wanted, ...of }) => `${rule}: ${of.precision.toFixed(2)} / ${of.recall.toFixed(2)} of ${wanted}`)
        .join('\n'),
    );
    const short = rows.filter((row) => row.wanted >= ENOUGH && (row.precision < 0.9 || row.recall < 0.8));
    expect(short).toEqual([]);
    expect(rows.filter((row) => row.wanted < ENOUGH && row.score.wrong.length + row.score.missed.length > 1)).toEqual(
      [],
    );
  });

  it('what is ready comes before what is not yet', () => {
    const ordering = orderingOf(notes);
    const exact = notes.filter((note) => coached(note).readiness === note.verdict).length;
    console.info(`${half}: AUC ${ordering.toFixed(3)}, ${exact} of ${notes.length} verdicts as labelled`);
    expect(ordering).toBeGreaterThanOrEqual(0.9);
  });

  it('the labels name rules that there are', () => {
    expect(notes.flatMap((note) => [...expected(note)]).filter((rule) => !known.has(rule))).toEqual([]);
  });
});

it('there are at least 150 notes, and none is in both halves', () => {
  const [seen, unseen] = [labelled('seen'), labelled('unseen')];
  expect(seen.length + unseen.length).toBeGreaterThanOrEqual(150);
  const texts = new Set(seen.map((note) => note.text));
  expect(unseen.filter((note) => texts.has(note.text))).toEqual([]);
});
