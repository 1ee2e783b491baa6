// The environment of the production server, checked before anything opens: settings, or what to mend.
import { resolve } from 'node:path';
import { githubConfigProblems } from '../texts/github-config.ts';
import { configProblems } from '../texts/redactie.ts';
import type { Reach } from './context.ts';
import { type GitHubConfig, readGitHubConfig, wantsGitHub } from './github/config.ts';

export interface Config {
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  readonly reach: Reach;
  readonly contentFolder: string;
  readonly dataFolder: string;
  readonly trustProxy: boolean;
  /** Present: content stands on GitHub, and `contentFolder` is not looked at. */
  readonly github?: GitHubConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ['localhost', '127.0.0.1', '::1'];

/** Every variable that is wrong is named, with its remedy; a value is never repeated. */
export function readConfig(
  environment: Environment,
  isFolder: (path: string) => boolean,
): { readonly config: Config } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const { REDACTIE_SECRET: secret = '', HOST: host = '127.0.0.1', PORT = '4322', ADRES = '' } = environment;
  const port = portOf(PORT);
  const contentFolder = resolve(environment.CONTENT_DIR ?? 'content');
  if (secret.length < 32) problems.push(configProblems.secret);
  if (!/^[\w.:-]+$/.test(host)) problems.push(configProblems.host);
  if (port === 0) problems.push(configProblems.port);
  const reach = reachOf(ADRES, host);
  if (typeof reach === 'string') problems.push(reach);
  const { github, ...store } = storeOf(environment, typeof reach === 'string' || reach.kind === 'public');
  problems.push(...store.problems);
  if (github === undefined && !isFolder(contentFolder)) problems.push(configProblems.content);
  if (!['', '0', '1'].includes(environment.TRUST_PROXY ?? '')) problems.push(configProblems.proxy);
  if (problems.length > 0 || typeof reach === 'string') return { problems };
  return {
    config: {
      secret,
      host,
      port,
      reach,
      contentFolder,
      dataFolder: resolve(environment.DATA_DIR ?? '.local'),
      trustProxy: environment.TRUST_PROXY === '1',
      ...(typeof github === 'object' && { github }),
    },
  };
}

/** Zero when the text is no port. */
function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port <= 65_535 ? port : 0;
}

/** Where content stands. On GitHub nobody signs in without proof, and the proof comes back to an address. */
function storeOf(
  environment: Environment,
  hasAddress: boolean,
): { readonly github?: GitHubConfig | 'wrong'; readonly problems: readonly string[] } {
  const named = ['', 'local', 'github'].includes(environment.STORE ?? '') ? [] : [githubConfigProblems.store];
  if (!wantsGitHub(environment)) return { problems: named };
  const read = readGitHubConfig(environment);
  const problems = [...named, ...(hasAddress ? [] : [githubConfigProblems.adres])];
  return 'config' in read
    ? { github: read.config, problems }
    : { github: 'wrong', problems: [...problems, ...read.problems] };
}

/** Only a server that nobody else can reach lets people sign in without proof. */
function reachOf(adres: string, host: string): Reach | string {
  if (adres === '') return loopback.includes(host) ? { kind: 'local' } : configProblems.adresNeeded;
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  const isOrigin =
    url !== undefined && url.protocol === 'https:' && url.pathname === '/' && url.search + url.hash === '';
  return isOrigin && url.username === '' ? { kind: 'public', origin: url.origin } : configProblems.adres;
}
