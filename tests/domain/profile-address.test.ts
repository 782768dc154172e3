import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../lib/domain/fields';
import { canonicalAddress } from '../../lib/domain/profile-address';
import { RUNS } from './arbitraries';

describe('one person, one address', () => {
  it.each([
    ['https://www.linkedin.com/in/Ada-Lovelace/', 'linkedin.com/in/ada-lovelace'],
    ['http://uk.linkedin.com/in/ada-lovelace?trk=people', 'linkedin.com/in/ada-lovelace'],
    ['https://m.linkedin.com/in/ada-lovelace/details/experience/', 'linkedin.com/in/ada-lovelace'],
    ['https://www.linkedin.com/in/ada-lovelace/de/', 'linkedin.com/in/ada-lovelace'],
    ['https://linkedin.com/in/j%C3%B6rg', 'linkedin.com/in/j%c3%b6rg'],
    ['https://linkedin.com/in/jörg', 'linkedin.com/in/j%c3%b6rg'],
    ['https://github.com/Ada?tab=repositories', 'github.com/ada'],
    ['https://github.com/ada/engine', 'github.com/ada/engine'],
    ['https://twitter.com/Ada', 'x.com/ada'],
    ['https://mobile.twitter.com/ada/with_replies', 'x.com/ada'],
    ['https://www.x.com/ada#bio', 'x.com/ada'],
    ['https://ada.example', 'ada.example'],
    ['https://www.ada.example/index.html#about', 'ada.example'],
    ['http://ada.example:80/about//', 'ada.example/about'],
    ['https://ada.example/?utm_source=mail&gclid=1', 'ada.example'],
    ['https://uni.example/staff?id=7&lang=en', 'uni.example/staff?id=7&lang=en'],
    ['https://uni.example/staff?lang=en&fbclid=x&id=7', 'uni.example/staff?id=7&lang=en'],
    ['https://uni.example/Staff/Ada', 'uni.example/Staff/Ada'],
    ['https://www.m.ada.example/', 'ada.example'],
    ['https://ada.example/index.html/index.php/', 'ada.example'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });
});

describe('two people stay two', () => {
  it.each([
    ['https://uni.example/staff?id=7', 'https://uni.example/staff?id=8'],
    ['https://uni.example/~ada', 'https://uni.example/~eda'],
    ['https://www.mobile.de/ada', 'https://m.de/ada'],
    ['https://www.linkedin.com/pub/john-smith/12/345/678', 'https://www.linkedin.com/pub/john-smith/87/654/321'],
    ['https://team.example/#/people/ada', 'https://team.example/#/people/grace'],
    ['https://team.example/#!/people/ada', 'https://team.example/#!/people/grace'],
    ['https://ada.example:8443/', 'https://ada.example/'],
  ])('%s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it('keeps the host whole where "m" or "mobile" is its name', () => {
    expect(canonicalAddress('https://www.mobile.de/ada')).toBe('mobile.de/ada');
  });
});

it.each(['', 'ada', 'linkedin.com/in/ada', 'mailto:ada@example.com', 'javascript:alert(1)', 'https://', 'file:///ada'])(
  '"%s" is no web address',
  (text) => {
    expect(canonicalAddress(text)).toBeNull();
  },
);

it('is no address once it is too long to be kept', () => {
  expect(canonicalAddress(`https://ada.example/${'ö'.repeat(LIMITS.address - 20)}`)).toBeNull();
});

describe('whatever the address', () => {
  const host = fc.constantFrom('ada.example', 'www.ada.example', 'm.www.ada.example', 'mobile.de');
  const sites = fc.constantFrom('github.com', 'twitter.com', 'm.x.com', 'de.linkedin.com');
  const port = fc.constantFrom('', ':80', ':443', ':8080');
  const part = fc.oneof(
    fc.constantFrom('in', 'pub', 'Ada', '..', '%2e', '', 'ö', 'İ', '%C3%96'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const partOrIndex = fc.oneof(part, fc.constantFrom('index.html', 'index.php'));
  const query = fc.constantFrom('', '?', '?b=2&a=1', '?a=2&a=1', '?utm_source=x', '?q=%20+ö', '?trk');
  const hash = fc.constantFrom('', '#', '#top', '#/people/ada', '#!/ö');
  const anyAddress = fc
    .tuple(
      fc.constantFrom('http://', 'https://'),
      fc.oneof(fc.tuple(host, fc.array(partOrIndex)), fc.tuple(sites, fc.array(part))),
      port,
      query,
      hash,
    )
    .map(([scheme, [where, path], at, ...rest]) => `${scheme}${where}${at}/${path.join('/')}${rest.join('')}`);

  it('the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyAddress, fc.webUrl({ withQueryParameters: true, withFragments: true })), (address) => {
        const canonical = canonicalAddress(address);
        if (canonical !== null) expect(canonicalAddress(`https://${canonical}`)).toBe(canonical);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void canonicalAddress(text)));
  });
});
