import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/content-summary.ts', ...args], { encoding: 'utf8' });

test('content that is as it was changes nothing for parents', { timeout: 60_000 }, () => {
  const head = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const { stdout, status } = run(head);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Wat wijzigt er voor ouders?')]);
});

test('without a commit it says what to do', { timeout: 60_000 }, () => {
  const { stderr, status } = run('main; rm -rf .');
  expect([status, stderr]).toEqual([2, expect.stringContaining('git merge-base')]);
});
