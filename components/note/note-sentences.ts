import type { RoleCard } from '../../lib/domain/role-events';
import type { Settings } from '../../lib/domain/settings';
import type { Finding } from '../../lib/note/coach/rule';
import type { Mention } from '../../lib/note/mentions';
import { gap, givenName, skeleton } from '../../lib/note/skeleton';
import { factText } from '../person/fact-value';
import { camel, i18n } from '../strings';

/** How a note would mention a fact; the fact's own words stay as they are, so that they anchor. */
export function mentionOf({ read, changed }: Pick<Mention, 'read' | 'changed'>): string {
  const { value } = read;
  if (changed && read.field === 'location') return i18n.t('mention.moved', [read.value]);
  if (changed && read.field === 'org') return i18n.t('mention.started', [read.value]);
  if (typeof value === 'string') return read.field === 'skill' ? i18n.t('mention.skill', [value]) : value;
  if ('kind' in value) return i18n.t(`mention.${value.kind}`, [value.title]);
  if ('school' in value) return i18n.t('mention.education', [value.school ?? value.degree ?? '']);
  if (value.title && value.org) return i18n.t('mention.experience', [value.title, value.org]);
  return factText(read);
}

/** A note's first lines: true where a fact is at hand, a visible gap where it is not. */
export function startOfNote(
  name: string | null,
  first: Mention | undefined,
  role: RoleCard | undefined,
  signer: Settings['signer'],
): string {
  const given = givenName(name);
  return skeleton({
    greeting: given ? i18n.t('skeleton.greeting', [given]) : i18n.t('skeleton.greetingUnnamed'),
    theirs: first
      ? i18n.t('skeleton.theirs', [mentionOf(first), gap(i18n.t('skeleton.gapStruck'))])
      : gap(i18n.t('skeleton.gapTheirs')),
    offer: role
      ? i18n.t('skeleton.offer', [role.title, role.org || signer.org, gap(i18n.t('skeleton.gapOffer'))])
      : gap(i18n.t('skeleton.gapWhy')),
    ask: gap(i18n.t('skeleton.gapAsk')),
    close: signer.name,
  });
}

/** What a finding says and how to mend it: the string `coach.<rule>`, filled with the finding's values. */
export function findingSentence({ rule, values }: Finding): string {
  return fill(`coach.${camel(rule)}`, values);
}

/** Rules come and go as data, so their strings are looked up by name; a test holds each rule to having one. */
const fill = i18n.t as (key: string, values: readonly string[]) => string;
