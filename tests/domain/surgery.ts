/** Cuts into a valid value, so that a schema can be seen to refuse each of them. */

export interface Operated {
  where: string;
  value: unknown;
}

type Cut = (node: unknown) => unknown[];

/** The value, once for every place and every cut that fits there. */
export function operated(value: unknown, cut: Cut, where = '(all)'): Operated[] {
  const here = cut(value).map((changed) => ({ where, value: changed }));
  if (typeof value !== 'object' || value === null) return here;
  const inside = Object.entries(value).flatMap(([key, child]) =>
    operated(child, cut, `${where}.${key}`).map((one) => ({ ...one, value: put(value, key, one.value) })),
  );
  return [...here, ...inside];
}

const put = (into: object, key: string, child: unknown): unknown =>
  Array.isArray(into) ? into.with(Number(key), child) : { ...into, [key]: child };

const isRecord = (node: unknown): node is object => typeof node === 'object' && node !== null && !Array.isArray(node);

/** An own key called `__proto__`, as `JSON.parse` makes it. */
const withProto = (node: object): object =>
  Object.defineProperty({ ...node }, '__proto__', { value: { candidate: true }, enumerable: true });

export const unknownKey: Cut = (node) => (isRecord(node) ? [{ ...node, candidate: true }] : []);
export const protoKey: Cut = (node) => (isRecord(node) ? [withProto(node)] : []);
export const overlong: Cut = (node) => (typeof node === 'string' ? ['x'.repeat(20_001)] : []);
export const wrongType: Cut = (node) => (isRecord(node) || Array.isArray(node) ? [null, 'text'] : [{}, []]);
export const missing: Cut = () => [undefined];
export const wildNumber: Cut = (node) =>
  typeof node === 'number' ? [-1, Number.NaN, Number.POSITIVE_INFINITY, '1'] : [];
