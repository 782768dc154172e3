import { describe, expect, it } from 'vitest';
import { ELSEWHERE, stageName } from '../../lib/domain/stage-names';
import { STANDINGS } from '../../lib/domain/standings';

describe('what others call where somebody stands', () => {
  it.each([
    ['linkedin', ['Uncontacted', 'Contacted', 'Replied', 'Replied', 'Replied', 'Contacted', 'Replied', null]],
    ['lever', ['New lead', 'Reached out', 'Responded', 'Responded', 'Responded', 'Reached out', 'Responded', null]],
    ['gem', [null, null, null, 'Interested', 'Interested', null, 'Not interested', null]],
    [
      'greenhouse',
      ['Not contacted', 'Contacted', 'In conversation', 'Interested', 'Interested', 'On hold', 'Not interested', null],
    ],
  ] as const)('%s', (elsewhere, names) => {
    expect(STANDINGS.map((one) => stageName(elsewhere, one, false))).toEqual(names);
  });

  it('tells a rest they asked for from one that followed our notes', () => {
    expect(ELSEWHERE.map((one) => [one, stageName(one, 'resting', true)])).toEqual([
      ['linkedin', 'Replied'],
      ['lever', 'Responded'],
      ['greenhouse', 'On hold'],
      ['gem', 'Follow up later'],
    ]);
  });

  it('changes nothing else by whether they answered', () => {
    for (const elsewhere of ELSEWHERE)
      for (const one of STANDINGS.filter((standing) => standing !== 'resting'))
        expect(stageName(elsewhere, one, true)).toBe(stageName(elsewhere, one, false));
  });
});
