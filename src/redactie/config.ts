// The environment of the production server, checked before anything opens: settings, or what to mend.
import { resolve } from 'node:path';
import { configProblems } from '../texts/redactie.ts';
import type { Reach } from './context.ts';

export interface Config {
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  readonly reach: Reach;
  readonly contentFolder: string;
  readonly dataFolder: string;
  readonly trustProxy: boolean;
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
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : 0;
  const contentFolder = resolve(environment.CONTENT_DIR ?? 'content');
  if (secret.length < 32) problems.push(configProblems.secret);
  if (!/^[\w.:-]+$/.test(host)) problems.push(configProblems.host);
  if (port < 1 || port > 65_535) problems.push(configProblems.port);
  if (!isFolder(contentFolder)) problems.push(configProblems.content);
  const reach = reachOf(ADRES, host);
  if (typeof reach === 'string') problems.push(reach);
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
    },
  };
}

/** Only a server that nobody else can reach lets people sign in without proof. */
function reachOf(adres: string, host: string): Reach | string {
  if (adres === '') return loopback.includes(host) ? { kind: 'local' } : configProblems.adresNeeded;
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  const isOrigin =
    url !== undefined && url.protocol === 'https:' && url.pathname === '/' && url.search + url.hash === '';
  return isOrigin && url.username === '' ? { kind: 'public', origin: url.origin } : configProblems.adres;
}
