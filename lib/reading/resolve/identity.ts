import { nameLikeness, plainName, sameName, slugAgrees } from '../names';
import type { NameSpot } from '../layout/name';
import { nameOf, type Subject } from '../evidence';

/** The name a page's subject goes by, and how sure it is that the page is about them. */
export interface Identity {
  name: string;
  confidence: number;
  /** The line it shows in, or -1. */
  line: number;
  spots: NameSpot[];
  subjects: Subject[];
}

/** Weighs all places that name somebody; places that agree count together, each kind once. */
export const weighNames = (spots: readonly NameSpot[], subjects: readonly Subject[], address: string): Identity[] => {
  const groups: { name: string; spots: NameSpot[]; subjects: Subject[] }[] = [];
  const groupOf = (name: string) => {
    let group = groups.find((one) => sameName(one.name, name));
    if (!group) {
      group = { name, spots: [], subjects: [] };
      groups.push(group);
    }
    return group;
  };
  for (const spot of spots) groupOf(spot.name).spots.push(spot);
  for (const subject of subjects) {
    const name = nameOf(subject);
    if (name) groupOf(name).subjects.push(subject);
  }
  return groups
    .map((group) => {
      let doubt = 1;
      const kinds = new Map<string, number>();
      for (const spot of group.spots) kinds.set(spot.where, Math.max(kinds.get(spot.where) ?? 0, spot.weight));
      for (const weight of kinds.values()) doubt *= 1 - weight;
      for (const weight of subjectWeights(group.subjects)) doubt *= 1 - weight;
      if (slugAgrees(address, group.name)) doubt *= 0.75;
      const name = displayName(group.spots, group.subjects);
      const line = lineOf(group.spots, name);
      return { name, confidence: 1 - doubt, line, spots: group.spots, subjects: group.subjects };
    })
    .sort((a, b) => b.confidence - a.confidence);
};

const subjectWeights = (subjects: readonly Subject[]): number[] => {
  const weights: Record<Subject['standing'], number> = { main: 0.8, listed: 0.3, author: 0.25, passing: 0.05 };
  const best = new Map<string, number>();
  for (const subject of subjects) {
    const source = subject.evidence[0]?.source ?? '';
    const sure = Math.min(1, (subject.evidence.find((one) => one.field === 'name')?.confidence ?? 0) / 0.88);
    best.set(source, Math.max(best.get(source) ?? 0, weights[subject.standing] * sure));
  }
  return [...best.values()];
};

/** As the page shows it; declared forms only where it shows none. */
const displayName = (spots: readonly NameSpot[], subjects: readonly Subject[]): string => {
  const declared = subjects.map(nameOf).filter((name): name is string => name !== null);
  const shown = [...spots].sort((a, b) => Number(b.line >= 0) - Number(a.line >= 0) || b.weight - a.weight)[0];
  if (shown && shown.line >= 0) {
    // A declared name that only adds to the shown one (an emoji, a middle name) is the person's own spelling.
    return declared.find((name) => name !== shown.name && name.includes(shown.name) && nameLikeness(plainName(name)) >= 0.5) ?? shown.name;
  }
  return declared[0] ?? shown?.name ?? '';
};

const lineOf = (spots: readonly NameSpot[], name: string): number => {
  const shown = spots.filter((spot) => spot.line >= 0).sort((a, b) => b.weight - a.weight || a.line - b.line);
  return (shown.find((spot) => spot.name === name) ?? shown[0])?.line ?? -1;
};
