import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, relative, resolve } from 'node:path';
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
  await new Promise<void>((resolve) => {
    // It keeps being read: a warning that nobody takes would end the server.
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      if (output.includes('lop-deskundige')) resolve();
    });
    child.once('exit', () => resolve());
  });
  return { port: Number(/localhost:(\d+)/.exec(output)?.[1]), output };
}

/** Begins a request and never ends its headers; after how many milliseconds the server hangs up. */
function slowRequest(port: number): Promise<number> {
  const start = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /api/inloggen HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
  onTestFinished(() => void socket.destroy());
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.resume().once('close', () => resolve(performance.now() - start));
  });
}

test('npm start gives the site and the editors on one port, and a save shows on the page at once', async () => {
  const { contentFolder, dataFolder } = copyContent();
  const { port, output } = await start(contentFolder, dataFolder);
  const slow = slowRequest(port);
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
  // Node looks every half minute; by itself it would wait for a minute of headers.
  expect(await slow).toBeLessThan(55_000);
}, 120_000);

test('npm start serves nothing of the folder for what Git must not see, wherever it lies in the project', async () => {
  const { contentFolder } = copyContent();
  mkdirSync('.local', { recursive: true });
  for (const parent of ['.local', 'node_modules']) {
    const dataFolder = mkdtempSync(join(parent, 'test-'));
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
    const { port } = await start(contentFolder, dataFolder);
    writeFileSync(join(dataFolder, 'probe.txt'), 'private');
    const inRoot = `/${relative('.', dataFolder).replaceAll('\\', '/')}`;
    const onDisk = `/@fs/${resolve(dataFolder).replaceAll('\\', '/').replace(/^\//, '')}`;
    for (const folder of [inRoot, onDisk, `/vrije-plaatsen${inRoot}`, `/vrije-plaatsen${onDisk}`]) {
      for (const name of [
        'redactie.sqlite',
        'probe.txt',
        'probe.txt?raw',
        'probe.txt?import&raw',
        'probe.txt?url',
      ]) {
        for (const path of [`${folder}/${name}`, `${folder}/${name}`.replaceAll('t', '%74')]) {
          const { status, text } = await ask(port, { path });
          expect(status, path).not.toBe(200);
          expect(text, path).not.toMatch(/SQLite format|private/);
        }
      }
    }
    // The rest of the project is there as before.
    expect((await ask(port, { path: '/vrije-plaatsen/src/redactie/clock.ts' })).status).toBe(200);
  }
}, 240_000);
