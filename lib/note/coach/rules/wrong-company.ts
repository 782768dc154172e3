import { fold } from '../../text';
import { organisationsIn } from '../organisations';
import type { CoachRule, ReadNote } from '../rule';

/** To be asked about somebody else's job is to be asked as nobody. */
export const wrongCompany: CoachRule = {
  id: 'wrong-company',
  source: 'Every survey of what annoys people in outreach; labelled messages',
  strength: 'practice',
  weight: 3,
  check(note) {
    const known = theirs(note);
    const [leading] = known;
    if (!leading) return [];
    const ours = [...note.ours, note.role?.org ?? ''];
    return organisationsIn(note)
      .filter(({ whose, name }) => whose === 'theirs' && ![...known, ...ours].some((org) => isSame(org, name)))
      .filter(({ start, end }) => !note.anchors.some((anchor) => anchor.start < end && start < anchor.end))
      .map(({ name, start, end }) => ({ severity: 'warn', start, end, values: [name, leading] }));
  },
};

/** Where they work, worked or studied. */
const theirs = ({ facts }: ReadNote): string[] =>
  facts.flatMap(({ read }) => {
    if (read.field === 'org') return [read.value];
    if (read.field === 'experience') return read.value.org ? [read.value.org] : [];
    return read.field === 'education' && read.value.school ? [read.value.school] : [];
  });

/** Short for each other: "Calder" for "Calder Maps Ltd". */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
  return (a ?? []).some((word) => (b ?? []).includes(word));
};
