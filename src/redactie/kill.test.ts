import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../bron/content-folder.ts';
import { openLocalStore } from './local-store.ts';
import { type Client, signIn } from './test-client.ts';
import type { Folders } from './test-content.ts';
import { crowdOnSchools, type Editor } from './test-crowd.ts';
import { linde, read, wilg, wispelberg } from './test-school.ts';
import { copyContent } from './test-server.ts';

interface Child {
  readonly port: number;
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
}

async function start({ contentFolder, dataFolder }: Folders, ...death: string[]): Promise<Child> {
  const args = [join(import.meta.dirname, 'test-child.ts'), contentFolder, dataFolder, ...death];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { port: Number(String(line)), process: child, ended };
}

function half(contentFolder: string): string[] {
  return readdirSync(join(contentFolder, 'scholen')).filter((name) => name.endsWith('.tmp'));
}

describe('death in the middle of a save of three schools', () => {
  test.each(['1 before', '1 after', '2 before', '2 after', '3 before', '3 after'])(
    'at write %s leaves whole files, and the next start finishes the save',
    async (death) => {
      const folders = copyContent();
      const first = await start(folders, ...death.split(' '));
      const client = await signIn(first.port, 'secretariaat-voorbeeldscholen');
      const ids = [wispelberg, linde, wilg];
      const scholen = await Promise.all(
        ids.map(async (id) => ({ id, revision: (await read(client, id)).revision })),
      );
      await expect(client.post('/api/bevestig', { scholen })).rejects.toThrow();
      await first.ended;
      expect(readContent(folders.contentFolder).problems).toEqual([]);

      const store = openLocalStore(folders);
      const { content, problems } = readContent(folders.contentFolder);
      expect(problems).toEqual([]);
      const moments = ids.map((id) => content?.scholen.get(id)?.bevestigd);
      expect(new Set(moments).size).toBe(1);
      expect(moments[0]).toMatch(/^2026-11-20T09:/);
      for (const { id } of scholen) expect(await store.history(`content/scholen/${id}.yaml`)).toHaveLength(1);
      store.close();
    },
    120_000,
  );
});

/** Saves one number after another until the server is gone; tells the last that was answered for. */
async function saveUntilDeath(
  client: Client,
  { school, schooljaar, niveau }: Editor,
  { from, onAnswer }: { readonly from: number; readonly onAnswer: () => void },
): Promise<number> {
  let answered = from;
  try {
    let { data, revision } = await read(client, school);
    for (;;) {
      data.aanbod[schooljaar].niveaus[niveau].vrijePlaatsen = answered + 1;
      const { status, body } = await client.put(`/api/scholen/${school}`, { revision, data });
      expect(status).toBe(200);
      ({ data, revision } = body.school);
      answered++;
      onAnswer();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return answered;
  }
}

test('death at any moment, ten times over: what was answered for stands, and nothing is half written', async () => {
  const folders = copyContent();
  const editors = crowdOnSchools(folders, 8);
  let answered = editors.map(() => 1000);
  for (let round = 0; round < 10; round++) {
    const child = await start(folders);
    const clients = await Promise.all(editors.map(({ account }) => signIn(child.port, account)));
    let dying = false;
    const onAnswer = (): void => {
      if (!dying) setTimeout(() => child.process.kill('SIGKILL'), 3 + round * 17);
      dying = true;
    };
    answered = await Promise.all(
      editors.map((editor, index) =>
        saveUntilDeath(clients[index] as Client, editor, { from: answered[index] ?? 0, onAnswer }),
      ),
    );
    await child.ended;

    const store = openLocalStore(folders);
    expect(half(folders.contentFolder)).toEqual([]);
    const { content, problems } = readContent(folders.contentFolder);
    expect(problems).toEqual([]);
    const { files } = await store.current();
    for (const [index, { school, schooljaar, niveau }] of editors.entries()) {
      const last = answered[index] ?? 0;
      const stands = content?.scholen.get(school)?.aanbod[schooljaar]?.niveaus[niveau]?.vrijePlaatsen;
      // The save that was under way may have come through before its answer did.
      if (last > 1000) expect([last, last + 1]).toContain(stands);
      if (typeof stands === 'number' && stands > 1000) answered[index] = stands;
      const path = `content/scholen/${school}.yaml`;
      const [newest] = await store.history(path);
      if (newest !== undefined) expect(newest.files[0]?.after).toBe(files.get(path)?.revision);
    }
    store.close();
  }
  // Each round went on until one save at least was answered for.
  expect(answered.reduce((sum, last) => sum + last - 1000, 0)).toBeGreaterThanOrEqual(10);
}, 120_000);
