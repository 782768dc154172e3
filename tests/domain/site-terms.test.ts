import { describe, expect, it } from 'vitest';
import { rungFor, SITE_TERMS, siteChoices, siteOf, termsOf } from '../../lib/domain/site-terms';
import { day } from './builders';

const chosen = (site: string, rung: 'address' | 'selection' | 'page') => ({ site, rung, at: day(1) });

describe('the terms of a site', () => {
  it.each([
    ['https://www.linkedin.com/in/ada', 'linkedin'],
    ['https://de.linkedin.com/in/ada', 'linkedin'],
    ['https://x.com/ada', 'x'],
    ['https://twitter.com/ada', 'x'],
    ['https://mobile.twitter.com/ada', 'x'],
    ['https://www.facebook.com/ada', 'meta'],
    ['https://github.com/ada', 'github'],
  ])('of %s are those of %s', (address, id) => {
    expect(termsOf(address)?.id).toBe(id);
  });

  it.each([
    'https://ada.example/',
    'https://linkedin.com.ada.example/',
    'https://notlinkedin.com/in/ada',
    'https://ada.example/linkedin.com',
    'https://ada.github.io/',
    'no address',
  ])('of %s are not known', (address) => {
    expect(termsOf(address)).toBeNull();
  });

  it('have an address of their own to be read at, and a month when they were', () => {
    for (const { terms, seen } of SITE_TERMS) {
      expect(terms).toMatch(/^https:\/\//);
      expect(seen).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  it('no host is named by two', () => {
    const hosts = SITE_TERMS.flatMap((one) => one.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('how far a page is read', () => {
  it('is asked first where terms restrict it, and nowhere else', () => {
    expect(rungFor('https://www.linkedin.com/in/ada', [])).toBe('ask');
    expect(rungFor('https://github.com/ada', [])).toBe('page');
    expect(rungFor('https://ada.example/', [])).toBe('page');
  });

  it('is what the user chose for the site, in whichever country it is opened', () => {
    const choices = [chosen(siteOf('https://de.linkedin.com/'), 'selection')];
    expect(rungFor('https://www.linkedin.com/in/ada', choices)).toBe('selection');
    expect(rungFor('https://x.com/ada', choices)).toBe('ask');
  });

  it('may be less than all on a site without known terms', () => {
    expect(rungFor('https://ada.example/team', [chosen('ada.example', 'address')])).toBe('address');
  });
});

describe('stored choices', () => {
  it('are read as they were written', () => {
    const choices = [chosen('x.com', 'page'), chosen('ada.example', 'address')];
    expect(siteChoices.safeParse(choices)).toEqual({ success: true, data: choices });
  });

  it('lose what does not look like one, and what does not belong to one', () => {
    const odd = [null, 'page', { site: 'x.com' }, { ...chosen('x.com', 'page'), rung: 'everything' }];
    const more = { ...chosen('x.com', 'page'), candidate: true };
    expect(siteChoices.safeParse([...odd, more])).toEqual({ success: true, data: [chosen('x.com', 'page')] });
  });

  it.each([null, {}, 'page'])('are refused as %s', (value) => {
    expect(siteChoices.safeParse(value).success).toBe(false);
  });
});
