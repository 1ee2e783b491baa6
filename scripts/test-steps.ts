// The steps of `npm test`, in order, and how the reports of the two test runners are counted.
import { readFileSync } from 'node:fs';

export type Step = {
  readonly name: string;
  /** A command for the shell; `report` is a path that the step may write its JSON report to. */
  readonly command: (report: string) => string;
  /** Counts the tests in the report. A step without it counts as one. */
  readonly count?: (report: unknown) => Count;
  /** The step whose failure makes this one pointless. */
  readonly needs?: string;
};

export type Count = { readonly passed: number; readonly failed: number; readonly remarks: readonly string[] };

export const steps: readonly Step[] = [
  { name: 'lint', command: () => 'biome check --error-on-warnings --max-diagnostics=none .' },
  { name: 'types', command: () => 'astro check --minimumFailingSeverity warning' },
  { name: 'pure-types', command: () => 'tsc -p tsconfig.pure.json --noEmit' },
  { name: 'generated', command: () => 'node scripts/generate.ts --check' },
  { name: 'unused', command: () => 'knip' },
  { name: 'content', command: () => 'node scripts/check.ts' },
  {
    name: 'unit',
    command: (report) => `vitest run --reporter=default --reporter=json --outputFile.json="${report}"`,
    count: (report) => countVitest(report as VitestReport),
  },
  { name: 'build', command: () => 'node scripts/build.ts' },
  // Fails when a browser would have to load too much.
  { name: 'build-redactie', command: () => 'node scripts/build-redactie.ts' },
  {
    name: 'browser',
    command: () => 'playwright test --reporter=list,json',
    count: (report) => countPlaywright(report as PlaywrightReport),
    needs: 'build',
  },
];

/** What the steps run with, so that Astro asks nothing of the network. */
export const environment = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** Reads the report of a step; a runner that ends early writes none. */
export function readCount(step: Step, report: string): Count | undefined {
  try {
    return step.count?.(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

/** A test that did not run (skip, todo) counts as failed, and so does a file that could not be loaded. */
export function countVitest(report: VitestReport): Count {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  return {
    passed,
    failed: tests.length - passed + broken.length,
    remarks: [
      ...skipped.map((test) => `${test.status}, so it counts as failed: ${test.fullName}`),
      ...broken.map((file) => `not loaded: ${file.name}`),
    ],
  };
}

type PlaywrightReport = {
  readonly stats: { readonly [outcome in 'expected' | 'unexpected' | 'flaky' | 'skipped']: number };
  readonly errors: readonly unknown[];
};

/** A skipped or flaky test counts as failed, and so does an error outside of a test. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    remarks: [
      ...(stats.skipped > 0 ? [`${stats.skipped} skipped, which counts as failed`] : []),
      ...(stats.flaky > 0 ? [`${stats.flaky} flaky, which counts as failed`] : []),
    ],
  };
}
