import { createHash, createHmac } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { wide } from '../test-client.ts';
import { copyContent } from '../test-server.ts';
import { type OpenGitHubRedactie, openGitHubRedactie } from './open.ts';
import { withGitHub } from './server.fixture.ts';
import { idOf, type Login, openStandIn, type StandIn, secret } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const origin = 'https://redactie.example';

interface Server {
  readonly standIn: StandIn;
  readonly redactie: OpenGitHubRedactie;
  readonly log: readonly string[];
  readonly ask: (path: string, init?: RequestInit & { readonly cookies?: string }) => Promise<Response>;
}

async function start(): Promise<Server> {
  const { contentFolder, dataFolder } = copyContent();
  withGitHub(contentFolder, 'secretariaat-wispelberg', 'secretariaat');
  withGitHub(contentFolder, 'lop-deskundige', 'deskundige');
  const standIn = await openStandIn(contentFolder);
  const log: string[] = [];
  const redactie = await openGitHubRedactie({
    contentFolder,
    dataFolder,
    secret,
    origin,
    github: standIn.config,
    clock: () => Temporal.Instant.from('2026-11-20T08:12:44Z'),
    write: (line) => log.push(line),
    limits: wide,
    client: { fetch: standIn.fetch, pace: { second: 1, throttle: false } },
  });
  onTestFinished(async () => {
    await redactie.close();
    await standIn.close();
  });
  const ask: Server['ask'] = async (path, { cookies, headers, ...init } = {}) =>
    await redactie.app.request(
      `${origin}${path}`,
      { ...init, headers: { host: 'redactie.example', ...(cookies && { cookie: cookies }), ...headers } },
      {},
    );
  return { standIn, redactie, log, ask };
}

interface Begun {
  readonly cookie: string;
  readonly target: URL;
}

async function begin({ ask }: Server): Promise<Begun> {
  const response = await ask('/api/github/inloggen');
  expect(response.status).toBe(302);
  return {
    cookie: cookieOf(response, '__Host-github'),
    target: new URL(response.headers.get('location') ?? ''),
  };
}

/** What the person does on GitHub; gives the way back. */
async function atGitHub({ standIn }: Server, { target }: Begun, login: Login): Promise<URL> {
  const params = Object.fromEntries(target.searchParams);
  const form = new URLSearchParams({
    login,
    redirect_uri: '',
    state: '',
    scope: '',
    client_id: '',
    ...params,
  });
  const response = await fetch(`${standIn.url}/login/oauth/callback`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return new URL(response.headers.get('location') ?? '');
}

async function signIn(server: Server, login: Login): Promise<Response> {
  const begun = await begin(server);
  const back = await atGitHub(server, begun, login);
  return server.ask(`${back.pathname}${back.search}`, { cookies: begun.cookie, headers: fromGitHub });
}

const fromGitHub = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };

function cookieOf(response: Response, name: string): string {
  const found = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  return found?.split(';')[0] ?? '';
}

const sessionOf = (response: Response): string => cookieOf(response, '__Host-redactie');

describe('signing in with GitHub', () => {
  test('lets in by the number of the account, whatever it is called now', async () => {
    const server = await start();
    const response = await signIn(server, 'secretariaat');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('content="0;url=/admin/"');
    const me = await server.ask('/api/mij', { cookies: sessionOf(response) });
    expect(await me.json()).toMatchObject({ account: { id: 'secretariaat-wispelberg' } });
  });

  test('sends the proof of PKCE, uses the token once, and revokes it', async () => {
    const server = await start();
    const begun = await begin(server);
    const challenge = begun.target.searchParams.get('code_challenge');
    const back = await atGitHub(server, begun, 'secretariaat');
    await server.ask(`${back.pathname}${back.search}`, { cookies: begun.cookie });
    const { requests, revoked } = server.standIn;
    const exchange = requests.find(({ path }) => path === '/login/oauth/access_token')?.body as Record<
      string,
      string
    >;
    expect(
      createHash('sha256')
        .update(exchange.code_verifier ?? '')
        .digest('base64url'),
    ).toBe(challenge);
    expect(begun.target.searchParams.get('code_challenge_method')).toBe('S256');
    const withToken = requests.filter(({ headers }) => headers.authorization?.includes(revoked[0] ?? 'none'));
    expect(withToken.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /user']);
    expect(revoked).toHaveLength(1);
    expect(server.log.join('')).not.toContain(revoked[0]);
  });

  test('gives a stranger nothing, also under the login that toegang.yaml still names', async () => {
    const server = await start();
    const response = await signIn(server, 'vreemde');
    expect(response.status).toBe(403);
    expect(sessionOf(response)).toBe('');
  });

  test('ends access at once when the account is taken out of toegang.yaml on main', async () => {
    const server = await start();
    const cookies = sessionOf(await signIn(server, 'secretariaat'));
    const { standIn } = server;
    const path = '/repos/lop-gent/vrije-plaatsen/contents/content/toegang.yaml';
    const { data } = await standIn.as('lop-gent', 'GET', path);
    const text = Buffer.from(data.content, 'base64').toString('utf8');
    const without = text.replace(/ {2}- id: secretariaat-wispelberg\n(?: {4}.*\n)+/, '');
    expect(without).not.toBe(text);
    await standIn.as('lop-gent', 'PUT', path, {
      message: 'x',
      sha: data.sha,
      branch: 'main',
      content: Buffer.from(without).toString('base64'),
    });
    const response = await server.ask('/api/mij', { cookies });
    expect([response.status, (await response.json()).kind]).toEqual([401, 'accountWeg']);
  });

  test.each([
    ['without a state', (back: URL) => back.searchParams.delete('state')],
    ['with an empty state', (back: URL) => back.searchParams.set('state', '')],
    ['with a made-up state', (back: URL) => back.searchParams.set('state', 'A'.repeat(43))],
    ['without a code', (back: URL) => back.searchParams.delete('code')],
    ['with a code that GitHub never gave', (back: URL) => back.searchParams.set('code', 'a'.repeat(40))],
    ['with line breaks in the code', (back: URL) => back.searchParams.set('code', 'a\r\nset-cookie: x=y')],
  ])('refuses a way back %s', async (_what, change) => {
    const server = await start();
    const begun = await begin(server);
    const back = await atGitHub(server, begun, 'secretariaat');
    change(back);
    const response = await server.ask(`${back.pathname}${back.search}`, { cookies: begun.cookie });
    expect(response.status).toBe(400);
    expect(sessionOf(response)).toBe('');
  });

  test('refuses the way back that another browser began, and one without the cookie', async () => {
    const server = await start();
    const [mine, theirs] = [await begin(server), await begin(server)];
    const back = await atGitHub(server, theirs, 'secretariaat');
    for (const cookies of [mine.cookie, '', `${mine.cookie}x`]) {
      const response = await server.ask(`${back.pathname}${back.search}`, { cookies });
      expect([response.status, sessionOf(response)]).toEqual([400, '']);
    }
  });

  test('works once: the same way back does not sign in again', async () => {
    const server = await start();
    const begun = await begin(server);
    const back = await atGitHub(server, begun, 'secretariaat');
    const path = `${back.pathname}${back.search}`;
    expect((await server.ask(path, { cookies: begun.cookie })).status).toBe(200);
    expect((await server.ask(path, { cookies: begun.cookie })).status).toBe(400);
  });

  test('goes nowhere but to the editor, whatever the request names', async () => {
    const server = await start();
    const evil =
      '?naar=https://evil.example&redirect_uri=https://evil.example&return_to=//evil.example&next=/\\evil.example';
    const begun = await server.ask(`/api/github/inloggen${evil}`);
    const target = new URL(begun.headers.get('location') ?? '');
    expect(target.origin).toBe(server.standIn.url);
    expect(target.searchParams.get('redirect_uri')).toBe(`${origin}/api/github/terug`);
    const back = await atGitHub(server, { cookie: '', target }, 'secretariaat');
    const response = await server.ask(`${back.pathname}${back.search}&naar=https://evil.example`, {
      cookies: cookieOf(begun, '__Host-github'),
    });
    expect(await response.text()).not.toContain('evil');
    expect(response.headers.get('location')).toBeNull();
  });

  test('gives a new session each time, and ends the one that the browser brought', async () => {
    const server = await start();
    const first = sessionOf(await signIn(server, 'secretariaat'));
    const begun = await begin(server);
    const back = await atGitHub(server, begun, 'deskundige');
    const response = await server.ask(`${back.pathname}${back.search}`, {
      cookies: `${begun.cookie}; ${first}`,
    });
    expect(sessionOf(response)).not.toBe(first);
    expect((await server.ask('/api/mij', { cookies: first })).status).toBe(401);
  });

  test('lets nobody in with a cookie that was copied before signing out', async () => {
    const server = await start();
    const cookies = sessionOf(await signIn(server, 'secretariaat'));
    const headers = { origin, 'content-type': 'application/json' };
    expect(
      (await server.ask('/api/uitloggen', { method: 'POST', body: '{}', cookies, headers })).status,
    ).toBe(200);
    expect((await server.ask('/api/mij', { cookies })).status).toBe(401);
  });

  test('puts no login into a header or a page, also not one with line breaks', async () => {
    const server = await start();
    server.standIn.faults.push(({ path }) =>
      path === '/user'
        ? Promise.resolve(
            Response.json({ id: idOf('secretariaat'), login: 'x\r\nset-cookie: a=b\r\n<script>' }),
          )
        : undefined,
    );
    const response = await signIn(server, 'secretariaat');
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).not.toContain('a=b');
    expect(await response.text()).not.toContain('<script>');
    expect(server.log.join('')).not.toContain('script');
  });

  test('says so when GitHub does not answer', async () => {
    const server = await start();
    server.standIn.faults.push(({ path }) =>
      path === '/login/oauth/access_token' ? Promise.resolve(new Response('{}', { status: 502 })) : undefined,
    );
    const response = await signIn(server, 'secretariaat');
    expect([response.status, sessionOf(response)]).toEqual([503, '']);
  });

  test('never lets in without proof', async () => {
    const server = await start();
    const headers = { origin, 'content-type': 'application/json' };
    const body = '{"account":"lop-deskundige"}';
    expect((await server.ask('/api/inloggen', { method: 'POST', body, headers })).status).toBe(404);
  });
});

describe('the webhook', () => {
  const body = JSON.stringify({ action: 'submitted', pull_request: { head: { ref: 'voorstel/x' } } });
  const sign = (key: string, text = body): string =>
    `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
  const knock = ({ ask }: Server, signature: string | undefined): Promise<Response> =>
    ask('/api/github/webhook', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'pull_request_review',
        ...(signature !== undefined && { 'x-hub-signature-256': signature }),
      },
    });

  test('is heard with the signature of its body', async () => {
    const server = await start();
    expect((await knock(server, sign(server.standIn.config.webhookSecret))).status).toBe(202);
  });

  test('is not heard when it is forged', async () => {
    const server = await start();
    const { webhookSecret } = server.standIn.config;
    const forged = [
      undefined,
      '',
      'sha256=',
      `sha256=${'0'.repeat(64)}`,
      sign('another secret'),
      sign(webhookSecret, `${body} `),
      sign(webhookSecret).replace('sha256', 'sha1'),
      sign(webhookSecret).toUpperCase(),
    ];
    for (const signature of forged) expect((await knock(server, signature)).status).toBe(401);
    expect(server.log.filter((line) => line.includes('webhookGeweigerd'))).toHaveLength(forged.length);
  });
});
