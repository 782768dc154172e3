/** How long and how far a reading may go. Once spent it stays spent, and the answer is marked as cut. */
export interface Budget {
  /** False when time or size is used up; cheap enough to ask at every node. */
  more(): boolean;
  /** For things whose size is known beforehand; false when there were too many. */
  fits(count: number, limit: number): boolean;
  readonly cut: boolean;
}

/** Nodes between two looks at the clock. */
const STRIDE = 1024;
const MOST_NODES = 1_500_000;

export const startBudget = (now: (() => number) | undefined, budgetMs: number): Budget => {
  const end = now ? now() + budgetMs : Number.POSITIVE_INFINITY;
  let nodes = 0;
  let cut = false;
  return {
    more() {
      nodes += 1;
      if (nodes % STRIDE === 0 && !cut) cut = nodes > MOST_NODES || (now !== undefined && now() > end);
      return !cut;
    },
    fits(count, limit) {
      if (count > limit) cut = true;
      return count <= limit;
    },
    get cut() {
      return cut;
    },
  };
};
