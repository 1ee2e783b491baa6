// For tests: the editors' server on a stand-in for GitHub, with accounts to choose from as on one's own machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { copyContent, startServer, type TestServer } from '../test-server.ts';
import {
  type Answer,
  idOf,
  type Login,
  openStoreOn,
  owner,
  repo,
  type StandIn,
  standInFor,
} from './stand-in.fixture.ts';
import type { GitHubStore } from './store.ts';

export interface GitHubServer extends TestServer {
  readonly standIn: StandIn;
  readonly store: GitHubStore;
  /** Another server on the same data, as after a restart. */
  readonly reopen: () => Promise<GitHubStore>;
}

export const at = `/repos/${owner}/${repo}`;

export async function startOnGitHub(options: { readonly timeLimit?: number } = {}): Promise<GitHubServer> {
  const folders = copyContent();
  withGitHub(folders.contentFolder, 'secretariaat-wispelberg', 'secretariaat');
  withGitHub(folders.contentFolder, 'lop-deskundige', 'deskundige');
  const standIn = await standInFor(folders.contentFolder);
  const time: { now?: Temporal.Instant } = {};
  const clock = (): Temporal.Instant => time.now ?? server.time.now;
  const { store } = await openStoreOn(standIn, folders.dataFolder, { clock, ...options });
  const server = await startServer({ ...folders, store });
  const reopen = async (): Promise<GitHubStore> =>
    (await openStoreOn(standIn, folders.dataFolder, { clock, ...options })).store;
  return { ...server, standIn, store, reopen };
}

/** Gives an account of the example content its account on GitHub, under a name that it no longer has. */
export function withGitHub(contentFolder: string, account: string, login: Login): void {
  const path = join(contentFolder, 'toegang.yaml');
  const place = new RegExp(`(- id: ${account}\\n {4}functie: .*\\n {4}rol: .*\\n)`);
  const github = `$1    github:\n      id: ${idOf(login)}\n      login: oude-naam-${login}\n`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(place, github));
}

export interface LogEntry {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** All of main, newest first. */
export async function mainLog({ as }: Pick<StandIn, 'as'>): Promise<LogEntry[]> {
  const found: LogEntry[] = [];
  for (let page = 1; ; page++) {
    const { data } = await as(owner, 'GET', `${at}/commits?sha=main&per_page=100&page=${page}`);
    for (const { sha, commit, parents } of data) {
      found.push({
        sha,
        message: commit.message,
        parents: parents.map((parent: { sha: string }) => parent.sha),
      });
    }
    if (data.length < 100) return found;
  }
}

export async function pullRequests({ as }: Pick<StandIn, 'as'>): Promise<Answer['data'][]> {
  return (await as(owner, 'GET', `${at}/pulls?state=all`)).data;
}

export async function branches({ as }: Pick<StandIn, 'as'>): Promise<string[]> {
  const { data } = await as(owner, 'GET', `${at}/branches`);
  return data.map(({ name }: { name: string }) => name).filter((name: string) => name !== 'main');
}

/** Somebody else moves main: a file that is no content. */
export async function moveMain({ as }: Pick<StandIn, 'as'>, text: string): Promise<void> {
  const content = Buffer.from(text).toString('base64');
  const { status } = await as(owner, 'PUT', `${at}/contents/docs/${text}.md`, {
    message: text,
    content,
    branch: 'main',
  });
  if (status !== 201) throw new Error(`main did not move: ${status}`);
}
