import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from '../../lib/domain/schema';
import { uuidv7 } from '../../lib/domain/uuid';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });

it('writes the example of RFC 9562', () => {
  const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

it('is a UUID of version 7 that holds its time', () => {
  fc.assert(
    fc.property(time, bytes, (now, random) => {
      const made = uuidv7(now, random);
      expect(z.uuidv7().safeParse(made).success).toBe(true);
      expect(Number.parseInt(made.replace('-', '').slice(0, 12), 16)).toBe(now);
    }),
  );
});

it('sorts by age', () => {
  fc.assert(
    fc.property(time, time, bytes, bytes, (earlier, later, one, other) => {
      fc.pre(earlier < later);
      expect(uuidv7(earlier, one) < uuidv7(later, other)).toBe(true);
    }),
  );
});

it('leaves the random bytes it was given alone', () => {
  const random = new Uint8Array(16).fill(255);
  uuidv7(1, random);
  expect(random).toEqual(new Uint8Array(16).fill(255));
});
