import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { absoluteLimit, idleLimit } from './sessions.ts';
import { clientOf } from './test-client.ts';
import { startServer, type TestServer } from './test-server.ts';

const school = 'secretariaat-wispelberg';

function pass(server: TestServer, milliseconds: number): void {
  server.time.now = server.time.now.add({ milliseconds });
}

describe('signing in on this machine', () => {
  test('lists the accounts with their schools, and no more than that', async () => {
    const server = await startServer();
    const { status, body } = await server.ask({ path: '/api/inloggen' });
    expect(status).toBe(200);
    expect(body.accounts[0]).toEqual({
      id: school,
      functie: 'Secretariaat',
      rol: 'schoolbeheerder',
      scholen: [{ id: 'atheneum-wispelberg-wispelbergstraat-2', naam: 'Atheneum Wispelberg' }],
    });
  });

  test('gives a cookie that scripts and other sites cannot use, and that tells nothing', async () => {
    const server = await startServer();
    const { headers } = await server.ask({
      method: 'POST',
      path: '/api/inloggen',
      body: { account: school },
    });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^redactie=\S+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(school);
  });

  test('over https the cookie is bound to the host', async () => {
    const { createSessions } = await import('./sessions.ts');
    const { Hono } = await import('hono');
    const { Temporal } = await import('temporal-polyfill');
    const revocations = { revoke: () => undefined, isRevoked: () => false, close: () => undefined };
    const clock = () => Temporal.Instant.fromEpochMilliseconds(0);
    const sessions = createSessions({ secret: 's'.repeat(32), secure: true, clock, revocations });
    const app = new Hono().get('/', async (context) => {
      await sessions.start(context, school);
      return context.text('');
    });
    const response = await app.request('/');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-redactie=\S+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('is refused for an account that does not exist', async () => {
    const server = await startServer();
    const answer = await server.ask({ method: 'POST', path: '/api/inloggen', body: { account: 'nobody' } });
    expect([answer.status, answer.body.kind]).toEqual([401, 'onbekendAccount']);
  });

  test('is off when the server can be reached from elsewhere', async () => {
    const server = await startServer({ reach: { kind: 'public', origin: 'https://redactie.example' } });
    const headers = { host: 'redactie.example', origin: 'https://redactie.example' };
    for (const asked of [
      { path: '/api/inloggen', headers },
      { path: '/api/inloggen', method: 'POST', headers, body: { account: school } },
    ]) {
      const answer = await server.ask(asked);
      expect([answer.status, answer.body.kind]).toEqual([404, 'lokaalInloggenUit']);
    }
  });
});

describe('a session', () => {
  test('ends after an hour without a request', async () => {
    const server = await startServer();
    const client = await server.signIn(school);
    pass(server, idleLimit);
    expect((await client.get('/api/mij')).status).toBe(200);
    pass(server, 1);
    const late = await client.get('/api/mij');
    expect([late.status, late.body.kind]).toEqual([401, 'sessieVerlopen']);
  });

  test('goes on as long as there are requests, but no longer than ten hours', async () => {
    const server = await startServer();
    const started = server.time.now;
    let client = await server.signIn(school);
    while (server.time.now.epochMilliseconds - started.epochMilliseconds < absoluteLimit - idleLimit) {
      pass(server, idleLimit);
      const answer = await client.get('/api/mij');
      expect(answer.status).toBe(200);
      client = clientOf(server.port, String(answer.headers['set-cookie']).split(';')[0] ?? '');
    }
    pass(server, idleLimit - 1);
    expect((await client.get('/api/mij')).status).toBe(200);
    pass(server, 2);
    expect((await client.get('/api/mij')).body.kind).toBe('sessieVerlopen');
  });

  test('ends at signing out, also for a copy of the cookie, and also after a restart', async () => {
    const secret = 'een geheim van meer dan tweeendertig tekens';
    const server = await startServer({ secret });
    const client = await server.signIn(school);
    const stolen = clientOf(server.port, client.cookie);
    const out = await client.post('/api/uitloggen');
    expect(out.body.kind).toBe('uitgelogd');
    expect(String(out.headers['set-cookie'])).toContain('Max-Age=0');
    expect((await stolen.get('/api/mij')).body.kind).toBe('sessieVerlopen');
    const { contentFolder, dataFolder } = server;
    const again = await startServer({ secret, contentFolder, dataFolder });
    expect((await clientOf(again.port, client.cookie).get('/api/mij')).body.kind).toBe('sessieVerlopen');
    expect((await (await again.signIn(school)).get('/api/mij')).status).toBe(200);
  });

  test('ends when somebody signs in anew over it', async () => {
    const server = await startServer();
    const client = await server.signIn(school);
    const headers = { cookie: client.cookie };
    await server.ask({ method: 'POST', path: '/api/inloggen', headers, body: { account: 'lop-deskundige' } });
    expect((await client.get('/api/mij')).body.kind).toBe('sessieVerlopen');
  });

  test('of another secret is none', async () => {
    const server = await startServer();
    const other = await startServer();
    const client = await other.signIn(school);
    expect((await clientOf(server.port, client.cookie).get('/api/mij')).body.kind).toBe('nietIngelogd');
  });

  test('ends when its account leaves toegang.yaml', async () => {
    const server = await startServer();
    const client = await server.signIn(school);
    const accounts =
      'accounts:\n  - id: lop-deskundige\n    functie: LOP-deskundige\n    rol: lop-deskundige\n';
    writeFileSync(join(server.contentFolder, 'toegang.yaml'), accounts);
    const answer = await client.get('/api/mij');
    expect([answer.status, answer.body.kind]).toEqual([401, 'accountWeg']);
  });
});
