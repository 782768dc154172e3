const SET_ASIDE = 'acquaintEntries';

type World = Record<string, unknown>;

/** Leaves elements for the page script to look at, list by list, in the isolated world's own globals, which the page never sees. */
export function setAside(world: object, lists: readonly Element[][]): void {
  (world as World)[SET_ASIDE] = lists;
}

/** Takes them away. Only an own property counts: a page's element of that id answers to the name as well. */
export function takeSetAside(world: object): Element[][] | null {
  const lists = Object.getOwnPropertyDescriptor(world, SET_ASIDE)?.value as Element[][] | undefined;
  delete (world as World)[SET_ASIDE];
  return lists ?? null;
}
