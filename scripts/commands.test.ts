// The commands as a person runs them, on copies of the content.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let content: string;
const school = 'scholen/voorbeeldschool-de-linde-lindelei-1.yaml';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-'));
  content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  const result = spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { status: result.status, lines: result.stdout.trim().split('\n'), errors: result.stderr };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
  writeFileSync(join(content, path), text.replace(from, to));
}

test('check finds nothing wrong with the content as it is', () => {
  expect(run('check')).toEqual({ status: 0, lines: ['De inhoud is in orde.'], errors: '' });
});

test('check prints every problem, sorted, and fails', () => {
  edit(school, 'vrijePlaatsen: 21', 'vrijePlaatsen: vijf');
  edit('lop.yaml', 'nummer: 51', 'nummer: 99');
  expect(run('check')).toEqual({
    status: 1,
    lines: [
      'content/lop.yaml:1:9 Nummer: vul een getal van hoogstens 70 in. Er staat "99".',
      `content/${school}:25:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".`,
      '2 problemen in de inhoud',
    ],
    errors: '',
  });
});

test('check annotates the lines of a pull request in GitHub Actions', () => {
  edit(school, 'vrijePlaatsen: 21', 'vrijePlaatsen: vijf');
  expect(run('check', [], { GITHUB_ACTIONS: 'true' }).lines[1]).toBe(
    `::error file=content/${school},line=25,col=24::Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".`,
  );
});

test('check says where bytes are no UTF-8', () => {
  const bytes = Buffer.from(
    readFileSync(join(content, school), 'latin1').replace('Lindelei', 'Lind\u00e9lei'),
    'latin1',
  );
  writeFileSync(join(content, school), bytes);
  expect(run('check').lines[0]).toBe(
    `content/${school}:2:13 Hier staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.`,
  );
});

test('check does not read a file that is far too large, a folder or a link', () => {
  appendFileSync(join(content, school), 'x'.repeat(5_000_000));
  mkdirSync(join(content, 'scholen/map.yaml'));
  symlinkSync('/etc/passwd', join(content, 'scholen/link.yaml'));
  const kinds = run('check').lines.map((line) => line.replace(/^\S+ /, ''));
  expect(kinds).toEqual([
    'Hier mag alleen een gewoon bestand staan, geen map en geen verwijzing. Verwijder dit.',
    'Hier mag alleen een gewoon bestand staan, geen map en geen verwijzing. Verwijder dit.',
    'Dit bestand is te groot. Hoogstens 64 KiB.',
    'problemen in de inhoud',
  ]);
});

test('check of a folder that is not there says which files miss', () => {
  content = join(folder, 'elders');
  expect(run('check')).toMatchObject({ status: 1 });
  expect(run('check').lines).toContain('content/lop.yaml:1:1 Dit bestand ontbreekt. Zet het terug.');
});

test('format:content writes the canonical form and leaves a broken file as it is', () => {
  const canonical = readFileSync(join(content, school), 'utf8');
  edit(school, 'postcode: 9000\ngemeente: Gent', 'gemeente: "Gent"\npostcode: 9000');
  edit('lop.yaml', 'nummer: 51', 'nummer: 99');
  const broken = readFileSync(join(content, 'lop.yaml'), 'utf8');
  const { status, lines } = run('format-content');
  expect([status, ...lines]).toEqual([
    1,
    `content/${school} herschreven.`,
    'content/lop.yaml niet herschreven. Voer uit: npm run check',
  ]);
  expect(readFileSync(join(content, school), 'utf8')).toBe(canonical);
  expect(readFileSync(join(content, 'lop.yaml'), 'utf8')).toBe(broken);
});

test('build refuses content with a problem, says why, and leaves no older site behind', () => {
  const out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  edit(school, 'vrijePlaatsen: 21', 'vrijePlaatsen: vijf');
  const { status, lines } = run('build', ['--out', out]);
  expect(status).toBe(1);
  expect(lines[0]).toContain(`content/${school}:25:24 Vrije plaatsen: vul 0, JA of een getal in`);
  expect(existsSync(out)).toBe(false);
});
