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
}

const WEIGHTS = { main: 0.8, listed: 0.3, author: 0.25, passing: 0.05 };

/** Weighs all places that name somebody; places that agree count together, each kind once. The likeliest name, or null. */
export const weighNames = (
  spots: readonly NameSpot[],
  subjects: readonly Subject[],
  address: string,
  lineNamed: (name: string) => number,
): Identity | null => {
  interface Group {
    name: string;
    spots: NameSpot[];
    subjects: Subject[];
  }
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
  let best: Identity | null = null;
  for (const group of groups) {
    const kinds = new Map<string, number>();
    const count = (kind: string, weight: number) => kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight));
    for (const spot of group.spots) count(spot.where, spot.weight);
    for (const { evidence, standing } of group.subjects) {
      const named = evidence.find((one) => one.field === 'name');
      count(named?.source ?? 'structured-data', WEIGHTS[standing] * Math.min(1, (named?.confidence ?? 0.9) / 0.88));
    }
    let doubt = agrees(address, group.name) ? 0.75 : 1;
    for (const weight of kinds.values()) doubt *= 1 - weight;
    if (best && 1 - doubt <= best.confidence) continue;
    best = { ...group, ...display(group.spots, group.subjects), confidence: 1 - doubt };
  }
  return best && best.line < 0 ? { ...best, line: lineNamed(best.name) } : best;
};

/** The name as the page shows it; declared forms only where it shows none, or where they only add to it. */
const display = (spots: readonly NameSpot[], subjects: readonly Subject[]): { name: string; line: number } => {
  const [shown] = spots.filter((spot) => spot.line >= 0).sort((a, b) => b.weight - a.weight || a.line - b.line);
  const declared = subjects.find(
    ({ name }) => !shown || (name.length > shown.name.length && name.includes(shown.name) && nameLikeness(name) >= 0.5),
  );
  return { name: declared?.name ?? shown?.name ?? spots[0]?.name ?? '', line: shown?.line ?? -1 };
};
