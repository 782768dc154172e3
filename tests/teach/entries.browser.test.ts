import { afterEach, describe, expect, it } from 'vitest';
import type { ReadFact, Teachable } from '../../lib/domain/fields';
import { mergeRecords } from '../../lib/reading/conclude/told-entries';
import { entryAt } from '../../lib/teaching/entries';
import { mergeTaught } from '../../lib/teaching/merge';
import { sampleOf, takingOf } from '../../lib/teaching/taking';
import { pageRead } from '../domain/builders';
import { PROFILE, renamed } from './pages';
import { at, seenHere, show, taughtAt } from './scene';

afterEach(() => document.body.replaceChildren());

/** In short: the parts of each record. */
const partsOf = (facts: readonly ReadFact[]): string[] =>
  facts.map(({ value }) => (typeof value === 'string' ? value : Object.values(value).join(', ')));

/** Teaches on one page and reads another, beside what the reader has. */
function teachThenRead(selector: string, what: Teachable, next: string, reader: ReadFact[] = []) {
  show(PROFILE);
  const taught = taughtAt(selector, what);
  show(next);
  const { reading, check, partly } = mergeTaught(pageRead(reader), [seenHere(taught)]);
  return { facts: mergeRecords(reading.people[0]?.facts ?? []), check, partly };
}

const LOG = [
  'Harbour pilot, Kråkholmen Port, 2019, present',
  'Research engineer, Tidal Institute, 2014, 2019',
  'Deckhand, Ferry Line Ystad, 2011, 2014',
];

describe('pointing at one entry', () => {
  it.each(['.berth', '.berth:nth-child(3)'])('%s teaches all that are like it', (selector) => {
    const { facts, check, partly } = teachThenRead(selector, 'experience', PROFILE);
    expect(partsOf(facts)).toEqual(LOG);
    expect(facts[0]).toMatchObject({
      field: 'experience',
      source: 'recipe',
      place: 'taught: heading',
      confidence: 0.95,
    });
    expect([check, partly]).toEqual([[], []]);
  });

  it('keeps of the page’s text only the one that was pointed at', () => {
    show(PROFILE);
    const { sample, item, selectors } = taughtAt('.berth:nth-child(3)', 'experience');
    expect(sample).toBe('Deckhand · Ferry Line Ystad · 2011 – 2014');
    expect(item).toBe('div');
    expect(JSON.stringify(selectors)).not.toMatch(/Deckhand|Ystad|pilot/);
  });

  it.each([
    ['.b-where', '.berth'],
    ['.berth:nth-child(2) .b-when', '.berth:nth-child(2)'],
    ['.berth li:nth-child(2)', '.berth:nth-child(2)'],
    ['.berth', '.berth'],
  ])('the mouse over %s means the whole entry', (under, entry) => {
    show(PROFILE);
    expect(entryAt(at(under))).toBe(at(entry));
  });

  it.each([
    [
      '<section><h2>a</h2><ul><li>Tide maps</li><li>Rope book</li></ul></section><section><h2>b</h2><p>c</p></section>',
      'li',
    ],
    ['<ol><li>Pilot at Krå, 2019–2021</li><li>Cook at Lee, 2011</li></ol>', 'li'],
    ['<table><tr><td>2019</td><td>Pilot</td></tr><tr><td>2011</td><td>Cook</td></tr></table>', 'tr'],
    ['<p>2019 <b>Pilot</b></p><p>2011 <b>Cook</b></p>', 'p'],
    ['<div><article><h3>Pilot</h3><p>Krå</p></article><article><h3>Cook</h3><p>Lee</p></article></div>', 'article'],
  ])('%s: so it does there', (html, entry) => {
    show(html);
    const inner = at(`${entry} *, ${entry}`);
    expect(entryAt(inner)).toBe(at(entry));
  });

  it('is not meant by what holds the whole page', () => {
    show(PROFILE);
    for (const selector of ['main', 'body', '.profile-top']) expect(takingOf(at(selector), 'experience')).toBeNull();
  });

  it('is not meant by one that says nothing', () => {
    show('<ul><li>Pilot, 2019</li><li>Cook, 2011</li><li style="height: 9px"></li></ul>');
    expect(takingOf(at('li:nth-child(3)'), 'experience')).toBeNull();
  });

  it('inside a frame of its own means the entry around that', () => {
    show('<ul><li><div><b>Pilot</b><p>2019</p></div></li><li><div><b>Cook</b><p>2011</p></div></li></ul>');
    const taking = takingOf(at('div'), 'experience');
    expect(taking && [taking.element, taking.item, taking.framed.length]).toEqual([at('ul'), 'li', 2]);
    expect(taking && sampleOf(taking, 'experience')).toBe('Pilot · 2019');
  });
});

describe('a taught list of entries', () => {
  const SCHOOLS = PROFILE.replace('Harbour pilot', 'MSc Oceanography')
    .replace('Kråkholmen Port', 'University of Bergen')
    .replace('Research engineer', 'BSc Physics')
    .replace('Tidal Institute', 'Lund University')
    .replace('Deckhand', 'Upper secondary diploma')
    .replace('Ferry Line Ystad', 'Ystad High School');

  it('is still read when all classes were renamed, and on somebody else’s page', () => {
    const other = renamed(PROFILE)
      .replace('Deckhand', 'Cook')
      .replace(/<div class="[^"]+">\s*<p class="[^"]+">Harbour pilot.*?<\/div>/s, '');
    const { facts, check } = teachThenRead('.berth', 'experience', other);
    expect(partsOf(facts)).toEqual([LOG[1], 'Cook, Ferry Line Ystad, 2011, 2014']);
    expect(check).toEqual([]);
  });

  it('takes the place of the reader’s own account of the same, and stands beside the rest', () => {
    const job = (title: string | null, org: string | null): ReadFact => ({
      field: 'experience',
      value: { title, org, start: '2014', end: '2019' },
      source: 'layout',
      place: 'somewhere',
      confidence: 0.6,
    });
    const { facts } = teachThenRead('.berth', 'experience', PROFILE, [
      job('Research engineer', null),
      job('Trustee', 'Lifeboat Society'),
    ]);
    expect(partsOf(facts)).toEqual([...LOG, 'Trustee, Lifeboat Society, 2014, 2019']);
  });

  it.each([
    ['it is gone', PROFILE.replace(/<div class="berths">.*<\/div>\s*<\/section>/s, '</section>')],
    ['prose stands there', PROFILE.replace(/<div class="berth">.*?<\/div>/gs, '<div class="berth">Ask her.</div>')],
    ['schools stand there', SCHOOLS],
    [
      'only counting is left, and leads to another list',
      renamed(SCHOOLS)
        .replace('The log so far', 'Learned ashore')
        .replace(/<section class="[^"]+">\s*<h2>Good/, '<div><h2>Good'),
    ],
    [
      'only counting is left, and leads to a list that could be jobs',
      renamed(PROFILE)
        .replace('The log so far', 'Learned ashore')
        .replace('Harbour pilot', 'Seamanship')
        .replace('Kråkholmen Port', 'Kråkholmen')
        .replace('Research engineer', 'Knots and splices')
        .replace('Deckhand', 'Swell'),
    ],
    [
      'its name went to another list',
      PROFILE.replace('class="crafts"', 'class="berths"')
        .replace('<div class="berths">', '<div>')
        .replace('The log so far', 'Log'),
    ],
  ])('says “check this” and shows nothing where %s', (_, next) => {
    const { facts, check } = teachThenRead('.berth', 'experience', next);
    expect(partsOf(facts)).toEqual([]);
    expect(check).toEqual(['experience']);
  });

  it('taught anew elsewhere is not to be checked where it used to be', () => {
    show(PROFILE);
    const before = taughtAt('.berth', 'experience');
    show(
      renamed(PROFILE)
        .replace('The log so far', 'Berths')
        .replace(/<main>/, '<main><section></section>'),
    );
    const anew = taughtAt('main section:nth-of-type(4) div div', 'experience');
    const { check } = mergeTaught(pageRead([]), [seenHere(before), seenHere(anew)]);
    expect(seenHere(before).sight.state).not.toBe('found');
    expect(check).toEqual([]);
  });

  it('shows what can be read and says that some can’t', () => {
    const next = PROFILE.replace(/<p class="b-what">Deckhand.*?2011 – 2014<\/p>/s, '<p>Ask her about the rest</p>');
    const { facts, check, partly } = teachThenRead('.berth', 'experience', next);
    expect(partsOf(facts)).toEqual(LOG.slice(0, 2));
    expect([check, partly]).toEqual([[], ['experience']]);
  });
});

describe('each kind of record', () => {
  const told = (html: string, selector: string, what: Teachable): string[] => {
    show(html);
    return partsOf(seenHere(taughtAt(selector, what)).told.flat());
  };

  it.each<[Teachable, string, string, string[]]>([
    [
      'education',
      '<div><h2>Ashore</h2><div><b>University of Bergen</b><p>MSc Oceanography</p><p>2008 – 2010</p></div><div><b>Lund University</b><p>BSc Physics</p><p>2005 – 2008</p></div></div>',
      'div div',
      ['University of Bergen, MSc Oceanography, 2008, 2010', 'Lund University, BSc Physics, 2005, 2008'],
    ],
    [
      'experience',
      '<ul><li>Engineer<br>Acme Works<br>2019 – 2021</li><li>Cook<br>Lee Ferries<br>2015 – 2019</li></ul>',
      'li',
      ['Engineer, Acme Works, 2019, 2021', 'Cook, Lee Ferries, 2015, 2019'],
    ],
    [
      'experience',
      '<div><h3>Acme Works</h3><ul><li><p>Lead engineer</p><p>2019 – 2021</p></li><li><p>Engineer</p><p>2015 – 2019</p></li></ul></div><div><h3>Lee Ferries</h3><ul><li><p>Cook</p><p>2011 – 2015</p></li></ul></div>',
      'div',
      ['Lead engineer, Acme Works, 2019, 2021', 'Engineer, Acme Works, 2015, 2019', 'Cook, Lee Ferries, 2011, 2015'],
    ],
    [
      'experience',
      '<ul><li><h3>Engineer</h3><p>Acme Works</p><ul><li>2019 – 2021</li><li>Lund</li></ul></li><li><h3>Cook</h3><p>Lee Ferries</p><ul><li>2015 – 2019</li><li>Lee</li></ul></li></ul>',
      'li',
      ['Engineer, Acme Works, 2019, 2021', 'Cook, Lee Ferries, 2015, 2019'],
    ],
    [
      'project',
      '<ul><li><a href="https://tide.example/maps">Tide maps</a> <i>2021</i></li><li><a href="/ropes">Book of ropes</a> <i>2018</i></li></ul>',
      'li',
      [
        'project, Tide maps, https://tide.example/maps, 2021',
        'project, Book of ropes, https://harbour.example/ropes, 2018',
      ],
    ],
    [
      'talk',
      '<div><div><b>Tides for everybody</b><p>HarbourConf, May 2022</p></div><div><b>Why ropes hold</b><p>LeeConf, June 2023</p></div></div>',
      'div div',
      ['talk, Tides for everybody, , 2022-05', 'talk, Why ropes hold, , 2023-06'],
    ],
    [
      'award',
      '<ul><li>Golden Anchor, 2020</li><li>Silver Rope, 2017</li></ul>',
      'li',
      ['award, Golden Anchor, , 2020', 'award, Silver Rope, , 2017'],
    ],
    ['experience', '<ul><li>Blue</li><li>Green</li></ul>', 'li', []],
  ])('%s: %s', (what, html, selector, expected) => {
    expect(told(html, selector, what)).toEqual(expected);
  });
});
