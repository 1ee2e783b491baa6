// The attack list of the editors' server, sent to one whose store is GitHub.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Attack, type Attacker, attacks } from '../attacks.ts';
import { openRedactie } from '../open.ts';
import { serve } from '../serve.ts';
import { ask, signIn, wide } from '../test-client.ts';
import { makeFolders } from '../test-content.ts';
import { linde, read, type SchoolForm, wispelberg } from '../test-school.ts';
import { branches, mainLog, pullRequests } from './server.fixture.ts';
import { openStandIn, openStoreOn, type StandIn } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const log: string[] = [];
const folders = makeFolders();
let standIn: StandIn;
let port = 0;
let stop: () => Promise<void>;
let cookies: Readonly<Record<Attacker, string>>;
let own: SchoolForm;
let other: SchoolForm;
let before: unknown;

beforeAll(async () => {
  const clock = () => Temporal.Instant.from('2026-11-20T09:12:44+01:00');
  standIn = await openStandIn(folders.contentFolder);
  const { store } = await openStoreOn(standIn, folders.dataFolder, { clock, timeLimit: 20_000 });
  const write = (line: string): void => void log.push(line);
  const redactie = openRedactie({ ...folders, store, reach: { kind: 'local' }, clock, write, limits: wide });
  ({ port, stop } = await serve(redactie, '127.0.0.1', 0));
  const school = await signIn(port, 'secretariaat-wispelberg');
  const deskundige = await signIn(port, 'lop-deskundige');
  own = await read(school, wispelberg);
  other = await read(deskundige, linde);
  const forged = `redactie=Fe26.2*1*${'0'.repeat(64)}*x*x**${'0'.repeat(64)}*x~2`;
  cookies = { nobody: '', school: school.cookie, deskundige: deskundige.cookie, forged };
  before = await mainLog(standIn);
});

afterAll(async () => {
  await stop();
  await standIn.close();
  rmSync(dirname(folders.contentFolder), { recursive: true });
});

function bodyOf({ body }: Attack): string | object | undefined {
  return typeof body === 'string' ? body.replace('REVISION', own.revision) : body?.(own, other);
}

describe('is refused and changes nothing on GitHub:', () => {
  test.each(attacks)('$name ($as)', async (attack) => {
    const { as, method = 'GET', path, headers } = attack;
    standIn.requests.length = 0;
    log.length = 0;
    const cookie = cookies[as];
    const answer = await ask(port, { method, path, headers: { cookie, ...headers }, body: bodyOf(attack) });
    expect([answer.status, answer.body?.kind]).toEqual(attack.expected);
    expect(answer.text).not.toMatch(/node_modules|\.ts\b|Error:/);
    expect(log.map((line) => JSON.parse(line).kind)).toEqual([attack.expected[1]]);
    // Reading is all that the server asked of GitHub.
    expect(standIn.requests.filter((request) => request.method !== 'GET')).toEqual([]);
  });
});

test('afterwards main is where it was, and nothing waits', async () => {
  expect(await mainLog(standIn)).toEqual(before);
  expect([await branches(standIn), await pullRequests(standIn)]).toEqual([[], []]);
});
