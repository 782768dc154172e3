import { afterEach, describe, expect, it } from 'vitest';
import type { PageReading, TextField } from '../../lib/domain/fields';
import { mergeTaught } from '../../lib/teaching/merge';
import { takingOf } from '../../lib/teaching/taking';
import { valuesOf } from '../../lib/teaching/value';
import { line, pageRead } from '../domain/builders';
import { drifted, PROFILE, renamed } from './pages';
import { at, seenHere, show, taughtAt } from './scene';

afterEach(() => document.body.replaceChildren());

const read = (facts: [TextField, string][]): PageReading =>
  pageRead(
    facts.map(([field, value]) => line(field, value, { place: 'somewhere', confidence: 0.5 })),
    { address: 'https://harbour.example/crew/tove', title: '' },
  );

/** Teaches on one page and reads another: what is then shown, and what is to be checked. */
function teachThenRead(selector: string, field: TextField, next: string, reader: [TextField, string][] = []) {
  show(PROFILE);
  const taught = taughtAt(selector, field);
  show(next);
  const { reading, check } = mergeTaught(read(reader), [seenHere(taught)]);
  return { facts: reading.people[0]?.facts ?? [], check };
}

const PLACE = '.mooring-place';

describe('what was taught', () => {
  it('stands in place of the one value that the reader had, with its source', () => {
    const { facts, check } = teachThenRead(PLACE, 'location', PROFILE, [['location', 'Harbour']]);
    expect(facts).toEqual([
      { field: 'location', value: 'moored near Ystad', source: 'recipe', place: 'taught: class', confidence: 0.95 },
    ]);
    expect(check).toEqual([]);
  });

  it('joins the other values of a list, each once', () => {
    const { facts } = teachThenRead('.crafts', 'skill', PROFILE, [
      ['skill', 'Sailing'],
      ['skill', 'Sounding'],
    ]);
    expect(facts.map((one) => one.value)).toEqual(['Sailing', 'Fortran', 'Harmonic analysis', 'Sounding']);
  });

  it.each(['.crafts', '.crafts li', '.crafts li:nth-child(3)'])('is the same list, pointed at by %s', (selector) => {
    const longer = renamed(PROFILE).replace('<li>Fortran</li>', '<li>Fortran</li><li>Rigging</li>');
    const { facts, check } = teachThenRead(selector, 'skill', longer);
    expect(facts.map((one) => one.value)).toEqual(['Fortran', 'Rigging', 'Harmonic analysis', 'Sounding']);
    expect(check).toEqual([]);
  });

  it('is still found when all classes were renamed', () => {
    const { facts, check } = teachThenRead(PLACE, 'location', renamed(PROFILE));
    expect(facts.map((one) => [one.value, one.place])).toEqual([['moored near Ystad', 'taught: mark']]);
    expect(check).toEqual([]);
  });

  it('is found on another person’s page, wherever it stands there', () => {
    const other = PROFILE.replaceAll('Tove Lindqvist', 'Per Vinge')
      .replace('moored near Ystad', 'moored near Skanör')
      .replace('<h1>', '<p>On leave</p><h1>');
    expect(teachThenRead(PLACE, 'location', other).facts.map((one) => one.value)).toEqual(['moored near Skanör']);
  });

  it('is nothing a person can’t see', () => {
    const hidden = PROFILE.replace('class="mooring-place"', 'class="mooring-place" style="opacity: 0"');
    expect(teachThenRead(PLACE, 'location', hidden)).toEqual({ facts: [], check: ['location'] });
  });

  it('changes nothing on a page that is about nobody', () => {
    show(PROFILE);
    const taught = taughtAt(PLACE, 'location');
    const nobody: PageReading = { ...read([]), verdict: 'none', people: [] };
    const sight = { state: 'nothing' as const, kind: null, sure: false, values: [] };
    expect(mergeTaught(nobody, [{ taught, sight, told: [] }])).toEqual({ reading: nobody, check: [], partly: [] });
  });
});

describe('a field that drifted says so, and shows nothing', () => {
  it.each([
    ['a story stands there', drifted(PROFILE)],
    ['it is gone', PROFILE.replace(/<p class="mooring-place">.*?<\/p>/, '')],
    ['only counting finds something else of that length', renamed(PROFILE).replace('moored near Ystad', 'Follow')],
    [
      'a paragraph came in before it, and only counting is left',
      renamed(PROFILE).replace('<p class', '<p>Follow</p><p class'),
    ],
    [
      'two things have its name',
      PROFILE.replace('</h1>', '</h1><p class="mooring-place">Message</p>').replace('<h1>', '<p>New</p><h1>'),
    ],
    [
      'its name went to something else',
      PROFILE.replace('class="mooring-place"', '').replace('class="tagline"', 'class="mooring-place"'),
    ],
    ['an address stands there', PROFILE.replace('moored near Ystad', 'tove@harbour.example')],
  ])('%s', (_, next) => {
    const reader: [TextField, string][] = [
      ['location', 'Harbour'],
      ['name', 'Tove Lindqvist'],
    ];
    const { facts, check } = teachThenRead(PLACE, 'location', next, reader);
    expect(facts.map((one) => one.field)).toEqual(['name']);
    expect(check).toEqual(['location']);
  });

  it('a list keeps what the reader found by itself', () => {
    const { facts, check } = teachThenRead('.crafts', 'skill', PROFILE.replace(/<ul.*<\/ul>/s, ''), [
      ['skill', 'Sailing'],
    ]);
    expect(facts.map((one) => one.value)).toEqual(['Sailing']);
    expect(check).toEqual(['skill']);
  });
});

describe('pointing at a thing means', () => {
  const values = (html: string, selector: string, field: TextField): string[] | null => {
    show(html);
    const taking = takingOf(at(selector), field);
    return taking && valuesOf(taking, field);
  };

  it.each<[string, string, string, TextField, string[] | null]>([
    ['the words of it', '<p>Ystad,<br>Sweden</p>', 'p', 'location', ['Ystad, Sweden']],
    [
      'where the link around it leads',
      '<a href="https://a.example/x"><b>log</b></a>',
      'b',
      'link',
      ['https://a.example/x'],
    ],
    [
      'where the one link in it leads',
      '<p>my <a href="https://a.example/x">log</a></p>',
      'p',
      'link',
      ['https://a.example/x'],
    ],
    [
      'all links of a list',
      '<ul><li><a href="https://a.example/">a</a></li><li><a href="https://b.example/">b</a></li></ul>',
      'ul',
      'link',
      ['https://a.example/', 'https://b.example/'],
    ],
    ['nothing where no link is', '<p>log</p>', 'p', 'link', null],
    ['no script as a link', '<a href="javascript:alert(1)">log</a>', 'a', 'link', null],
    [
      'the picture in it',
      '<div><img src="https://a.example/i.png" width="9" height="9"></div>',
      'div',
      'photo',
      ['https://a.example/i.png'],
    ],
    ['the address in its words', '<p>write to tove@harbour.example today</p>', 'p', 'email', ['tove@harbour.example']],
    [
      'the address behind its words',
      '<a href="mailto:tove@harbour.example?subject=x">write</a>',
      'a',
      'email',
      ['tove@harbour.example'],
    ],
    ['the number in its words', '<p>Tel. +46 411 55 12 34</p>', 'p', 'phone', ['+46 411 55 12 34']],
    ['skills set apart by marks', '<p>Rust · WebGL, Maps</p>', 'p', 'skill', ['Rust', 'WebGL', 'Maps']],
    [
      'only what shows of it',
      '<p>Ystad<i hidden> secret</i><i style="visibility:hidden">no</i></p>',
      'p',
      'location',
      ['Ystad'],
    ],
    ['no marks that turn or hide text', '<p>Y\u202es\u{e0041}tad</p>', 'p', 'location', ['Ystad']],
    ['nothing where nothing is said', '<p> </p>', 'p', 'location', null],
    ['of one skill in a list all', '<ul><li>Rust</li><li>Maps</li></ul>', 'li', 'skill', ['Rust', 'Maps']],
    [
      'of one chip all that stand beside it, and not the words before them',
      '<div><h2>Good at</h2><span class="chip first"><b>Rust</b></span> <span class="chip">Maps</span></div>',
      'b',
      'skill',
      ['Rust', 'Maps'],
    ],
    [
      'of one chip those that are called like it',
      '<div><div class="lead">Good at</div><div class="chip">Rust</div><div class="chip">Maps</div></div>',
      '.chip',
      'skill',
      ['Rust', 'Maps'],
    ],
    [
      'of one language in a list each with its level',
      '<ul><li><b>Swedish</b> <i>native</i></li><li><b>German</b> <i>fluent</i></li></ul>',
      'li:nth-child(2) b',
      'language',
      ['Swedish native', 'German fluent'],
    ],
    [
      'of one link in a list all',
      '<ul><li><a href="https://a.example/">a</a></li><li><a href="https://b.example/">b</a></li></ul>',
      'li:nth-child(2) a',
      'link',
      ['https://a.example/', 'https://b.example/'],
    ],
    [
      'of one link beside another both',
      '<p><a href="https://a.example/">a</a> · <a href="https://b.example/">b</a></p>',
      'a',
      'link',
      ['https://a.example/', 'https://b.example/'],
    ],
    [
      'of a link in a sentence that alone',
      '<p>Sails with <a href="https://a.example/">them</a> and <a href="https://b.example/">others</a></p>',
      'a',
      'link',
      ['https://a.example/'],
    ],
    ['of a skill that stands alone that one', '<div><p>Rust</p><div>Maps</div></div>', 'p', 'skill', ['Rust']],
    [
      'of one address in a list that one',
      '<ul><li>a@a.example</li><li>b@a.example</li></ul>',
      'li',
      'email',
      ['a@a.example'],
    ],
  ])('%s', (_, html, selector, field, expected) => {
    expect(values(html, selector, field)).toEqual(expected);
  });

  it('the form’s own words, though its fields are called like what is asked of it', () => {
    const clobbered =
      '<form><input name="childNodes"><input name="parentElement"><input name="getAttribute">Ystad</form>';
    expect(values(clobbered, 'form', 'location')).toEqual(['Ystad']);
    expect(taughtAt('form', 'location').selectors.length).toBeGreaterThan(0);
  });
});
