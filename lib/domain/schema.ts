/**
 * The schema library, set up once: its compiled mode would need `eval`, which the extension's
 * content security policy refuses and reports.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };

/** Text of bounded length; longer text is a fault, never silently cut here. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** Text with something in it, of bounded length. */
export const filledText = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** Milliseconds since 1970, UTC, up to the end of the year 9999. */
export const instant = z.number().check(z.int(), z.gte(0), z.lte(253_402_300_799_999));

/** A Lamport clock: counts events, starting from 1. */
export const clock = z.number().check(z.int(), z.gte(1));

export const DAY = 86_400_000;
