import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { ask, signIn } from './test-client.ts';
import { niveau, save, wispelberg } from './test-school.ts';
import { copyContent } from './test-server.ts';

/** `npm start` on a copy of content; what it prints, and the port that it chose. */
async function start(contentFolder: string, dataFolder: string): Promise<{ port: number; output: string }> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['scripts/start.ts', '--content', contentFolder, '--data', dataFolder],
    // Astro leaves its pages out of a server that it takes for one of Vitest's own.
    { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH ?? '' } },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    if (output.includes('lop-deskundige')) break;
  }
  return { port: Number(/localhost:(\d+)/.exec(output)?.[1]), output };
}

test('npm start gives the site and the editors on one port, and a save shows on the page at once', async () => {
  const { contentFolder, dataFolder } = copyContent();
  const { port, output } = await start(contentFolder, dataFolder);
  expect(output).toContain(`http://localhost:${port}/vrije-plaatsen/\n`);
  expect(output).toContain('  secretariaat-wispelberg (Secretariaat)\n');

  const page = { path: `/vrije-plaatsen/scholen/${wispelberg}/`, headers: { accept: 'text/html' } };
  const before = (await ask(port, page)).text;
  expect(before).toContain('Atheneum Wispelberg');
  expect(before).not.toContain('Nog 17 plaatsen vrij');
  const client = await signIn(port, 'secretariaat-wispelberg');
  const answer = await save(client, wispelberg, (data) => {
    niveau(data, 40093).vrijePlaatsen = 17;
  });
  expect(answer.status).toBe(200);
  expect((await ask(port, page)).text).toContain('Nog 17 plaatsen vrij');

  expect((await ask(port, { path: '/gezond' })).body).toEqual({ gezond: true });
  expect((await ask(port, { path: '/api/mij', headers: { host: 'evil.example' } })).body.kind).toBe(
    'hostGeweigerd',
  );
  // Under the path of the public site there is no editors' server.
  expect((await ask(port, { path: '/vrije-plaatsen/api/mij' })).status).toBe(404);
}, 120_000);
