import { expect, test } from 'vitest';
import { loadPlatform } from '../platform.ts';
import { linde, niveau, read, wilg, wispelberg } from '../test-school.ts';
import { mainLog, startOnGitHub } from './server.fixture.ts';
import { openStoreOn } from './stand-in.fixture.ts';

test('of 100 saves at random times by 20 editors on two servers, main holds every accepted one exactly once, in a line', {
  timeout: 240_000,
}, async () => {
  const server = await startOnGitHub({ timeLimit: 20_000 });
  const { standIn } = server;
  // The second server stands for another host: its own folder, its own queue.
  const other = await openStoreOn(standIn, `${server.dataFolder}-2`, { timeLimit: 20_000 });
  const start = new Set((await mainLog(standIn)).map(({ sha }) => sha));
  const random = seeded(20261120);
  const accepted: { readonly path: string; readonly sha: string }[] = [];
  let refused = 0;

  const editor = async (id: number): Promise<void> => {
    const client = await server.signIn(['secretariaat-voorbeeldscholen', 'lop-deskundige'][id % 2] ?? '');
    for (let turn = 0; turn < 5; turn++) {
      await new Promise((resolve) => setTimeout(resolve, random() * 300));
      const school = [linde, wilg, wispelberg][Math.floor(random() * 3)] ?? linde;
      const form = await read(client, school);
      const first = niveau(form.data, form.data.aanbod['2026-2027'].niveaus[0].groepen[0]);
      first.info = `Proef ${id} ${turn}`;
      const answer = await client.put(`/api/scholen/${school}`, { revision: form.revision, data: form.data });
      if (answer.status === 200)
        accepted.push({ path: `content/scholen/${school}.yaml`, sha: answer.body.school.revision });
      else refused += 1;
      expect([200, 409, 503]).toContain(answer.status);
    }
  };
  // Meanwhile the other server publishes, too, so that the swap and not the queue has to guard.
  const neighbour = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) {
      await new Promise((resolve) => setTimeout(resolve, random() * 400));
      const snapshot = await other.store.current();
      const path = 'content/lop.yaml';
      const text = snapshot.files.get(path)?.text ?? '';
      const files = [
        { path, text: text.replace(/nietRecentNaDagen: \d+/, `nietRecentNaDagen: ${30 + turn}`) },
      ];
      const result = await other.store.commit({
        base: snapshot.revision,
        door: { id: 'lop-deskundige', functie: 'LOP-deskundige', rol: 'lop-deskundige' },
        moment: '2026-11-20T09:12:44+01:00',
        title: 'Gegevens van het LOP gewijzigd',
        files,
        proposals: [],
        notices: [],
      });
      if (result.kind === 'committed')
        accepted.push({ path, sha: result.snapshot.files.get(path)?.revision ?? '' });
    }
  };
  await Promise.all([...Array.from({ length: 20 }, (_, id) => editor(id)), neighbour()]);

  const log = await mainLog(standIn);
  const made = log.filter(({ sha }) => !start.has(sha));
  expect(accepted.length).toBeGreaterThan(10);
  expect(made).toHaveLength(accepted.length);
  expect(accepted.length + refused).toBeGreaterThanOrEqual(100);
  // Linear: each commit has one parent, the one before it.
  for (const [index, { parents }] of made.entries()) expect(parents).toEqual([log[index + 1]?.sha]);
  // Each accepted save is one commit, which left that very text.
  const left = new Map<string, number>();
  for (const { sha } of made) {
    const { data } = await standIn.as('lop-gent', 'GET', `/repos/lop-gent/vrije-plaatsen/commits/${sha}`);
    expect(data.files).toHaveLength(1);
    const key = `${data.files[0].filename} ${data.files[0].sha}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  for (const { path, sha } of accepted) {
    const key = `${path} ${sha}`;
    expect(left.get(key), key).toBeGreaterThanOrEqual(1);
    left.set(key, (left.get(key) ?? 0) - 1);
  }
  expect([...left.values()].every((count) => count === 0)).toBe(true);
  expect('platform' in loadPlatform((await server.store.current()).files)).toBe(true);
  other.store.close();
});

/** The same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
