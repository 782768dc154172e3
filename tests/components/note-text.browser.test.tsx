import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { piecesOf } from '../../components/note/note-pieces';
import { NoteText } from '../../components/note/note-text';
import type { Anchor } from '../../lib/domain/person-events';
import type { Finding, Severity } from '../../lib/note/coach/rule';
import { show } from './scene';

const text = page.getByRole('textbox', { name: 'Your note' });
const field = () => text.element() as HTMLTextAreaElement;
const drawn = () => field().previousElementSibling as HTMLElement;

const anchor = (words: string, of: string): Anchor => ({
  start: of.indexOf(words),
  end: of.indexOf(words) + words.length,
  fact: 'f',
});
const finding = (words: string, of: string, severity: Severity = 'warn'): Finding => ({
  rule: 'hype-and-pressure',
  severity,
  start: of.indexOf(words),
  end: of.indexOf(words) + words.length,
  values: [words],
});

function Note({ words, anchors = [], findings = [] }: { words: string; anchors?: Anchor[]; findings?: Finding[] }) {
  const [value, setValue] = useState(words);
  const input = useRef<HTMLTextAreaElement>(null);
  return (
    <NoteText
      text={value}
      role={null}
      anchors={anchors}
      findings={findings}
      tell={({ fact }) => `from her page: ${fact}`}
      inputRef={input}
      onChange={setValue}
    />
  );
}

/** The words that are drawn in some way, and how. */
const marks = (): [words: string, mark: string][] =>
  [...drawn().querySelectorAll('span')].flatMap((span) => {
    const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(span);
    if (textDecorationLine === 'underline') return [[span.textContent ?? '', textDecorationStyle]];
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [[span.textContent ?? '', 'anchor']];
  });

const NOTE = 'Hi Ada,\n\nHive mind is world class. I like Rust 👩🏽‍🚀 and שלום, and Rust again.';

describe('what is drawn under the words', () => {
  it('are the words of a fact, and those to be mended, and no others', async () => {
    await show(
      <Note
        words={NOTE}
        anchors={[anchor('Hive mind', NOTE), anchor('שלום', NOTE)]}
        findings={[finding('world class', NOTE), finding('👩🏽‍🚀', NOTE, 'hard'), finding('again', NOTE, 'hint')]}
      />,
    );
    expect(marks()).toEqual([
      ['Hive mind', 'anchor'],
      ['world class', 'wavy'],
      ['👩🏽‍🚀', 'wavy'],
      ['שלום', 'anchor'],
      ['again', 'dotted'],
    ]);
  });

  it('is what is to be mended where a fact’s words are that too', async () => {
    await show(<Note words={NOTE} anchors={[anchor('Hive mind', NOTE)]} findings={[finding('Hive mind is', NOTE)]} />);
    expect(marks()).toEqual([
      ['Hive mind', 'wavy'],
      [' is', 'wavy'],
    ]);
  });

  it('is nothing where a finding is about the whole note', () => {
    const whole: Finding = { rule: 'one-ask', severity: 'hint', start: 0, end: 0, values: ['0'] };
    expect(piecesOf(NOTE, [], [whole])).toEqual([{ start: 0, text: NOTE, mark: null }]);
    expect(piecesOf('', [], [whole])).toEqual([]);
  });

  it('is unseen by screen readers: the words are said once', async () => {
    await show(<Note words={NOTE} />);
    await expect.element(text).toHaveValue(NOTE);
    expect(drawn().textContent?.trim()).toBe(NOTE);
    expect(drawn().getAttribute('aria-hidden')).toBe('true');
  });
});

const LINES = [
  'short',
  'a line that is long enough to be broken somewhere, and then once more, because it goes on and on',
  `one${'word'.repeat(60)}`,
  'spaces at the end                                                                          ',
  'a\ttab\tand\tanother\tand\tyet\tanother\tand\tmore',
  'ends with line breaks\n\n\n',
  '',
  'مرحبا بك في هذه الرسالة الطويلة التي تحتاج إلى أكثر من سطر واحد حتى تنتهي أخيرا في مكان ما هنا',
  '👩🏽‍🚀👨‍👩‍👧‍👦 '.repeat(20),
  'שלום and then English, שוב עברית and so on until the line is full and goes on\n\nEnglish again, שלום',
];

describe('the pointer over a word', () => {
  it('tells the fact that it rests on, and nothing elsewhere', async () => {
    await show(<Note words={NOTE} anchors={[anchor('Hive mind', NOTE)]} />);
    const [mark] = drawn().querySelectorAll('[class*="anchor"]');
    const { x, y, width, height } = (mark ?? drawn()).getBoundingClientRect();
    const point = (clientX: number, clientY: number) =>
      field().dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }));
    point(x + width / 2, y + height / 2);
    await expect.element(text).toHaveAttribute('title', 'from her page: f');
    point(field().getBoundingClientRect().x + 2, field().getBoundingClientRect().y + 2);
    await expect.element(text).not.toHaveAttribute('title');
  });
});

describe('each mark lies over its words, since both texts break in the same places', () => {
  it.each(LINES)('as in “%s”', async (words) => {
    await show(<Note words={words} />);
    const own = getComputedStyle(field());
    const under = getComputedStyle(drawn());
    for (const way of ['font', 'padding', 'letterSpacing', 'textAlign', 'direction', 'unicodeBidi', 'tabSize'] as const)
      expect([way, under[way]]).toEqual([way, own[way]]);
    expect(drawn().clientWidth).toBe(field().clientWidth);
    field().style.minHeight = '0';
    field().style.height = '0';
    expect(field().scrollHeight).toBe(drawn().scrollHeight);
  });

  it('however long it gets: the field grows and never scrolls by itself', async () => {
    await show(<Note words="Hi Ada," />);
    await text.fill('One more line.\n'.repeat(60));
    expect(field().scrollHeight).toBe(field().clientHeight);
    expect(field().clientHeight).toBeGreaterThan(60 * 20);
  });
});
