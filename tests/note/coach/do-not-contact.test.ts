import { expect, it } from 'vitest';
import { doNotContact } from '../../../lib/note/coach/rules/do-not-contact';
import { note } from '../builders';

it('finds that they asked to be left alone, whatever is written', () => {
  expect(doNotContact.check(note('Hi Ada', { stopped: true }))).toMatchObject([{ severity: 'hard' }]);
});

it('lets pass a note to anybody else', () => {
  expect(doNotContact.check(note('Hi Ada'))).toEqual([]);
});
