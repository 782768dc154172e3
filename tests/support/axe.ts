/** axe-core in a page, without a wrapper package: its source is evaluated over the protocol, which no page policy refuses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';

/** A page of either browser. */
export interface Scriptable {
  evaluate: (expression: string) => Promise<unknown>;
}

/** One broken rule and the elements that break it. */
export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  targets: string[];
}

let source: string | undefined;

/** Runs axe over the whole page and returns what it finds wrong; an empty list is the goal. */
export async function axeViolations(page: Scriptable, options: RunOptions = {}): Promise<AxeViolation[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${source}\nundefined`);
  const run = `axe.run(document, ${JSON.stringify(options)}).then((results) => JSON.stringify(results.violations))`;
  const violations = JSON.parse((await page.evaluate(run)) as string) as AxeResults['violations'];
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'unknown',
    help,
    targets: nodes.map((node) => node.target.join(' ')),
  }));
}
