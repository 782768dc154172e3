/**
 * What the extension hands a page script, and how it stops one: two names in the isolated world's own globals, which
 * the page never sees. The script takes what it is handed and leaves nothing there.
 */
export const HANDED = 'acquaint-handed';
export const STOP = 'acquaint-stop';

type World = Record<string, unknown>;

/** Takes it away. Only an own property counts: a page's element of that id answers to the name as well. */
export function takeHanded(world: object): unknown {
  if (!Object.hasOwn(world, HANDED)) return null;
  const handed = (world as World)[HANDED];
  delete (world as World)[HANDED];
  return handed;
}

/** Stops what was begun before, and lets this be stopped; answers how to leave no trace. */
export function beginStoppable(world: object, stop: () => void): () => void {
  stopBegun(world);
  (world as World)[STOP] = stop;
  return () => {
    if ((world as World)[STOP] === stop) delete (world as World)[STOP];
  };
}

function stopBegun(world: object): void {
  const stop = Object.hasOwn(world, STOP) ? (world as World)[STOP] : null;
  if (typeof stop === 'function') stop();
}
