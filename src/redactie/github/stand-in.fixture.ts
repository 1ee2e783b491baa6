// For tests: a GitHub of our own (emulate 0.12.2) with our content on main, every request recorded, and faults on demand.
//
// Where the stand-in differs from GitHub's documentation, and what the tests do about it:
// - It knows no `DELETE /applications/{client_id}/token`: answered here, by GitHub's description, and the token is remembered as revoked.
// - It knows no `GET /user/{account_id}`: answered here with the login of that number.
// - It opens a second pull request for one branch: answered here with GitHub's 422, "A pull request already exists for …".
// - It sends no ETag: nothing here; a test of its own answers 304.
// - It ignores PKCE: the tests compare `code_challenge` with `code_verifier` themselves.
// - A pull request's head does not follow its branch: the store reads the branch, and reviews name their commit.
// - Deleting a head branch leaves the pull request open (GitHub closes it): the store closes it first.
// - A reviewer who may not review is accepted (GitHub: 422): a fault on demand.
// - It has no rulesets: that nobody else writes to main or to a proposal's branch is held by GitHub alone.
import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished } from 'vitest';
import { readFolder } from '../../bron/content-folder.ts';
import type { Clock } from '../clock.ts';
import { type Client, createClient, type Fetch } from './client.ts';
import type { GitHubConfig } from './config.ts';
import { requestProblems } from './openapi.fixture.ts';
import { openRepository } from './repository.ts';
import { type GitHubStore, openGitHubStore } from './store.ts';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Decides what happens to a request: an answer of its own, or undefined to let it through. */
export type Fault = (
  request: Pick<Recorded, 'method' | 'path' | 'body'>,
  pass: () => Promise<Response>,
) => Promise<Response> | undefined;

export interface StandIn {
  readonly url: string;
  readonly config: GitHubConfig;
  readonly requests: Recorded[];
  /** The faults that still apply, in order. */
  readonly faults: Fault[];
  readonly revoked: string[];
  readonly fetch: Fetch;
  /** What a person does on GitHub, by login. */
  readonly as: (login: Login, method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export type Login = 'lop-gent' | 'deskundige' | 'secretariaat' | 'vreemde';
// biome-ignore lint/suspicious/noExplicitAny: what GitHub answers is looked into freely, in tests.
export type Answer = { readonly status: number; readonly data: any };

export const owner = 'lop-gent';
export const repo = 'vrije-plaatsen';
const callback = 'https://redactie.example/api/github/terug';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const logins: readonly Login[] = ['lop-gent', 'deskundige', 'secretariaat', 'vreemde'];
/** The stand-in numbers its users in order, after two of its own. */
export const idOf = (login: Login): number => logins.indexOf(login) + 3;

export function standInConfig(port: number): GitHubConfig {
  return {
    appId: 4242,
    privateKey,
    installationId: 99,
    clientId: 'Iv1.standin',
    clientSecret: 'a'.repeat(40),
    webhookSecret: 'b'.repeat(40),
    owner,
    repo,
    apiUrl: `http://localhost:${port}`,
  };
}

export async function openStandIn(contentFolder: string, webhookUrl?: string): Promise<StandIn> {
  const port = await freePort();
  const config = standInConfig(port);
  const permissions = {
    contents: 'write',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
    metadata: 'read',
  };
  const emulator = await createEmulator({
    service: 'github',
    port,
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [`token-${login}`, { login }])),
      github: {
        users: logins.map((login) => ({ login, name: login, email: `${login}@example.org` })),
        repos: [{ owner, name: repo, default_branch: 'main' }],
        oauth_apps: [
          {
            client_id: config.clientId,
            client_secret: config.clientSecret,
            name: 'Redactie',
            redirect_uris: [callback],
          },
        ],
        apps: [
          {
            app_id: config.appId,
            slug: 'redactie',
            name: 'Redactie',
            private_key: privateKey,
            permissions,
            events: ['pull_request_review', 'push'],
            webhook_url: webhookUrl,
            webhook_secret: config.webhookSecret,
            installations: [
              { installation_id: config.installationId, account: owner, repository_selection: 'all' },
            ],
          },
        ],
      },
    },
  });
  const requests: Recorded[] = [];
  const faults: Fault[] = [];
  const revoked: string[] = [];
  const problems: string[] = [];
  const as = async (login: Login, method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: `Bearer token-${login}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      data: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
    };
  };
  await putContent(as, contentFolder);
  return {
    url: emulator.url,
    config,
    requests,
    faults,
    revoked,
    as,
    close: async () => {
      await emulator.close();
      // Every request of every test is held against GitHub's own description.
      expect([...new Set(problems)]).toEqual([]);
    },
    fetch: async (url, init) => {
      const { pathname, search } = new URL(url);
      const method = init?.method ?? 'GET';
      const body =
        typeof init?.body === 'string' && init.body.startsWith('{') ? JSON.parse(init.body) : undefined;
      const asked = { method, path: `${pathname}${search}`, body };
      const headers = Object.fromEntries(new Headers(init?.headers));
      const pass = async (): Promise<Response> =>
        shim(asked, revoked) ?? (await secondPull(asked, as)) ?? fetch(url, init);
      // The first fault that fits breaks the request; the others do not even begin.
      let faulty: Promise<Response> | undefined;
      for (const fault of faults) faulty ??= fault(asked, pass);
      const described = requestProblems(asked);
      if (described.length > 0) problems.push(...described);
      const response = await Promise.race([faulty ?? pass(), aborted(init?.signal)]);
      requests.push({ ...asked, headers, status: response.status });
      return response;
    },
  };
}

/** What the stand-in lacks. */
function shim(
  { method, path, body }: Pick<Recorded, 'method' | 'path' | 'body'>,
  revoked: string[],
): Response | undefined {
  const [, id] = /^\/user\/(\d+)$/.exec(path) ?? [];
  const login = logins.find((candidate) => idOf(candidate) === Number(id));
  if (id !== undefined)
    return Response.json(login === undefined ? {} : { id, login }, {
      status: login === undefined ? 404 : 200,
    });
  if (method !== 'DELETE' || !/^\/applications\/[^/]+\/token$/.test(path)) return undefined;
  revoked.push((body as { readonly access_token: string }).access_token);
  return new Response(null, { status: 204 });
}

async function secondPull(
  { method, path, body }: Pick<Recorded, 'method' | 'path' | 'body'>,
  as: StandIn['as'],
): Promise<Response | undefined> {
  const at = `/repos/${owner}/${repo}/pulls`;
  if (method !== 'POST' || path !== at) return undefined;
  const { head } = body as { readonly head: string };
  const { data } = await as(owner, 'GET', `${at}?state=open&head=${owner}:${head}`);
  if (data.length === 0) return undefined;
  const message = `A pull request already exists for ${owner}:${head}.`;
  return Response.json(
    { message: 'Validation Failed', errors: [{ code: 'custom', message }] },
    { status: 422 },
  );
}

export interface OpenStore {
  readonly store: GitHubStore;
  readonly client: Client;
}

export const secret = 's'.repeat(40);
const testClock: Clock = () => Temporal.Instant.from('2026-11-20T08:12:44Z');

/** The store on a stand-in, without waiting between requests. */
export async function openStoreOn(
  standIn: StandIn,
  dataFolder: string,
  {
    clock = testClock,
    timeLimit = 2000,
    retry = true,
  }: { readonly clock?: Clock; readonly timeLimit?: number; readonly retry?: boolean } = {},
): Promise<OpenStore> {
  const client = await createClient(standIn.config, {
    fetch: standIn.fetch,
    timeLimit,
    pace: { second: retry ? 1 : 0, throttle: false },
    warn: () => undefined,
  });
  const repository = openRepository(client.octokit, standIn.config);
  const store = openGitHubStore({ repository, dataFolder, secret, clock, log: () => undefined });
  return { store, client };
}

/** Opens a stand-in for one test. */
export async function standInFor(contentFolder: string): Promise<StandIn> {
  const standIn = await openStandIn(contentFolder);
  onTestFinished(() => standIn.close());
  return standIn;
}

async function putContent(as: StandIn['as'], contentFolder: string): Promise<void> {
  const at = `/repos/${owner}/${repo}`;
  const head = (await as(owner, 'GET', `${at}/git/ref/heads/main`)).data.object.sha;
  const base = (await as(owner, 'GET', `${at}/git/commits/${head}`)).data.tree.sha;
  const files = readFolder(contentFolder).files;
  const tree = await as(owner, 'POST', `${at}/git/trees`, {
    base_tree: base,
    tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
  });
  const commit = await as(owner, 'POST', `${at}/git/commits`, {
    message: 'Inhoud',
    tree: tree.data.sha,
    parents: [head],
    author: { name: 'LOP', email: 'lop@example.org', date: '2026-11-01T08:00:00Z' },
  });
  await as(owner, 'PATCH', `${at}/git/refs/heads/main`, { sha: commit.data.sha });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** As the real `fetch`: a request that is given up ends at once. */
function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
