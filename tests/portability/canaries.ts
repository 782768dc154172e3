import { z } from '../../lib/domain/schema';

/**
 * Values made from a schema, with something in each field that stands nowhere else. What is optional is there, what may be
 * null is not, lists hold one of each shape: so that a field added to the ledger is looked for without anybody's doing.
 */
export interface Canary {
  /** Where it stands: `captured.facts.0.place`. */
  where: string;
  value: string | number;
}

interface Definition {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  options: z.ZodMiniType[];
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  entries: Record<string, string>;
  values: (string | number)[];
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

export class Canaries {
  readonly all: Canary[] = [];
  private count = 0;

  /** A value of each shape that the schema has: one but for unions. */
  shapes(schema: z.ZodMiniType, where: string): unknown[] {
    const { type, options } = definitionOf(schema);
    return type === 'union' ? options.flatMap((one) => this.shapes(one, where)) : [this.one(schema, where)];
  }

  private one(schema: z.ZodMiniType, where: string): unknown {
    const def = definitionOf(schema);
    switch (def.type) {
      case 'object':
        return Object.fromEntries(Object.entries(def.shape).map(([key, of]) => [key, this.one(of, `${where}.${key}`)]));
      case 'array':
        return this.shapes(def.element, `${where}.0`);
      case 'nullable':
      case 'optional':
        return this.one(def.innerType, where);
      case 'enum':
        // The user's own word is a source that every event may have.
        return this.sing(where, Object.values(def.entries).at(-1) ?? '');
      case 'literal':
        return def.values[0];
      case 'union':
        // Lists hold one of each.
        return def.options[0] && this.one(def.options[0], where);
      case 'number':
        return this.sing(where, this.number(schema));
      case 'string':
        return this.sing(where, this.text(schema));
      default:
        throw new Error(`no canary for ${def.type} at ${where}`);
    }
  }

  /** A number that the schema takes: a moment or a count where it may be large, else a share. */
  private number(schema: z.ZodMiniType): number {
    this.count += 1;
    const found = [Date.UTC(2001, 0, 1) + this.count * 86_400_000, this.count / 1000].find((n) => takes(schema, n));
    if (found === undefined) throw new Error('no number for this schema');
    return found;
  }

  private text(schema: z.ZodMiniType): string {
    this.count += 1;
    const n = this.count;
    const uuid = `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const year = String(1000 + n);
    const found = [`canary <${n}> & "so"`, `canary ${n}`, uuid, year].find((one) => takes(schema, one));
    if (found === undefined) throw new Error('no text for this schema');
    return found;
  }

  private sing<T extends string | number>(where: string, value: T): T {
    this.all.push({ where, value });
    return value;
  }
}

const takes = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success;
