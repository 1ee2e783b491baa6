// npm start on a copy of the content, under Git: what a test saves can be read back, compared and shown.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DevServer {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly content: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Puts every file back as it was at the start. */
  readonly reset: () => void;
  /** The changed lines of the content, without those around them. */
  readonly changedLines: () => string[];
  /** Ends the process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startDevServer(): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-redactie-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'content');
  git(folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '--quiet', '-m', 'Start');

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const data = join(folder, 'data');
    child = spawn(
      process.execPath,
      ['scripts/start.ts', '--content', content, '--data', data, '--port', String(port)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    await answers(`${origin}/admin/`);
  };
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('close', () => resolve());
      child.kill(signal);
    });
  await start();
  return {
    origin,
    content,
    read: (file) => readFileSync(join(content, file), 'utf8'),
    write: (file, text) => writeFileSync(join(content, file), text),
    reset: () => {
      git(folder, 'checkout', '--quiet', '--', 'content');
      git(folder, 'clean', '--quiet', '--force', '-d', '--', 'content');
    },
    changedLines: () =>
      git(folder, 'diff', '--unified=0', '--', 'content')
        .split('\n')
        .filter((line) => /^[+-](?![+-]{2} )/.test(line)),
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer`);
}
