import type { Evidence } from '../evidence';
import { hasRoleWord } from '../layout/roles';
import { agreesWithName } from '../layout/links';
import { slugAgrees } from '../names';
import type { Identity } from '../resolve/identity';
import type { Signals } from './signals';

/** How much besides a name tells that a page is about a human being. */
export const personhood = (all: readonly Evidence[], identity: Identity | null, signals: Signals): number => {
  if (!identity) return 0;
  let doubt = 1;
  const says = (weight: number) => {
    doubt *= 1 - weight;
  };
  const some = (field: Evidence['field'], least = 0.5) => all.some((one) => one.field === field && one.confidence >= least);
  if (signals.profile) says(0.4);
  if (identity.subjects.some((subject) => subject.standing === 'main')) says(0.6);
  if (all.some((one) => (one.field === 'headline' || one.field === 'title') && one.confidence >= 0.4 && hasRoleWord(one.value))) says(0.4);
  if (some('experience', 0.6)) says(0.5);
  if (some('education', 0.55)) says(0.4);
  if (all.some((one) => one.field === 'email' && agreesWithName(one.value.split('@')[0] ?? '', identity.name))) says(0.4);
  if (all.some((one) => one.field === 'link' && slugAgrees(one.value, identity.name))) says(0.3);
  if (some('photo')) says(0.3);
  if (some('pronouns')) says(0.6);
  if (some('location', 0.6)) says(0.15);
  if (all.some((one) => one.field === 'about' && one.value.slice(0, 60).includes(identity.name.split(' ')[0] ?? ' '))) says(0.2);
  return 1 - doubt;
};
