// `npm test`: runs every step, or with `npm test -- unit build` the named ones, and says what passed and failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Count, environment, readCount, type Step, steps } from './test-steps.ts';

const root = join(import.meta.dirname, '..');
const chosen = chooseSteps(process.argv.slice(2));
const reports = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-test-'));
const failedSteps = new Set<string>();
const total = { passed: 0, failed: 0 };

for (const step of chosen) {
  process.stdout.write(`${step.name.padEnd(11)} `);
  const count = await run(step);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failedSteps.add(step.name);
}
rmSync(reports, { recursive: true, force: true });
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(step: Step): Promise<Count> {
  if (step.needs !== undefined && failedSteps.has(step.needs)) {
    console.log(`FAILED   not run, since ${step.needs} failed`);
    return { passed: 0, failed: 1, remarks: [] };
  }
  const report = join(reports, `${step.name}.json`);
  const start = performance.now();
  const { code, output } = await shell(step.command(report), report);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  const count = judge(step, code, readCount(step, report));

  const counted = step.count === undefined ? '' : `   ${count.passed} passed, ${count.failed} failed`;
  console.log(`${count.failed > 0 ? 'FAILED' : 'ok    '} ${seconds}${counted}`);
  if (count.failed > 0) {
    const text = [output.trimEnd(), ...count.remarks].filter((part) => part !== '').join('\n');
    console.log(process.stdout.isTTY ? text : stripVTControlCharacters(text));
  }
  return count;
}

/** The exit code has the last word: a step can fail without a failed test, and no tests at all is a failure. */
function judge(step: Step, code: number | null, counted: Count | undefined): Count {
  if (step.count === undefined) {
    return code === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] };
  }
  const count = counted ?? { passed: 0, failed: 1, remarks: ['no report was written'] };
  if (count.failed > 0) return count;
  if (count.passed === 0) return { ...count, failed: 1, remarks: ['no test ran'] };
  if (code !== 0) return { ...count, failed: 1, remarks: [`all tests passed, but the exit code is ${code}`] };
  return count;
}

function shell(command: string, report: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...environment,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  let output = '';
  const add = (chunk: string): void => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step is called ${unknown.join(', ')}. The steps: ${steps.map((step) => step.name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}
