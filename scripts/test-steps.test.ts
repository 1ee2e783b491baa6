import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readCount, steps } from './test-steps.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each) => ({ status: each, fullName: 'a test' })),
});

test('passed and failed unit tests are counted', () => {
  const count = countVitest({ testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed')] });
  expect(count).toEqual({ passed: 2, failed: 1, remarks: [] });
});

test('a skipped or unwritten unit test counts as failed and is named', () => {
  const count = countVitest({ testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] });
  expect(count).toMatchObject({ passed: 1, failed: 3 });
  expect(count.remarks[0]).toBe('skipped, so it counts as failed: a test');
});

test('a file of unit tests that cannot be loaded counts as failed', () => {
  const count = countVitest({ testResults: [file('failed')] });
  expect(count).toEqual({ passed: 0, failed: 1, remarks: ['not loaded: a.test.ts'] });
});

test('a skipped or flaky browser test and an error outside of a test count as failed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [{}] })).toMatchObject({ passed: 4, failed: 4 });
});

test('a runner that ended before its report has no count', () => {
  for (const step of steps) expect(readCount(step, 'no/such/report.json')).toBeUndefined();
});
