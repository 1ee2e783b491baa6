import { afterEach, describe, expect, test, vi } from 'vitest';
import { linde, niveau, save, wispelberg } from '../test-school.ts';
import {
  branches,
  type GitHubServer,
  mainLog,
  moveMain,
  pullRequests,
  startOnGitHub,
} from './server.fixture.ts';
import type { Fault } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.useRealTimers());

const moveRef = 'PATCH /repos/lop-gent/vrije-plaatsen/git/refs/heads%2Fmain';
const makeTree = 'POST /repos/lop-gent/vrije-plaatsen/git/trees';
const makeCommit = 'POST /repos/lop-gent/vrije-plaatsen/git/commits';
const makeBranch = 'POST /repos/lop-gent/vrije-plaatsen/git/refs';
const makePull = 'POST /repos/lop-gent/vrije-plaatsen/pulls';
const everything = '';

type Break = (pass: () => Promise<Response>) => Promise<Response>;

/** Breaks the requests that begin with `what`, the first `times` of them. */
function on(what: string, times: number, breaks: Break): Fault {
  let left = times;
  return ({ method, path }, pass) => {
    if (left <= 0 || !`${method} ${path}`.startsWith(what)) return undefined;
    left -= 1;
    return breaks(pass);
  };
}

const forEver = 1e9;
const answers =
  (status: number, headers: Record<string, string> = {}, message = 'Fault'): Break =>
  () =>
    Promise.resolve(Response.json({ message }, { status, headers }));
const limited = answers(
  403,
  { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
  'API rate limit exceeded',
);
const hangs: Break = () => new Promise(() => undefined);
const cutBefore: Break = () => Promise.reject(new TypeError('fetch failed'));
const cutAfter: Break = async (pass) => {
  await pass();
  throw new TypeError('fetch failed');
};

const someNumber = (data: Parameters<typeof niveau>[0]): void => {
  niveau(data, 40093).vrijePlaatsen = 3;
};

/** Saves one number; gives the answer, and by how many commits main grew. */
async function saved(
  server: GitHubServer,
): Promise<{ status: number; kind: string; message: string; commits: number }> {
  const client = await server.signIn('secretariaat-wispelberg');
  const before = (await mainLog(server.standIn)).length;
  const { status, body } = await save(client, wispelberg, someNumber);
  const after = await mainLog(server.standIn);
  const commits = after.length - before - after.filter(({ message }) => message.startsWith('elders')).length;
  return { status, kind: body.kind, message: body.message, commits };
}

const once: readonly [string, string, number, Break][] = [
  ['500 while the tree is made', makeTree, 1, answers(500)],
  ['500 while the commit is made', makeCommit, 1, answers(502)],
  ['500 while main moves', moveRef, 1, answers(503)],
  ['409 while main moves', moveRef, 1, answers(409)],
  ['422 as if main had moved', moveRef, 1, answers(422, {}, 'Update is not a fast forward')],
  ['a line cut before the commit is made', makeCommit, 1, cutBefore],
  ['a line cut after the commit is made', makeCommit, 1, cutAfter],
  ['a line cut before main moves', moveRef, 1, cutBefore],
  ['a line cut after main moved', moveRef, 1, cutAfter],
  ['a line cut each time after main moved', moveRef, forEver, cutAfter],
  ['a hang while main moves', moveRef, 1, hangs],
];

const lasting: readonly [string, string, Break, string][] = [
  ['401', moveRef, answers(401), 'opslagWeigert'],
  ['403 with the headers of the rate limit', makeTree, limited, 'opslagDruk'],
  [
    '403 of the secondary limit',
    moveRef,
    answers(403, { 'retry-after': '3600' }, 'You have exceeded a secondary rate limit'),
    'opslagDruk',
  ],
  [
    '403 without a permission',
    makeTree,
    answers(403, {}, 'Resource not accessible by integration'),
    'opslagWeigert',
  ],
  ['404', makeTree, answers(404), 'opslagWeigert'],
  ['422 about the tree', makeTree, answers(422, {}, 'Invalid tree info'), 'opslagWeigert'],
  ['500 of the tree', makeTree, answers(500), 'opslagAntwoordtNiet'],
  ['500 of the commit', makeCommit, answers(500), 'opslagAntwoordtNiet'],
  ['500 of main', moveRef, answers(500), 'opslagAntwoordtNiet'],
  ['a hang of the tree', makeTree, hangs, 'opslagAntwoordtNiet'],
  ['a hang of main', moveRef, hangs, 'opslagAntwoordtNiet'],
  ['a line cut before main moves', moveRef, cutBefore, 'opslagAntwoordtNiet'],
];

describe('a save', () => {
  test.each(once)('survives %s, and is published once', async (_name, what, times, breaks) => {
    const server = await startOnGitHub({ timeLimit: 700 });
    await server.store.current();
    server.standIn.faults.push(on(what, times, breaks));
    expect(await saved(server)).toMatchObject({ status: 200, kind: 'opgeslagen', commits: 1 });
  });

  test.each(lasting)(
    'is refused with a clear message by %s, nothing is done, and it works afterwards',
    async (_name, what, breaks, kind) => {
      const server = await startOnGitHub({ timeLimit: 700 });
      await server.store.current();
      server.standIn.faults.push(on(what, forEver, breaks));
      const refused = await saved(server);
      expect(refused).toMatchObject({ status: 503, kind, commits: 0 });
      expect(refused.message).toContain('Je invoer staat er nog.');
      server.standIn.faults.length = 0;
      expect(await saved(server)).toMatchObject({ status: 200, commits: 1 });
    },
  );

  test.each([[1], [4]])('is judged again when main moves %i times meanwhile', async (times) => {
    const server = await startOnGitHub();
    let turn = 0;
    server.standIn.faults.push(
      on(moveRef, times, async (pass) => {
        turn += 1;
        await moveMain(server.standIn, `elders-${turn}`);
        return pass();
      }),
    );
    expect(await saved(server)).toMatchObject({ status: 200, commits: 1 });
    const log = await mainLog(server.standIn);
    expect(log.every(({ parents }, index) => parents.length <= 1 && parents[0] === log[index + 1]?.sha)).toBe(
      true,
    );
  });

  test.each([[5], [forEver]])(
    'gives up when main moves %i times meanwhile, and nothing is done',
    async (times) => {
      const server = await startOnGitHub();
      let turn = 0;
      server.standIn.faults.push(
        on(moveRef, times, async (pass) => {
          turn += 1;
          await moveMain(server.standIn, `elders-${turn}`);
          return pass();
        }),
      );
      expect(await saved(server)).toMatchObject({ status: 503, kind: 'bezet', commits: 0 });
    },
  );

  test('that nobody can say the outcome of is found on main later, once, with all that followed', async () => {
    const server = await startOnGitHub({ timeLimit: 700 });
    const client = await server.signIn('secretariaat-wispelberg');
    const before = (await mainLog(server.standIn)).length;
    const mixed = (data: Parameters<typeof niveau>[0] & { naam: string }): void => {
      someNumber(data);
      data.naam = 'Atheneum Nieuw';
    };
    let isDown = false;
    server.standIn.faults.push(
      on(moveRef, 1, (pass) => {
        isDown = true;
        return cutAfter(pass);
      }),
      on(everything, forEver, (pass) => (isDown ? cutBefore(pass) : pass())),
    );
    const { status, body } = await save(client, wispelberg, mixed);
    expect([status, body.kind]).toEqual([503, 'opslagAntwoordtNiet']);
    expect((await mainLog(server.standIn)).length).toBe(before + 1);
    server.standIn.faults.length = 0;
    // As after a restart: another server on the same folder.
    const store = await server.reopen();
    await store.settle();
    const snapshot = await store.current();
    expect(snapshot.proposals.get(wispelberg)?.waiting).toHaveLength(1);
    await store.settle();
    expect((await mainLog(server.standIn)).length).toBe(before + 1);
    expect(await branches(server.standIn)).toEqual([`voorstel/${wispelberg}`]);
    expect(await pullRequests(server.standIn)).toHaveLength(1);
  });
});

describe('a proposal', () => {
  const rename = (data: { naam: string }): void => {
    data.naam = 'Atheneum Nieuw';
  };

  test.each([
    ['500 while the branch is made', makeBranch, 1, answers(500)],
    ['a line cut before the branch is made', makeBranch, 1, cutBefore],
    ['a line cut after the branch is made', makeBranch, 1, cutAfter],
    ['500 while the pull request is opened', makePull, 3, answers(500)],
    ['a line cut before the pull request is opened', makePull, 3, cutBefore],
    ['a line cut after the pull request is opened', makePull, 1, cutAfter],
    ['500 while the label is set', 'POST /repos/lop-gent/vrije-plaatsen/issues', 3, answers(500)],
    ['500 while the check is held', 'POST /repos/lop-gent/vrije-plaatsen/check-runs', 3, answers(500)],
  ])('survives %s with one branch and one pull request', async (_name, what, times, breaks) => {
    const server = await startOnGitHub({ timeLimit: 700 });
    const client = await server.signIn('secretariaat-wispelberg');
    server.standIn.faults.push(on(what, times, breaks));
    const { status, body } = await save(client, wispelberg, rename);
    expect([status, body.wacht?.length]).toEqual([200, 1]);
    expect((await server.store.current()).proposals.size).toBe(1);
    await server.store.settle();
    await server.store.settle();
    expect(await branches(server.standIn)).toEqual([`voorstel/${wispelberg}`]);
    const [pull, ...others] = await pullRequests(server.standIn);
    expect(others).toEqual([]);
    expect(pull.labels.map(({ name }: { name: string }) => name)).toEqual(['voorstel']);
    const checks = await server.standIn.as(
      'lop-gent',
      'GET',
      `/repos/lop-gent/vrije-plaatsen/commits/voorstel/${wispelberg}/check-runs`,
    );
    expect(
      checks.data.check_runs.map(({ name, status: state }: { name: string; status: string }) => [
        name,
        state,
      ]),
    ).toEqual([['samenvoegen', 'in_progress']]);
  });

  test('that cannot be written is refused, and nothing waits', async () => {
    const server = await startOnGitHub({ timeLimit: 700 });
    const client = await server.signIn('secretariaat-wispelberg');
    server.standIn.faults.push(on(makeBranch, forEver, answers(500)));
    const { status, body } = await save(client, wispelberg, rename);
    expect([status, body.kind]).toEqual([503, 'opslagAntwoordtNiet']);
    server.standIn.faults.length = 0;
    await server.store.settle();
    expect((await server.store.current()).proposals.size).toBe(0);
    expect(await pullRequests(server.standIn)).toEqual([]);
  });

  test('that fails for one school holds up no other', async () => {
    const server = await startOnGitHub({ timeLimit: 700 });
    const client = await server.signIn('secretariaat-voorbeeldscholen');
    server.standIn.faults.push(on(makePull, forEver, answers(422)));
    expect((await save(client, wispelberg, rename)).status).toBe(200);
    expect((await save(client, linde, rename)).status).toBe(200);
    expect([...(await server.store.current()).proposals.keys()]).toEqual([wispelberg, linde].sort());
    server.standIn.faults.length = 0;
    await server.store.settle();
    expect(await pullRequests(server.standIn)).toHaveLength(2);
  });
});
