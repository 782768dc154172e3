import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFromAd } from '../../lib/note/job-ad';

describe('an ad', () => {
  it('in English is read for its parts', () => {
    const ad = `Engineer for river models at Tidewater Institute

About us
We warn towns before the water comes.

What you will do
- Keep the models honest
- Talk to the towns

What you bring
* Numerical code that others can read
* Patience

Nice to have: a boat
Benefits
• Four days a week
• 68,000 – 74,000 EUR
Location: Hamburg or fully remote
Our hiring process
Two talks, no test at home`;
    expect(cardFromAd(ad)).toEqual({
      title: 'Engineer for river models',
      org: 'Tidewater Institute',
      why: 'We warn towns before the water comes.',
      work: 'Keep the models honest\nTalk to the towns',
      requires: ['Numerical code that others can read', 'Patience'],
      flexible: ['a boat'],
      offers: ['Four days a week', '68,000 – 74,000 EUR', 'Location: Hamburg or fully remote'],
      know: ['Two talks, no test at home'],
    });
  });

  it.each([
    ['de', 'Entwicklerin (m/w/d) bei Tidewater\n\nDein Profil\n- Geduld\n\nWir bieten\n- Vier Tage', 'Entwicklerin'],
    [
      'fr',
      'Développeuse chez Tidewater\n\nProfil recherché :\n- Patience\n\nNous offrons\n- Quatre jours',
      'Développeuse',
    ],
    ['es', 'Ingeniera en Tidewater\n\nRequisitos\n- Paciencia\n\nOfrecemos\n- Cuatro días', 'Ingeniera'],
  ])('in %s is read, too', (_lang, ad, title) => {
    const card = cardFromAd(ad);
    expect(card).toMatchObject({ title, org: 'Tidewater' });
    expect([card.requires.length, card.offers.length]).toEqual([1, 1]);
  });

  it('names pay and place wherever they stand', () => {
    expect(cardFromAd('Engineer\nThe salary is £60k.\nWork is fully remote.').offers).toEqual([
      'The salary is £60k.',
      'Work is fully remote.',
    ]);
  });

  it('of whatever text makes a card that can be kept, in its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (ad) => {
        const card = cardFromAd(ad);
        expect(card.title.length).toBeLessThanOrEqual(200);
        for (const point of [...card.offers, ...card.requires])
          expect(ad.replace(/\s+/g, ' ')).toContain(point.slice(0, 3));
      }),
    );
  });
});
