import { expect, it } from 'vitest';
import { readingEase } from '../../../lib/note/coach/rules/reading-ease';
import { note, wordsFound } from '../builders';

const HARD =
  'Notwithstanding the considerable organisational complexities accompanying comprehensive institutional restructuring, the organisation endeavours to identify experienced professionals capable of facilitating interdepartmental coordination and operationalising sustainability commitments.';

it('finds the longest sentence of a text that is hard to read', () => {
  expect(wordsFound(readingEase, note(`Hi Ada. ${HARD}`))).toEqual([HARD]);
});

it.each([
  'Your Engine made my week. I read how you test the cells, and we do the same with rivers. What would you change?',
  'Wir bauen Warnsysteme für Flüsse. Was würden Sie an Ihrer Maschine heute ändern, wenn Sie noch einmal anfangen?',
  HARD.slice(0, 120),
])('lets pass “%s”', (text) => {
  expect(readingEase.check(note(text))).toEqual([]);
});
