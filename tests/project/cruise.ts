import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, ROOT));

/** The folders that `npm run check` looks at. */
const HOUSE = ['lib', 'components', 'entrypoints'];

export interface Cruise {
  /** The names of the rules that were held against it. */
  rules: string[];
  modules: number;
  violations: { from: string; to: string; rule: { name: string } }[];
}

/** Runs dependency-cruiser with the project's own rules over the house, or over one built elsewhere. */
export function cruise(folder = at('.')): Cruise {
  const program = at('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = ['--config', at('.dependency-cruiser.mjs'), '--output-type', 'json', ...HOUSE];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const { summary } = JSON.parse(stdout);
  const rules = summary.ruleSetUsed.forbidden.map((rule: { name: string }) => rule.name);
  return { rules, modules: summary.totalCruised, violations: summary.violations };
}
