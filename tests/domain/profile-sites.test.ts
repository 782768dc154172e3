import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../lib/domain/profile-address';
import { RUNS } from './arbitraries';

/** Every line is one person: all addresses make the first, as a key. */
const SAME: [key: string, ...addresses: string[]][] = [
  [
    'linkedin.com/in/ada-ray',
    'https://de.linkedin.com/in/Ada-Ray',
    'https://www.linkedin.com/in/ada-ray/de',
    'https://www.linkedin.com/in/ada-ray/overlay/contact-info/',
    'https://www.linkedin.com/mwlite/in/ada-ray',
    'https://www.linkedin.com/comm/in/ada-ray?midToken=x',
    'https://www.linkedin.com/in/ada-ray?originalSubdomain=uk#experience',
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fada-ray&urlhash=x',
  ],
  ['linkedin.com/pub/ada-ray/12/345/67a', 'https://uk.linkedin.com/pub/ada-ray/12/345/67A/de?trk=x'],
  ['ray.example/ada', 'https://www.linkedin.com/redir/redirect?url=http%3A%2F%2Fray.example%2Fada%3Futm_source%3Dx'],
  [
    'ray.example',
    'https://l.instagram.com/?u=https%3A%2F%2Fray.example%2F&e=AT0',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fray.example%2F%3Ffbclid%3Dx&h=AT1',
    'https://touch.facebook.com/l.php?u=https%3A%2F%2Fray.example%2F',
  ],
  [
    'ray.example/cv',
    'https://www.google.com/url?sa=t&url=https://ray.example/cv&usg=x',
    'https://www.google.co.uk/url?q=https://ray.example/cv',
  ],
  [
    'x.com/ada',
    'https://twitter.com/Ada',
    'https://mobile.twitter.com/ada/with_replies',
    'https://x.com/ada?lang=de',
    'https://twitter.com/#!/ada',
    'https://twitter.com/@ada',
    'https://twitter.com/intent/user?screen_name=Ada&original_referer=x',
    'https://x.com/intent/follow?original_referer=x&screen_name=ada',
    'https://x.com/ada/status/12',
  ],
  ['x.com/i/user/12', 'https://x.com/i/user/12', 'https://twitter.com/intent/user?user_id=12'],
  [
    'github.com/ada',
    'https://github.com/Ada?tab=repositories&q=x',
    'https://github.com/ada/',
    'https://gist.github.com/ada',
  ],
  ['gitlab.com/ada', 'https://gitlab.com/Ada', 'https://gitlab.com/users/ada/projects'],
  ['codeberg.org/ada', 'https://codeberg.org/Ada?tab=stars'],
  [
    'xing.com/profile/ada_ray',
    'https://www.xing.com/profile/Ada_Ray/cv?sc_o=x',
    'https://www.xing.com/de/profile/Ada_Ray',
  ],
  [
    'facebook.com/profile.php?id=100012',
    'https://www.facebook.com/profile.php?id=100012&sk=about',
    'https://m.facebook.com/profile.php?fref=x&id=100012',
    'https://de-de.facebook.com/100012',
    'https://www.facebook.com/people/Ada-Ray/100012/',
  ],
  [
    'facebook.com/adaray',
    'https://www.facebook.com/Ada.Ray',
    'https://mbasic.facebook.com/adaray/about?locale=de_DE',
    'https://fb.com/ada.ray',
  ],
  [
    'instagram.com/ada.ray',
    'https://www.instagram.com/Ada.Ray/?hl=de',
    'https://instagram.com/ada.ray/tagged/',
    'https://instagram.com/_u/ada.ray',
  ],
  ['threads.com/@ada', 'https://www.threads.net/@ada?hl=de', 'https://threads.com/@Ada/post/x'],
  [
    'mastodon.social/@ada',
    'https://mastodon.social/@ada?lang=de',
    'https://mastodon.social/@Ada/with_replies',
    'https://mastodon.social/web/@ada',
    'https://mastodon.social/users/ada',
    'https://fosstodon.org/@ada@mastodon.social',
  ],
  [
    'bsky.app/profile/ada.example',
    'https://bsky.app/profile/Ada.example',
    'https://bsky.app/profile/ada.example/post/3k',
  ],
  ['bsky.app/profile/did:plc:abc', 'https://bsky.app/profile/did:plc:abc'],
  [
    'scholar.google.com/citations?user=AbC-1',
    'https://scholar.google.de/citations?hl=de&user=AbC-1',
    'https://scholar.google.co.uk/citations?view_op=list_works&user=AbC-1&sortby=pubdate',
  ],
  [
    'stackoverflow.com/users/12',
    'https://stackoverflow.com/users/12/ada-ray?tab=profile',
    'https://stackoverflow.com/users/12/ada-lovelace',
  ],
  ['pt.stackoverflow.com/users/12', 'https://pt.stackoverflow.com/users/12/ada'],
  ['math.stackexchange.com/users/12', 'https://math.stackexchange.com/users/12/ada'],
  ['medium.com/@ada', 'https://medium.com/@Ada/about', 'https://ada.medium.com/', 'https://medium.com/@ada/a-story-1f'],
  ['dev.to/ada', 'https://dev.to/Ada'],
  [
    'orcid.org/0000-0002-1825-009x',
    'https://orcid.org/0000-0002-1825-009X',
    'http://www.orcid.org/0000-0002-1825-009x/print',
  ],
  ['youtube.com/@ada', 'https://m.youtube.com/@Ada/videos', 'https://www.youtube.com/@ada?si=x'],
  ['youtube.com/channel/UCabC', 'https://www.youtube.com/channel/UCabC/about'],
  ['kaggle.com/ada', 'https://www.kaggle.com/Ada/code', 'https://kaggle.com/ada'],
  ['behance.net/ada', 'https://www.behance.net/Ada/info'],
  ['dribbble.com/ada', 'https://dribbble.com/Ada/shots'],
  [
    'en.wikipedia.org/wiki/Ada_Ray',
    'https://en.m.wikipedia.org/wiki/Ada_Ray#Life',
    'https://en.wikipedia.org/wiki/Ada_Ray?oldid=1',
  ],
  ['wikidata.org/wiki/q7259', 'https://www.wikidata.org/entity/Q7259', 'https://m.wikidata.org/wiki/Q7259#sitelinks'],
  ['about.me/ada', 'https://about.me/Ada'],
  ['sessionize.com/ada', 'https://sessionize.com/Ada/'],
  ['gravatar.com/ada', 'https://en.gravatar.com/ada', 'https://gravatar.com/Ada'],
  ['gravatar.com/205e460b479e2e5b48aec07710c08d50', 'https://secure.gravatar.com/205e460b479e2e5b48aec07710c08d50'],
  ['npmjs.com/~ada', 'https://www.npmjs.com/~ada?activeTab=packages'],
  ['huggingface.co/ada', 'https://huggingface.co/Ada', 'https://hf.co/ada'],
  ['researchgate.net/profile/ada-ray-2', 'https://www.researchgate.net/profile/Ada-Ray-2/research?ev=x'],
  ['plus.google.com/+adaray', 'https://plus.google.com/+AdaRay/posts', 'https://plus.google.com/u/0/+AdaRay'],
  ['wellfound.com/u/ada', 'https://angel.co/u/ada'],
  ['reddit.com/user/ada', 'https://old.reddit.com/u/Ada/comments'],
  ['dblp.org/pid/12/345', 'https://dblp.uni-trier.de/pid/12/345.html'],
  ['semanticscholar.org/author/123', 'https://www.semanticscholar.org/author/Ada-Ray/123'],
];

const pairs = SAME.flatMap(([key, ...addresses]) => addresses.map((address) => [address, key] as const));

describe('one person on one site', () => {
  it.each(pairs)('%s is %s', (address, key) => expect(canonicalAddress(address)).toBe(key));
});

describe('two stay two', () => {
  it('all those above, from one another', () => {
    expect(new Set(SAME.map(([key]) => key)).size).toBe(SAME.length);
  });

  it.each([
    ['https://scholar.google.com/citations?user=AbC', 'https://scholar.google.com/citations?user=abC'],
    ['https://www.youtube.com/channel/UCabC', 'https://www.youtube.com/channel/UCabc'],
    ['https://stackoverflow.com/users/12/ada', 'https://stackoverflow.com/users/13/ada'],
    ['https://stackoverflow.com/users/12/ada', 'https://ru.stackoverflow.com/users/12/ada'],
    ['https://en.wikipedia.org/wiki/Ada_Ray', 'https://de.wikipedia.org/wiki/Ada_Ray'],
    ['https://en.wikipedia.org/wiki/Ada_Ray', 'https://en.wikipedia.org/wiki/Ada_ray'],
    ['https://mastodon.social/@ada', 'https://fosstodon.org/@ada'],
    ['https://www.facebook.com/profile.php?id=100012', 'https://www.facebook.com/profile.php?id=100013'],
    ['https://www.facebook.com/groups/12/user/100012', 'https://www.facebook.com/groups/12/user/100013'],
    ['https://x.com/i/user/12', 'https://x.com/i/user/13'],
    ['https://x.com/search?q=ada', 'https://x.com/search?q=ben'],
    ['https://x.com/a_b', 'https://x.com/ab'],
    ['https://www.instagram.com/a.b', 'https://www.instagram.com/ab'],
    ['https://www.instagram.com/p/AbC', 'https://www.instagram.com/p/abC'],
    ['https://www.linkedin.com/in/ada', 'https://www.linkedin.com/company/ada'],
    [
      'https://www.linkedin.com/in/ACoAAAabcdefghijklmnopqrst',
      'https://www.linkedin.com/in/ACoAAAabcdefghijklmnopqrsT',
    ],
    ['https://www.linkedin.com/pub/dir/ada/ray', 'https://www.linkedin.com/pub/dir/ada/roe'],
    ['https://github.com/search?q=ada', 'https://github.com/search?q=ben'],
    ['https://github.com/ada/engine', 'https://github.com/ada'],
    ['https://github.com/orgs/ada', 'https://github.com/orgs/ben'],
    ['https://www.xing.com/profile/Ada_Ray', 'https://www.xing.com/pages/ada_ray'],
    ['https://medium.com/@ada', 'https://medium.com/ada'],
    ['https://help.medium.com/', 'https://medium.com/@help'],
    ['https://www.npmjs.com/~ada', 'https://www.npmjs.com/package/ada'],
    ['https://www.google.com/url?q=ada', 'https://www.google.com/url?q=ben'],
    ['https://t.co/AbC', 'https://t.co/abC'],
    ['https://ray.example/?u=https://ada.example', 'https://ray.example/?u=https://ben.example'],
  ])('%s and %s', (one, other) => expect(canonicalAddress(one)).not.toBe(canonicalAddress(other)));
});

describe('whoever they are', () => {
  /** Where each site has its people; `@` stands for the name. */
  const PLACES = [
    'https://www.linkedin.com/in/@',
    'https://github.com/@',
    'https://gitlab.com/@',
    'https://x.com/@',
    'https://www.xing.com/profile/@',
    'https://www.facebook.com/@',
    'https://www.instagram.com/@',
    'https://mastodon.social/@@',
    'https://bsky.app/profile/@',
    'https://scholar.google.com/citations?user=@',
    'https://medium.com/@@',
    'https://dev.to/@',
    'https://www.youtube.com/@@',
    'https://www.kaggle.com/@',
    'https://dribbble.com/@',
    'https://en.wikipedia.org/wiki/@',
    'https://www.npmjs.com/~@',
    'https://huggingface.co/@',
    'https://www.researchgate.net/profile/@',
    'https://ray.example/people/@',
  ];
  const at = (place: string, name: string): string => place.replace(/@$/, name);
  const name = fc.stringMatching(/^[a-z][a-z0-9_-]{1,11}$/);
  const own = fc.constantFrom('about', 'search', 'i', 'in', 'people', 'pub', 'users', 'p', 'home', 'intent');

  it('two names on one site are two keys, and one name on two sites too', () => {
    const place = fc.constantFrom(...PLACES);
    const anyName = fc.oneof(name, own);
    fc.assert(
      fc.property(place, place, anyName, anyName, (here, there, one, other) => {
        const same = here === there && one === other;
        expect(canonicalAddress(at(here, one)) === canonicalAddress(at(there, other))).toBe(same);
      }),
      { numRuns: RUNS },
    );
  });

  it('a key is its own canonical form, and no detour goes on for ever', () => {
    const hosts = [...new Set(pairs.map(([address]) => new URL(address).host))];
    const part = fc.oneof(
      name,
      own,
      fc.constantFrom('@Ada', '@ada@b.example', 'profile.php', 'l.php', 'url', 'redir/redirect', '12345', 'Ö'),
    );
    const query = fc.constantFrom(
      '',
      '?id=12',
      '?user=Ab',
      '?url=https://www.google.com/url?q=https://x.com/Ada',
      '?u=https://l.facebook.com/l.php',
    );
    const hash = fc.constantFrom('', '#!/Ada', '#top');
    const address = fc
      .tuple(fc.constantFrom(...hosts), fc.array(part, { maxLength: 4 }), query, hash)
      .map(([host, path, ...rest]) => `https://${host}/${path.join('/')}${rest.join('')}`);
    fc.assert(
      fc.property(address, (one) => {
        const key = canonicalAddress(one);
        expect(canonicalAddress(`https://${key}`)).toBe(key);
      }),
      { numRuns: RUNS },
    );
  });
});
