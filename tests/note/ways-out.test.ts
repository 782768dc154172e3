import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../lib/note/mail-address';
import { secondsToRead } from '../../lib/note/reading-time';
import { fillSnippet } from '../../lib/note/snippets';

describe('a mail address', () => {
  it('carries subject and text whole, whatever stands in them', () => {
    const address = mailAddress('ada+x@example.org', 'Rivers & maps?', 'Hi Ada,\n\n100% #1 “ok”');
    const url = new URL(address ?? '');
    expect(url.pathname).toBe('ada%2Bx@example.org');
    expect(url.searchParams.get('subject')).toBe('Rivers & maps?');
    expect(url.searchParams.get('body')).toBe('Hi Ada,\r\n\r\n100% #1 “ok”');
  });

  it('is none where the note would not arrive whole', () => {
    expect(mailAddress('ada@example.org', '', 'x'.repeat(3000))).toBe(null);
  });
});

describe('a snippet', () => {
  const known = { name: 'Ada Lovelace', role: undefined, signer: { name: 'Mira', org: 'Tidewater' } };

  it('is filled with what is known, and leaves a gap for the rest', () => {
    expect(fillSnippet('{first name} {last name}, {role} at {organisation}. {me} {other}', known)).toBe(
      'Ada Lovelace, {role} at Tidewater. Mira {other}',
    );
  });
});

it('a minute is read in a minute', () => {
  expect(secondsToRead('word '.repeat(238))).toBe(60);
  expect(secondsToRead('')).toBe(0);
});
