import { expect, test, vi } from 'vitest';
import { niveau, save, wispelberg } from '../test-school.ts';
import { createClient } from './client.ts';
import { operationOf } from './openapi.fixture.ts';
import { openRepository } from './repository.ts';
import { type GitHubServer, startOnGitHub } from './server.fixture.ts';
import { standInConfig } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a save asks of GitHub besides reading: GitHub allows 500 of these an hour, and 80 a minute. */
async function writesOf(
  server: GitHubServer,
  edit: (data: Parameters<typeof niveau>[0]) => void,
): Promise<(string | undefined)[]> {
  const client = await server.signIn('secretariaat-wispelberg');
  server.standIn.requests.length = 0;
  const { status, text } = await save(client, wispelberg, edit);
  if (status !== 200) throw new Error(text);
  await server.store.settle();
  return server.standIn.requests.filter(({ method }) => method !== 'GET').map(operationOf);
}

test('a save is three writes, a first proposal seven and a renewed one four', async () => {
  const server = await startOnGitHub();
  await server.store.current();
  const number = (value: number) => (data: Parameters<typeof niveau>[0]) => {
    niveau(data, 40093).vrijePlaatsen = value;
  };
  const naam = (value: string) => (data: { naam: string }) => {
    data.naam = value;
  };
  expect(await writesOf(server, number(7))).toEqual([
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
  ]);
  expect(await writesOf(server, naam('Atheneum Nieuw') as never)).toEqual([
    'git/create-tree',
    'git/create-commit',
    'git/create-ref',
    'pulls/create',
    'pulls/request-reviewers',
    'issues/add-labels',
    'checks/create',
  ]);
  // The number on main, and the proposal on top of it.
  expect(await writesOf(server, number(8))).toEqual([
    'git/create-tree',
    'git/create-commit',
    'git/create-tree',
    'git/create-commit',
    'git/update-ref',
    'git/update-ref',
    'checks/create',
  ]);
});

test('what did not change is asked for without cost: GitHub answers 304, and what was read stands', async () => {
  const asked: (string | null)[] = [];
  const object = { sha: 'a'.repeat(40), type: 'commit', url: 'https://x.example' };
  const client = await createClient(standInConfig(1), {
    pace: { second: 1, throttle: false },
    warn: () => undefined,
    fetch: (url, init) => {
      if (url.includes('access_tokens')) {
        return Promise.resolve(
          Response.json({ token: 't', expires_at: '2099-01-01T00:00:00Z' }, { status: 201 }),
        );
      }
      const known = new Headers(init?.headers).get('if-none-match');
      asked.push(known);
      return Promise.resolve(
        known === null
          ? Response.json({ ref: 'refs/heads/main', object }, { headers: { etag: '"1"' } })
          : new Response(null, { status: 304 }),
      );
    },
  });
  const repository = openRepository(client.octokit, standInConfig(1));
  expect(await repository.main()).toBe(object.sha);
  expect(await repository.main()).toBe(object.sha);
  expect(asked).toEqual([null, '"1"']);
});
