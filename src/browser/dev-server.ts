// `npm start` on a copy of the content, on a free port.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { now } from './built-sites.ts';
import { type ContentCopy, copyContent } from './content-copy.ts';

export interface DevServer {
  readonly url: string;
  readonly content: ContentCopy;
  /** Whether the process still runs. */
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
}

/** Resolves once the server says where the site stands; rejects when it ends before that. */
export async function startDevServer(): Promise<DevServer> {
  const content = copyContent();
  const child = spawn(
    process.execPath,
    [
      'scripts/start.ts',
      '--content',
      content.folder,
      '--port',
      '0',
      '--data',
      join(content.folder, '..', 'data'),
    ],
    {
      env: { ...process.env, NOW: now },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await addressFrom(child);
  return {
    url,
    content,
    alive: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      const closed = new Promise((done) => child.once('close', done));
      child.kill();
      await closed;
      content.remove();
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: string): void => {
      output += chunk;
      const address = /http:\S+/.exec(output)?.[0];
      if (address !== undefined) found(address);
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('close', () => failed(new Error(`npm start ended:\n${output}`)));
  });
}
