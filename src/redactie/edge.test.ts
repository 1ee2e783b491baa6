import { writeFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLocalStore } from './local-store.ts';
import { wide } from './test-client.ts';
import { linde } from './test-school.ts';
import { copyContent, startServer, type TestServer } from './test-server.ts';

const account = 'secretariaat-wispelberg';

async function kinds(server: TestServer, headers: OutgoingHttpHeaders): Promise<string[]> {
  const read = await server.ask({ path: '/api/inloggen', headers });
  const write = await server.ask({ method: 'POST', path: '/api/inloggen', headers, body: { account } });
  return [read, write].map(({ status, body }) => (status === 200 ? 'ok' : `${status} ${body.kind}`));
}

describe('the host', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('%s with the port is this machine', async (name) => {
    const server = await startServer();
    const host = `${name}:${server.port}`;
    expect(await kinds(server, { host, origin: `http://${host}` })).toEqual(['ok', 'ok']);
  });

  test.each([
    ['a name that points here', 'redactie.evil.example'],
    ['that name with our port', `redactie.evil.example:PORT`],
    ['another port', 'localhost:1'],
    ['no port', 'localhost'],
    ['another address of this machine', '127.0.0.2:PORT'],
  ])('%s is refused', async (_name, pattern) => {
    const server = await startServer();
    const host = pattern.replace('PORT', String(server.port));
    const refused = '403 hostGeweigerd';
    expect(await kinds(server, { host, origin: `http://${host}` })).toEqual([refused, refused]);
  });

  test.each(['evil@localhost:PORT', 'localhost:PORT.evil.example', 'localhost:PORT/x', 'a b'])(
    'a malformed one is refused: %s',
    async (pattern) => {
      const server = await startServer();
      const host = pattern.replace('PORT', String(server.port));
      const answer = await server.ask({ path: '/api/inloggen', headers: { host } });
      expect([answer.status, answer.body.kind]).toEqual([400, 'ongeldigVerzoek']);
    },
  );

  test('is not believed when a proxy stands in between', async () => {
    const server = await startServer();
    expect(await kinds(server, { 'x-forwarded-for': '192.0.2.1' })).toEqual([
      '403 hostGeweigerd',
      '403 hostGeweigerd',
    ]);
  });

  test('of a public server is its own address alone', async () => {
    const server = await startServer({ reach: { kind: 'public', origin: 'https://redactie.example' } });
    const own = await server.ask({ path: '/api/mij', headers: { host: 'redactie.example' } });
    expect(own.body.kind).toBe('nietIngelogd');
    expect(own.headers['strict-transport-security']).toContain('max-age');
    expect((await server.ask({ path: '/api/mij' })).body.kind).toBe('hostGeweigerd');
  });
});

describe('the site that asks', () => {
  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, ['403', '403']],
    [
      'another site with an old browser',
      { origin: 'https://evil.example', 'sec-fetch-site': undefined },
      ['403', '403'],
    ],
    [
      'another port of this machine',
      { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
      ['403', '403'],
    ],
    ['a sandboxed page', { origin: 'null', 'sec-fetch-site': 'cross-site' }, ['403', '403']],
    ['a link on another site', { origin: undefined, 'sec-fetch-site': 'cross-site' }, ['403', '403']],
    ['the address bar', { origin: undefined, 'sec-fetch-site': 'none' }, ['ok', '403']],
    ['no browser at all', { origin: undefined, 'sec-fetch-site': undefined }, ['ok', '403']],
    ['https with our host', { origin: 'https://localhost:PORT' }, ['403', '403']],
  ])('%s', async (_name, headers, expected) => {
    const server = await startServer();
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value?.replace('PORT', String(server.port))]),
    );
    const code = expected.map((status) => (status === 'ok' ? 'ok' : '403 andereSite'));
    expect(await kinds(server, filled)).toEqual(code);
  });
});

describe('the form of a request', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/jsonp',
    undefined,
  ])('content type %s is refused', async (type) => {
    const server = await startServer();
    const asked = {
      method: 'POST',
      path: '/api/inloggen',
      headers: { 'content-type': type },
      body: { account },
    };
    expect((await server.ask(asked)).status).toBe(415);
  });

  test('a compressed body is refused', async () => {
    const server = await startServer();
    const asked = {
      method: 'POST',
      path: '/api/inloggen',
      headers: { 'content-encoding': 'gzip' },
      body: { account },
    };
    expect((await server.ask(asked)).status).toBe(415);
  });

  test('128 KiB may come in, and not a byte more, whatever length it claims', async () => {
    const server = await startServer();
    const limit = 128 * 1024;
    const fit = JSON.stringify({ account, x: '' });
    const body = (bytes: number) => JSON.stringify({ account, x: 'x'.repeat(bytes - fit.length) });
    const post = { method: 'POST', path: '/api/inloggen' };
    expect((await server.ask({ ...post, body: body(limit) })).status).toBe(200);
    const tooLarge = await server.ask({ ...post, body: body(limit + 1) });
    expect([tooLarge.status, tooLarge.body.kind]).toEqual([413, 'teGroot']);
    const headers = { 'content-length': undefined, 'transfer-encoding': 'chunked' };
    expect((await server.ask({ ...post, headers, body: body(limit + 1) })).status).toBe(413);
  });

  test.each(['', 'null', '[]', '"x"', '{"account":', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`])(
    'a body that is no object of fields is refused: %.20s',
    async (body) => {
      const server = await startServer();
      const answer = await server.ask({ method: 'POST', path: '/api/inloggen', body });
      expect([answer.status, answer.body.kind]).toEqual([400, 'ongeldigVerzoek']);
    },
  );
});

describe('how often', () => {
  test('one address may sign in ten times, and again when it waited', async () => {
    const server = await startServer({ limits: { ...wide, signIn: { burst: 10, perMinute: 10 } } });
    for (let turn = 0; turn < 10; turn++) await server.signIn(account);
    const answer = await server.ask({ method: 'POST', path: '/api/inloggen', body: { account } });
    expect([answer.status, answer.body.kind, answer.headers['retry-after']]).toEqual([429, 'teVeel', '6']);
    server.time.now = server.time.now.add({ seconds: 6 });
    await server.signIn(account);
  });

  test('one session does not use up the turns of another', async () => {
    const server = await startServer({ limits: { ...wide, session: { burst: 2, perMinute: 1 } } });
    const [busy, calm] = [await server.signIn(account), await server.signIn('lop-deskundige')];
    const statuses = [await busy.get('/api/mij'), await busy.get('/api/mij'), await busy.get('/api/mij')];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect((await calm.get('/api/mij')).status).toBe(200);
  });

  test('an address that is not signed in is held back too', async () => {
    const server = await startServer({ limits: { ...wide, address: { burst: 3, perMinute: 1 } } });
    const answers: number[] = [];
    for (let turn = 0; turn < 4; turn++) answers.push((await server.ask({ path: '/api/mij' })).status);
    expect(answers).toEqual([401, 401, 401, 429]);
  });

  test('behind a trusted proxy each visitor has an address of their own', async () => {
    const reach = { kind: 'public', origin: 'https://redactie.example' } as const;
    const limits = { ...wide, address: { burst: 1, perMinute: 1 } };
    const server = await startServer({ reach, limits, trustProxy: true });
    const from = (forwarded: string) =>
      server.ask({ path: '/api/mij', headers: { host: 'redactie.example', 'x-forwarded-for': forwarded } });
    expect((await from('192.0.2.1')).status).toBe(401);
    expect((await from('192.0.2.2')).status).toBe(401);
    // Only the last entry is the proxy's own; a visitor can write the others.
    expect((await from('192.0.2.9, 192.0.2.1')).status).toBe(429);
  });
});

describe('an answer', () => {
  test('may not be kept, framed or sniffed, whatever it is', async () => {
    const server = await startServer();
    for (const path of ['/gezond', '/api/inloggen', '/api/mij', '/api/nergens', '/']) {
      const { headers } = await server.ask({ path });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('says in Dutch what is wrong, under a stable kind, also where nothing stands', async () => {
    const server = await startServer();
    const { status, body } = await server.ask({ path: '/elders' });
    expect(status).toBe(404);
    expect(body).toEqual({
      kind: 'onbekendePagina',
      message: 'Dit adres bestaat niet.',
      error: 'Dit adres bestaat niet.',
    });
  });

  test('about health says only whether the content can be used', async () => {
    const server = await startServer();
    const answer = await server.ask({ path: '/gezond', headers: { host: '10.0.0.1' } });
    expect([answer.status, answer.body]).toEqual([200, { gezond: true }]);
  });

  test('about health is held back like any other, and looks at the content once in five seconds', async () => {
    const { contentFolder, dataFolder } = copyContent();
    const local = openLocalStore({ contentFolder, dataFolder });
    let looks = 0;
    const current = () => {
      looks++;
      return local.current();
    };
    const limits = { ...wide, address: { burst: 5, perMinute: 60 } };
    const server = await startServer({ contentFolder, dataFolder, store: { ...local, current }, limits });
    const ask = async (): Promise<number> => (await server.ask({ path: '/gezond' })).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200]);
    expect(looks).toBe(1);
    writeFileSync(join(contentFolder, 'lop.yaml'), 'x');
    expect(await ask()).toBe(200);
    server.time.now = server.time.now.add({ seconds: 5 });
    expect(await ask()).toBe(503);
    expect(looks).toBe(2);
    const statuses: number[] = [];
    for (let turn = 0; turn < 6; turn++) statuses.push(await ask());
    expect(statuses).toContain(429);
  });
});

describe('a log line', () => {
  test.each(['secretariaat-voorbeeldscholen', 'lop-deskundige'])(
    'for %s names a school that exists, and not what was typed in its place',
    async (who) => {
      const server = await startServer();
      const client = await server.signIn(who);
      const typed = 'school-93-05-18-223-61';
      const path = `content/scholen/${typed}.yaml`;
      await client.get(`/api/scholen/${typed}`);
      await client.put(`/api/scholen/${typed}`, { revision: 'x', data: {} });
      await client.post(`/api/voorstellen/${typed}/intrekken`, { revision: 'x' });
      await client.post('/api/bevestig', { scholen: [{ id: typed, revision: 'x' }] });
      await client.post('/api/decap', { action: 'getEntry', params: { path } });
      const dataFiles = [{ path, raw: 'naam: X' }];
      await client.post('/api/decap', { action: 'persistEntry', params: { dataFiles, revision: 'x' } });
      expect(server.log.join('')).not.toContain('93-05-18');
      await client.get(`/api/scholen/${linde}`);
      expect(JSON.parse(server.log.at(-1) ?? '').school).toBe(linde);
    },
  );

  test('names the route and the kind, and neither the path, the address, the cookie nor the host', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    await client.get('/api/scholen/jan.janssens@example.be');
    await server.ask({ path: '/api/mij', headers: { host: 'jan.example', cookie: client.cookie } });
    const lines = server.log.map((line) => JSON.parse(line));
    expect(lines.map(({ kind, route, status }) => ({ kind, route, status }))).toEqual([
      { kind: 'verzoek', route: '/api/inloggen', status: 200 },
      { kind: 'padGeweigerd', route: '/api/scholen/:id', status: 403 },
      { kind: 'hostGeweigerd', route: '/api/mij', status: 403 },
    ]);
    expect(server.log.join('')).not.toMatch(/jan|127\.0|Fe26/);
    expect(server.log.every((line) => line.endsWith('\n') && !line.slice(0, -1).includes('\n'))).toBe(true);
  });
});
