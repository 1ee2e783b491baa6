import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configProblems } from '../texts/redactie.ts';
import { readConfig } from './config.ts';
import { type Client, signIn } from './test-client.ts';
import { linde, niveau, read } from './test-school.ts';
import { copyContent } from './test-server.ts';

const secret = 'een geheim van meer dan tweeendertig tekens';
const good = { REDACTIE_SECRET: secret };
const always = (): boolean => true;

describe('the environment', () => {
  test('needs no more than a secret, and is then for this machine alone', () => {
    const read = readConfig(good, always);
    expect(read).toMatchObject({ config: { host: '127.0.0.1', port: 4322, reach: { kind: 'local' } } });
  });

  test('with an https address is for everybody, with proof of who signs in', () => {
    const read = readConfig({ ...good, HOST: '0.0.0.0', ADRES: 'https://redactie.example' }, always);
    expect(read).toMatchObject({ config: { reach: { kind: 'public', origin: 'https://redactie.example' } } });
  });

  test.each([
    ['no secret', {}, configProblems.secret],
    ['a short secret', { REDACTIE_SECRET: 'kort' }, configProblems.secret],
    ['a port that is none', { ...good, PORT: '99999' }, configProblems.port],
    [
      'a host that is none',
      { ...good, HOST: 'http://x', ADRES: 'https://redactie.example' },
      configProblems.host,
    ],
    ['a host for everybody without an address', { ...good, HOST: '0.0.0.0' }, configProblems.adresNeeded],
    ['an address without https', { ...good, ADRES: 'http://redactie.example' }, configProblems.adres],
    ['an address with a path', { ...good, ADRES: 'https://redactie.example/x' }, configProblems.adres],
    ['an address with a user', { ...good, ADRES: 'https://a@redactie.example' }, configProblems.adres],
    ['another word for the proxy', { ...good, TRUST_PROXY: 'ja' }, configProblems.proxy],
  ])('%s is refused with the name of the variable and the remedy', (_name, environment, problem) => {
    expect(readConfig(environment, always)).toEqual({ problems: [problem] });
    expect(problem).toMatch(/^[A-Z_]+ .*\./s);
  });

  test('names every mistake at once, and never a value', () => {
    const read = readConfig({ REDACTIE_SECRET: 'hunter2', PORT: '0', CONTENT_DIR: 'nergens' }, () => false);
    expect(read).toEqual({ problems: [configProblems.secret, configProblems.port, configProblems.content] });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

function start(environment: Readonly<Record<string, string>>): {
  child: ChildProcess;
  output: string[];
  ready: Promise<void>;
} {
  const child = spawn(process.execPath, ['scripts/redactie.ts'], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output: string[] = [];
  const ready = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk) => {
      output.push(String(chunk));
      if (output.join('').includes('luistert')) resolve();
    });
  });
  return { child, output, ready };
}

describe('npm run redactie', () => {
  test('does not start on a wrong environment', async () => {
    const { child, output } = start({ HOST: '0.0.0.0' });
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    // Node 22 warns about its own SQLite on other lines.
    const lines = output
      .join('')
      .split('\n')
      .filter((line) => /^[A-Z_]+ /.test(line));
    expect(lines).toEqual([configProblems.secret, configProblems.adresNeeded]);
  }, 60_000);

  test('asked to stop, finishes the saves that came in, and then stops', async () => {
    const { contentFolder, dataFolder } = copyContent();
    const port = await freePort();
    const { child, output, ready } = start({
      REDACTIE_SECRET: secret,
      PORT: String(port),
      CONTENT_DIR: contentFolder,
      DATA_DIR: dataFolder,
    });
    await ready;
    const client: Client = await signIn(port, 'lop-deskundige');
    const ids = (await client.get('/api/mij')).body.scholen.map(({ id }: { id: string }) => id).slice(0, 8);
    const forms = await Promise.all(ids.map((id: string) => read(client, id)));
    const answers = ids.map((id: string, index: number) => {
      forms[index].data.telefoon = '09 225 22 46';
      return client.put(`/api/scholen/${id}`, { revision: forms[index].revision, data: forms[index].data });
    });
    const settling = Promise.allSettled(answers);
    await answers[0];
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(output.join('')).toContain('gestopt');
    const settled = await settling;
    // What was not let in any more was not answered; what was let in was answered in full.
    for (const result of settled) if (result.status === 'fulfilled') expect(result.value.status).toBe(200);
    const again = start({
      REDACTIE_SECRET: secret,
      PORT: String(port),
      CONTENT_DIR: contentFolder,
      DATA_DIR: dataFolder,
    });
    await again.ready;
    // The same secret: who was signed in still is.
    for (const [index, id] of ids.entries()) {
      if (settled[index]?.status === 'fulfilled')
        expect((await read(client, id)).data.telefoon).toBe('09 225 22 46');
    }
    expect(niveau((await read(client, linde)).data, 6246).capaciteit).toBe(140);
  }, 60_000);
});
