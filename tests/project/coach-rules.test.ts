import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/note/coach/rules';
import { coachKey } from './coach-key';
import { filesBelow, textOf } from './files';

const strings = (await parseMessagesFile('locales/en.yml')).map((one) => one.key.join('.'));
const files = filesBelow('lib/note/coach/rules');
const tests = filesBelow('tests/note/coach');

describe.each(RULES)('the coach rule $id', ({ id, source, strength }) => {
  it('has a file of its name', () => {
    expect(files).toContain(`lib/note/coach/rules/${id}.ts`);
    expect(textOf(`lib/note/coach/rules/${id}.ts`)).toContain(`id: '${id}'`);
  });

  it('has a sentence that says why', () => {
    expect(strings).toContain(coachKey(id));
  });

  it('has a source, and says how strong it is', () => {
    expect(source.length).toBeGreaterThan(10);
    expect(strength).not.toBe('');
  });

  it('has notes that it should find and notes that it should leave alone', () => {
    expect(tests).toContain(`tests/note/coach/${id}.test.ts`);
    const told = textOf(`tests/note/coach/${id}.test.ts`);
    expect(told).toMatch(/finds (?!none)/);
    expect(told).toMatch(/lets pass|finds none/);
  });
});

it('every rule’s file is in the list, once', () => {
  expect(files.map((path) => path.replace(/.*\/|\.ts$/g, ''))).toEqual(RULES.map((rule) => rule.id).sort());
});
