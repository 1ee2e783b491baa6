import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../bron/content-folder.ts';
import { type Attack, type Attacker, attacks } from './attacks.ts';
import { openRedactie } from './open.ts';
import { serve } from './serve.ts';
import { ask, type Client, signIn, wide } from './test-client.ts';
import { makeFolders } from './test-content.ts';
import { linde, read, type SchoolForm, wispelberg } from './test-school.ts';

const log: string[] = [];
const folders = makeFolders();
const before = readFolder(folders.contentFolder);
let port = 0;
let stop: () => Promise<void>;
let cookies: Readonly<Record<Attacker, string>>;
let own: SchoolForm;
let other: SchoolForm;

beforeAll(async () => {
  const clock = () => Temporal.Instant.from('2026-11-20T09:12:44+01:00');
  const write = (line: string): void => void log.push(line);
  const running = await serve(
    openRedactie({ ...folders, reach: { kind: 'local' }, clock, write, limits: wide }),
    '127.0.0.1',
    0,
  );
  ({ port, stop } = running);
  const school: Client = await signIn(port, 'secretariaat-wispelberg');
  const deskundige = await signIn(port, 'lop-deskundige');
  own = await read(school, wispelberg);
  other = await read(deskundige, linde);
  const forged = `redactie=Fe26.2*1*${'0'.repeat(64)}*x*x**${'0'.repeat(64)}*x~2`;
  cookies = { nobody: '', school: school.cookie, deskundige: deskundige.cookie, forged };
});

afterAll(async () => {
  await stop();
  rmSync(dirname(folders.contentFolder), { recursive: true });
});

function bodyOf({ body }: Attack): string | object | undefined {
  return typeof body === 'string' ? body.replace('REVISION', own.revision) : body?.(own, other);
}

test('there are at least forty, and no two have the same name', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(40);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

describe('is refused, logged and without effect:', () => {
  test.each(attacks)('$name ($as)', async (attack) => {
    const { as, method = 'GET', path, headers } = attack;
    log.length = 0;
    const answer = await ask(port, {
      method,
      path,
      headers: { cookie: cookies[as], ...headers },
      body: bodyOf(attack),
    });
    expect([answer.status, answer.body?.kind]).toEqual(attack.expected);
    expect(Object.keys(answer.body)).not.toContain('stack');
    expect(answer.text).not.toMatch(/node_modules|\.ts\b|Error:/);
    expect(log.map((line) => JSON.parse(line).kind)).toEqual([attack.expected[1]]);
    expect(log.join('')).not.toMatch(/\.\.|%2f|etc|Fe26|85\.07/i);
    expect(readFolder(folders.contentFolder)).toEqual(before);
  });
});

test('afterwards nothing waits and nothing was published', async () => {
  const deskundige = await signIn(port, 'lop-deskundige');
  expect((await deskundige.get('/api/voorstellen')).body.voorstellen).toEqual([]);
  expect((await deskundige.get(`/api/scholen/${wispelberg}/geschiedenis`)).body.publicaties).toEqual([]);
});
