// For tests: the real server on loopback, over a copy of content, with a clock that stands until it is moved.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { openRedactie, type RedactieOptions } from './open.ts';
import { serve } from './serve.ts';
import { type Ask, ask, signIn, wide } from './test-client.ts';
import { type Folders, makeFolders } from './test-content.ts';

export type TestServer = Awaited<ReturnType<typeof startServer>>;

/** A copy of the content that goes when the test ends. */
export function copyContent(): Folders {
  const folders = makeFolders();
  onTestFinished(() => rmSync(join(folders.contentFolder, '..'), { recursive: true, force: true }));
  return folders;
}

const start = Temporal.Instant.from('2026-11-20T09:12:44+01:00');

export async function startServer(options: Partial<RedactieOptions> & Partial<Folders> = {}) {
  const folders =
    options.contentFolder === undefined
      ? copyContent()
      : { contentFolder: options.contentFolder, dataFolder: options.dataFolder ?? '' };
  const time = { now: start };
  const log: string[] = [];
  const redactie = openRedactie({
    ...folders,
    reach: { kind: 'local' },
    clock: () => time.now,
    write: (line) => log.push(line),
    limits: wide,
    ...options,
  });
  const running = await serve(redactie, '127.0.0.1', 0);
  onTestFinished(() => running.stop());
  const { port } = running;
  return {
    ...folders,
    port,
    time,
    log,
    ask: (asked: Ask) => ask(port, asked),
    signIn: (account: string) => signIn(port, account),
  };
}
