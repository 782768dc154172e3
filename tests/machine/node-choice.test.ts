import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isGoodNode, nodePackage, OLDEST_NODE } from '../../scripts/machine/node-choice.mjs';

describe('the Node that runs the project', () => {
  it.each([
    ['20.20.2', false],
    ['22.21.9', false],
    ['22.22.0', true],
    ['24.0.0', true],
    ['100.1.0', true],
  ])('takes %s as good: %s', (version, good) => {
    expect(isGoodNode(version)).toBe(good);
  });

  it('asks for the same version as package.json', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(engines.node).toBe(`>=${OLDEST_NODE}`);
  });

  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('knows a good one in npm for %s on %s', (platform, architecture) => {
    const found = nodePackage(platform, architecture);
    expect(found?.name).toMatch(/^node-/);
    expect(isGoodNode(found?.version ?? '0.0')).toBe(true);
  });

  it('knows none for another platform', () => {
    expect(nodePackage('sunos', 'x64')).toBeUndefined();
  });
});
