import { describe, expect, it } from 'vitest';
import { NOTICE_LANGUAGES } from '../../lib/domain/languages';
import { NOTICES } from '../../lib/note/notices/list';
import { fillNotice, NOTICE_GAPS, type NoticeGap } from '../../lib/note/notices/notice';
import { suggestLanguage } from '../../lib/note/notices/suggest-language';
import { line } from '../domain/builders';

const values = (more: Partial<Record<NoticeGap, string>> = {}): Record<NoticeGap, string> => ({
  name: 'Ada Ray',
  signer: 'Mira Sand',
  org: 'Tidewater',
  contact: 'mira@tide.example',
  purpose: 'finding engineers',
  what: 'name, place',
  sources: '• https://ada.example/ (2 January 2026)',
  recipients: 'nobody',
  until: '2 July 2026',
  ...more,
});

describe('the notices', () => {
  it('are there in every language, in its order', () => {
    expect(NOTICES.map((one) => one.lang)).toEqual(NOTICE_LANGUAGES);
  });

  it.each(NOTICES)('say who, what for, what, whence, who else, how long and which rights ($lang)', ({ template }) => {
    expect(NOTICE_GAPS.filter((gap) => !template.includes(`{${gap}}`))).toEqual([]);
    // The ground in law, and that nothing is decided by a machine, stand in the words.
    expect(template).toMatch(/\b6\b/);
    expect(fillNotice(template, values())).not.toMatch(/[{}]/);
  });

  it.each(NOTICES)('read well where nothing is known of the name or the organisation ($lang)', ({ template }) => {
    const text = fillNotice(template, values({ name: '', org: '' }));
    expect(text).not.toMatch(/ [,.]|,\s*[,.]|\n$/);
    expect(text.trim().endsWith('Mira Sand')).toBe(true);
  });
});

it('braces that name no gap stay as the user wrote them', () => {
  expect(fillNotice('{name} {other}', values())).toBe('Ada Ray {other}');
});

describe('the language to be told in', () => {
  const of = (location: string | null, ...languages: string[]) =>
    suggestLanguage([
      ...(location ? [line('location', location)] : []),
      ...languages.map((one) => line('language', one)),
    ]);

  it('is that of where they live', () => {
    expect(of('Köln, Deutschland')).toBe('de');
    expect(of('Aveiro, Portugal')).toBe('pt');
    expect(of('São Paulo, Brasil')).toBe('pt');
    expect(of('Mexico City, México')).toBe('es');
  });

  it('is the one language that they say they speak', () => {
    expect(of(null, 'Français (langue maternelle)')).toBe('fr');
    expect(of('Zürich, Switzerland', 'Italiano')).toBe('it');
  });

  it('is not that of the land where they say that they speak others', () => {
    expect(of('Berlin, Germany', 'English')).toBe('en');
    expect(of('Berlin, Germany', 'English', 'Deutsch')).toBe('de');
  });

  it('is English where nothing tells', () => {
    expect(of(null)).toBe('en');
    expect(of('Brussels, Belgium')).toBe('en');
    expect(of(null, 'Français', 'Nederlands')).toBe('en');
  });
});
