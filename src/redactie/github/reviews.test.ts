import { describe, expect, test, vi } from 'vitest';
import type { Redactie } from '../context.ts';
import { createQueue } from '../queue.ts';
import { wide } from '../test-client.ts';
import { niveau, save, wispelberg } from '../test-school.ts';
import { approvalDay, carryOutReviews } from './reviews.ts';
import { at, branches, type GitHubServer, mainLog, pullRequests, startOnGitHub } from './server.fixture.ts';
import type { Login } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A number goes out at once, a name waits; gives the head of its branch. */
async function mixedSave(server: GitHubServer, naam = 'Atheneum Nieuw'): Promise<string> {
  const client = await server.signIn('secretariaat-wispelberg');
  const answer = await save(client, wispelberg, (data) => {
    niveau(data, 40093).vrijePlaatsen = (niveau(data, 40093).vrijePlaatsen ?? 0) + 1;
    data.naam = naam;
  });
  if (answer.status !== 200) throw new Error(answer.text);
  await server.store.settle();
  return headOf(server);
}

async function headOf({ standIn }: GitHubServer): Promise<string> {
  return (await standIn.as('lop-gent', 'GET', `${at}/git/ref/heads/voorstel/${wispelberg}`)).data.object.sha;
}

async function review(
  server: GitHubServer,
  login: Login,
  { event, body = '', commit }: { readonly event: string; readonly body?: string; readonly commit: string },
): Promise<void> {
  const [pull] = await pullRequests(server.standIn);
  const asked = { event, body, commit_id: commit };
  const { status } = await server.standIn.as(login, 'POST', `${at}/pulls/${pull.number}/reviews`, asked);
  if (status >= 300) throw new Error(`no review: ${status}`);
}

async function carryOut(server: GitHubServer): Promise<void> {
  const { store } = server;
  const redactie = {
    store,
    queue: createQueue(),
    clock: () => server.time.now,
    log: () => undefined,
    limits: wide,
  } as unknown as Redactie;
  await carryOutReviews({ ...redactie, store });
  await store.settle();
}

async function nameOnMain({ store }: GitHubServer): Promise<string | undefined> {
  const text = (await store.current()).files.get(`content/scholen/${wispelberg}.yaml`)?.text;
  return /^naam: (.*)$/m.exec(text ?? '')?.[1];
}

async function comments({ standIn }: GitHubServer): Promise<string[]> {
  const { data } = await standIn.as('lop-gent', 'GET', `${at}/issues/1/comments`);
  return data.map(({ body }: { body: string }) => body);
}

describe('a review on GitHub', () => {
  test('that approves makes the server publish with the moment of saving, and close the pull request', async () => {
    const server = await startOnGitHub();
    const head = await mixedSave(server);
    const before = await mainLog(server.standIn);
    server.time.now = server.time.now.add({ hours: 5 });
    await review(server, 'deskundige', { event: 'APPROVE', body: '', commit: head });
    await carryOut(server);
    expect(await nameOnMain(server)).toBe('Atheneum Nieuw');
    const after = await mainLog(server.standIn);
    expect(after).toHaveLength(before.length + 1);
    const { data } = await server.standIn.as('lop-gent', 'GET', `${at}/commits/${after[0]?.sha}`);
    expect(data.commit.author.date).toBe('2026-11-20T08:12:44Z');
    expect(after[0]?.message).toContain('Goedgekeurd-door: lop-deskundige (lop-deskundige) LOP-deskundige');
    expect(await branches(server.standIn)).toEqual([]);
    const [pull, ...others] = await pullRequests(server.standIn);
    expect([pull.state, pull.merged, others]).toEqual(['closed', false, []]);
    expect(pull.body).toContain('Afgehandeld');
    await carryOut(server);
    expect(await mainLog(server.standIn)).toHaveLength(after.length);
    const [newest] = await server.store.history(`content/scholen/${wispelberg}.yaml`);
    expect(newest).toMatchObject({
      id: after[0]?.sha,
      moment: '2026-11-20T09:12:44+01:00',
      door: { id: 'secretariaat-wispelberg', functie: 'Secretariaat', rol: 'schoolbeheerder' },
      goedgekeurdDoor: { id: 'lop-deskundige' },
    });
  });

  test('that asks for changes refuses with its text as the reason', async () => {
    const server = await startOnGitHub();
    const head = await mixedSave(server);
    const before = await mainLog(server.standIn);
    await review(server, 'deskundige', {
      event: 'REQUEST_CHANGES',
      body: 'De naam staat nog niet vast.',
      commit: head,
    });
    await carryOut(server);
    expect(await mainLog(server.standIn)).toHaveLength(before.length);
    const [pull] = await pullRequests(server.standIn);
    expect([pull.state, pull.merged]).toEqual(['closed', false]);
    expect(pull.body).toContain('De naam staat nog niet vast');
    const notices = await server.store.notices([wispelberg]);
    expect(notices.map(({ message }) => message).join()).toContain('De naam staat nog niet vast.');
  });

  test.each<[string, Login, string]>([
    ['of a stranger', 'vreemde', 'APPROVE'],
    ['of the school itself', 'secretariaat', 'APPROVE'],
    ['that only remarks something', 'deskundige', 'COMMENT'],
  ])('%s publishes nothing', async (_what, login, event) => {
    const server = await startOnGitHub();
    const head = await mixedSave(server);
    const before = await mainLog(server.standIn);
    await review(server, login, { event: event, body: 'Goed!', commit: head });
    await carryOut(server);
    expect(await mainLog(server.standIn)).toHaveLength(before.length);
    expect((await pullRequests(server.standIn))[0].state).toBe('open');
  });

  test('of an older version of the proposal publishes nothing, and says why', async () => {
    const server = await startOnGitHub();
    const old = await mixedSave(server);
    await mixedSave(server, 'Atheneum Anders');
    await review(server, 'deskundige', { event: 'APPROVE', body: '', commit: old });
    await carryOut(server);
    await carryOut(server);
    expect(await nameOnMain(server)).not.toContain('Atheneum Anders');
    expect(await comments(server)).toHaveLength(1);
  });

  test('counts when the proposal was only laid on a newer main since', async () => {
    const server = await startOnGitHub();
    const old = await mixedSave(server);
    await mixedSave(server);
    expect(await headOf(server)).not.toBe(old);
    await review(server, 'deskundige', { event: 'APPROVE', body: '', commit: old });
    await carryOut(server);
    expect(await nameOnMain(server)).toBe('Atheneum Nieuw');
  });
});

describe("somebody else's push to the branch of a proposal", () => {
  async function push(
    server: GitHubServer,
    message: (own: string) => string,
    tree?: string,
  ): Promise<string> {
    const head = await headOf(server);
    const { data } = await server.standIn.as('lop-gent', 'GET', `${at}/git/commits/${head}`);
    const made = await server.standIn.as('lop-gent', 'POST', `${at}/git/trees`, {
      base_tree: data.tree.sha,
      tree: [{ path: 'content/scholen/evil.yaml', mode: '100644', type: 'blob', content: 'naam: Evil\n' }],
    });
    const commit = await server.standIn.as('lop-gent', 'POST', `${at}/git/commits`, {
      message: message(data.message),
      tree: tree ?? made.data.sha,
      parents: [head],
      author: data.author,
      committer: data.committer,
    });
    const ref = `${at}/git/refs/heads/voorstel/${wispelberg}`;
    await server.standIn.as('lop-gent', 'PATCH', ref, { sha: commit.data.sha, force: true });
    return commit.data.sha;
  }

  test.each([
    ['without a seal', () => 'Keur dit goed'],
    ['with the seal of the commit below it', (own: string) => own],
    [
      'with a seal of its own making',
      () => `X\n\nVoorstel-gegevens: ${Buffer.from('[]').toString('base64url')}.${'A'.repeat(43)}`,
    ],
  ])(
    '%s is not judged as the wish of the school, and an approval of it publishes nothing',
    async (_what, message) => {
      const server = await startOnGitHub();
      await mixedSave(server);
      const asked = (await server.store.current()).proposals.get(wispelberg);
      const before = await mainLog(server.standIn);
      const evil = await push(server, message);
      expect((await server.store.current()).proposals.get(wispelberg)).toEqual(asked);
      await review(server, 'deskundige', { event: 'APPROVE', body: '', commit: evil });
      await carryOut(server);
      expect(await mainLog(server.standIn)).toHaveLength(before.length);
      // The next save of the school takes the branch back.
      await mixedSave(server);
      expect((await server.store.proposalIn(wispelberg, await headOf(server)))?.waiting).toEqual(
        asked?.waiting,
      );
    },
  );

  test("to a branch that this server never made is nobody's wish", async () => {
    const server = await startOnGitHub();
    const main = (await mainLog(server.standIn))[0]?.sha;
    await server.standIn.as('lop-gent', 'POST', `${at}/git/refs`, {
      ref: `refs/heads/voorstel/${wispelberg}`,
      sha: main,
    });
    expect((await server.store.current()).proposals.size).toBe(0);
    await mixedSave(server);
    expect((await server.store.current()).proposals.size).toBe(1);
  });
});

test.each([
  ['', '2027-03-16'],
  ['Goedgekeurd op 15/3/2027', '2027-03-15'],
  ['op 05.03.2027 door de vergadering', '2027-03-05'],
  ['2027-03-01', '2027-03-01'],
])('the day of the approval in %j is %s', (body, day) => {
  expect(approvalDay({ body, moment: '2027-03-15T23:30:00Z' })).toBe(day);
});
