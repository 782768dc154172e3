import type { Subject } from '../../evidence';
import type { NameSpot } from '../layout/names';
import { agrees, nameLikeness, sameName } from '../names';

/** The name a page's subject goes by, and how sure it is that the page is about them. */
export interface Identity {
  name: string;
  confidence: number;
  /** The line it shows in, or -1. */
  line: number;
  spots: NameSpot[];
  subjects: Subject[];
  /** Somebody else whom the page names as strongly: its head speaks of one and its heading of another. */
  other: string | null;
}

/** From here on a second name is not named in passing. */
const STRONG = 0.5;

const WEIGHTS = { main: 0.8, listed: 0.3, author: 0.25, passing: 0.05 };

/** Weighs all places that name somebody; places that agree count together, each kind once. The likeliest name, or null. */
export const weighNames = (
  spots: readonly NameSpot[],
  subjects: readonly Subject[],
  address: string,
  lineNamed: (name: string) => number,
): Identity | null => {
  const shown: Group[] = [];
  for (const spot of spots) {
    let group = shown.find((one) => sameName(one.name, spot.name));
    if (!group) {
      group = { name: spot.name, spots: [], subjects: [] };
      shown.push(group);
    }
    group.spots.push(spot);
  }
  // There may be thousands of people declared: they are compared with the few names shown, not with one another.
  const declared = new Map<string, Group>();
  for (const subject of subjects) {
    const group = shown.find((one) => one.name === subject.name || sameName(one.name, subject.name)) ??
      declared.get(subject.name) ?? { name: subject.name, spots: [], subjects: [] };
    if (group.spots.length === 0) declared.set(subject.name, group);
    group.subjects.push(subject);
  }
  const groups = [...shown, ...declared.values()];
  const weighed = groups
    .map((group) => ({ ...group, confidence: confidenceOf(group, address) }))
    .sort((a, b) => b.confidence - a.confidence);
  const best = bestOf(weighed);
  if (!best) return null;
  const { name, line } = display(best.spots, best.subjects);
  const other = weighed.find((one) => one !== best && isRival(one, best));
  return {
    ...best,
    name,
    line: line < 0 ? lineNamed(name) : line,
    other: other ? display(other.spots, other.subjects).name : null,
  };
};

interface Group {
  name: string;
  spots: NameSpot[];
  subjects: Subject[];
}
type Weighed = Group & { confidence: number };

const confidenceOf = ({ name, spots, subjects }: Group, address: string): number => {
  const kinds = new Map<string, number>();
  const count = (kind: string, weight: number) => kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight));
  for (const spot of spots) count(spot.where, spot.weight);
  for (const { evidence, standing } of subjects) {
    const named = evidence.find((one) => one.field === 'name');
    count(named?.source ?? 'structured-data', WEIGHTS[standing] * Math.min(1, (named?.confidence ?? 0.9) / 0.88));
  }
  let doubt = agrees(address, name) ? 0.75 : 1;
  for (const weight of kinds.values()) doubt *= 1 - weight;
  return 1 - doubt;
};

/** The strongest; but what shows as heading and title goes before what is only declared, and may be left from another page. */
const bestOf = (weighed: readonly Weighed[]): Weighed | undefined => {
  const [first] = weighed;
  if (!first || first.spots.some((spot) => spot.line >= 0)) return first;
  return weighed.find((one) => one.confidence >= STRONG && stands(one, 'h1') && stands(one, 'title')) ?? first;
};

const stands = ({ spots }: Group, where: NameSpot['where']) => spots.some((spot) => spot.where === where);

/** Strong itself, and where the best one is not: in the title, or declared as whom the page is about. */
const isRival = (one: Weighed, best: Weighed): boolean =>
  one.confidence >= STRONG &&
  nameLikeness(one.name) >= 0.5 &&
  ((stands(one, 'title') && !stands(best, 'title')) ||
    (one.subjects.some(({ standing }) => standing === 'main') &&
      !best.subjects.some(({ standing }) => standing === 'main')));

/** The name as the page shows it; declared forms only where it shows none, or where they only add to it. */
const display = (spots: readonly NameSpot[], subjects: readonly Subject[]): { name: string; line: number } => {
  const [shown] = spots.filter((spot) => spot.line >= 0).sort((a, b) => b.weight - a.weight || a.line - b.line);
  const declared = subjects.find(
    ({ name }) => !shown || (name.length > shown.name.length && name.includes(shown.name) && nameLikeness(name) >= 0.5),
  );
  return { name: declared?.name ?? shown?.name ?? spots[0]?.name ?? '', line: shown?.line ?? -1 };
};
