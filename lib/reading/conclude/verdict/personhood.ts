import { pathOf } from '../../addresses';
import { type Evidence, of } from '../../evidence';
import { hasRoleWord } from '../layout/words';
import { agrees } from '../names';
import type { Identity } from '../resolve/identity';
import type { Signals } from './signals';

const AUTHOR_PATH = /\/(?:authors?|profiles?|persons?|people|users?)\/[^/]+/i;

/** How much besides a name tells that a page is about a human being, 0 to 1. */
export const personhood = (
  all: readonly Evidence[],
  identity: Identity | null,
  signals: Signals,
  address: string,
): number => {
  if (!identity) return 0;
  const { name } = identity;
  const some = (field: Evidence['field'], least = 0.5) =>
    all.some((one) => one.field === field && one.confidence >= least);
  const says: [boolean, number][] = [
    [signals.profile, 0.4],
    [identity.subjects.some((subject) => subject.standing === 'main'), 0.6],
    [identity.spots.some((spot) => spot.where === 'user'), 0.5],
    [identity.spots.some((spot) => spot.where === 'intro'), 0.4],
    // They vouch for other places of theirs: only people do.
    [all.some((one) => one.place === 'rel=me'), 0.4],
    [AUTHOR_PATH.test(pathOf(address)), 0.3],
    [[...of(all, 'headline'), ...of(all, 'title')].some((one) => one.confidence >= 0.4 && hasRoleWord(one.value)), 0.4],
    [some('experience', 0.6), 0.5],
    [some('education', 0.55), 0.4],
    [of(all, 'email').some((one) => agrees(one.value.split('@')[0] ?? '', name, 1)), 0.4],
    [of(all, 'link').some((one) => agrees(one.value, name)), 0.3],
    [some('photo'), 0.3],
    [some('pronouns'), 0.6],
    [some('location', 0.6), 0.15],
    [of(all, 'about').some((one) => one.value.slice(0, 60).includes(name.split(' ')[0] ?? ' ')), 0.2],
  ];
  return 1 - says.reduce((doubt, [is, weight]) => (is ? doubt * (1 - weight) : doubt), 1);
};
