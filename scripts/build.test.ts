// `npm run build` publishes nothing of content that is wrong, and leaves no earlier site behind.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-build-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), 'the site of yesterday');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const school = 'scholen/voorbeeldschool-de-linde-lindelei-1.yaml';

test.each([
  {
    what: 'a wrong value',
    file: school,
    from: 'vrijePlaatsen: 21',
    to: 'vrijePlaatsen: vijf',
    problem: `content/${school}:25:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".`,
  },
  {
    what: 'a group that does not exist',
    file: school,
    from: '[40093]',
    to: '[99999]',
    problem: `content/${school}:29:19 `,
  },
  {
    what: 'a platform that is not valid',
    file: 'lop.yaml',
    from: 'voorbeeld: true',
    to: 'voorbeeld: ja',
    problem: 'content/lop.yaml:23:12 ',
  },
])('build refuses $what, says where it stands, and leaves no dist', ({ file, from, to, problem }) => {
  const path = join(folder, 'content', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  const { status, stdout } = build();
  expect(stdout).toContain(problem);
  expect(stdout).toContain('in de inhoud');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('build refuses a folder without content', () => {
  rmSync(join(folder, 'content'), { recursive: true });
  expect(build().status).toBe(1);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

function build() {
  return spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', join(folder, 'content'), '--out', join(folder, 'dist')],
    { encoding: 'utf8' },
  );
}
