import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { SITE_TERMS } from '../../lib/domain/site-terms';
import { RULES } from '../../lib/note/coach/rules';
import { coachKey } from './coach-key';
import { keysAsked } from './keys-asked';

/** The manifest asks for these by itself, as `__MSG_extension_name__` and so on. */
const OF_THE_MANIFEST = ['extension.name', 'extension.description', 'extension.action'];
/** Asked for by the id of a rule or a site, which are data. */
const OF_DATA = [...RULES.map((rule) => coachKey(rule.id)), ...SITE_TERMS.map((site) => `terms.${site.id}`)];

const keys = (await parseMessagesFile('locales/en.yml')).map((one) => one.key.join('.'));
/** But for those that every extension has, such as `@@ui_locale`. */
const strings = new Set(keys.filter((key) => !key.startsWith('@@')));
const asked = keysAsked();

describe('every string that is asked for is there', () => {
  it('wherever the interface draws one', () => {
    const missing = asked.flatMap(({ place, keys }) =>
      keys.filter((key) => !strings.has(key)).map((key) => `${place} asks for ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('and is known beforehand', () => {
    expect(asked.filter(({ keys }) => keys.length === 0).map(({ place }) => `${place} could ask for anything`)).toEqual(
      [],
    );
  });

  it('in the manifest, for each rule of the coach and for each site with terms', () => {
    expect([...OF_THE_MANIFEST, ...OF_DATA].filter((key) => !strings.has(key))).toEqual([]);
  });
});

it('no string is there that nobody asks for', () => {
  const wanted = new Set([...OF_THE_MANIFEST, ...OF_DATA, ...asked.flatMap(({ keys }) => keys)]);
  expect([...strings].filter((key) => !wanted.has(key))).toEqual([]);
});

it('the guard has seen the interface', () => {
  expect(asked.length).toBeGreaterThan(100);
});
