// What the store on GitHub needs to know, from the environment. A value is never repeated: some of them are secrets.
import { createPrivateKey } from 'node:crypto';
import { githubConfigProblems as remedies } from '../../texts/github-config.ts';

export interface GitHubConfig {
  readonly appId: number;
  readonly privateKey: string;
  readonly installationId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
  readonly owner: string;
  readonly repo: string;
  /** Another one than GitHub's own only for a test, or for GitHub Enterprise. */
  readonly apiUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const variables = [
  'GITHUB_APP_ID',
  'GITHUB_APP_PRIVATE_KEY',
  'GITHUB_APP_INSTALLATION',
  'GITHUB_APP_CLIENT_ID',
  'GITHUB_APP_CLIENT_SECRET',
  'GITHUB_WEBHOOK_SECRET',
  'GITHUB_REPO',
] as const;

/** Whether the environment asks for the store on GitHub: it says so, or any of its variables is there. */
export function wantsGitHub(environment: Environment): boolean {
  const { STORE } = environment;
  if (STORE === 'github' || STORE === 'local') return STORE === 'github';
  return variables.some((name) => (environment[name] ?? '') !== '');
}

/** Every variable that is wrong is named with its remedy. */
export function readGitHubConfig(
  environment: Environment,
): { readonly config: GitHubConfig } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read = (name: (typeof variables)[number], isRight: (value: string) => boolean): string => {
    const value = environment[name]?.trim() ?? '';
    if (!isRight(value)) problems.push(`${name}: ${remedies[name]}`);
    return value;
  };
  const appId = Number(read('GITHUB_APP_ID', isNumber));
  const privateKey = readKey(read('GITHUB_APP_PRIVATE_KEY', (value) => readKey(value) !== undefined)) ?? '';
  const installationId = Number(read('GITHUB_APP_INSTALLATION', isNumber));
  const clientId = read('GITHUB_APP_CLIENT_ID', (value) => /^[\w.-]{4,}$/.test(value));
  const clientSecret = read('GITHUB_APP_CLIENT_SECRET', (value) => value.length >= 20);
  const webhookSecret = read('GITHUB_WEBHOOK_SECRET', (value) => value.length >= 20);
  const [owner = '', repo = ''] = read('GITHUB_REPO', (value) =>
    /^[A-Za-z0-9-]{1,39}\/[\w.-]{1,100}$/.test(value),
  ).split('/');
  const apiUrl = environment.GITHUB_API_URL?.replace(/\/$/, '') || 'https://api.github.com';
  if (!URL.canParse(apiUrl)) problems.push(`GITHUB_API_URL: ${remedies.GITHUB_API_URL}`);
  if (problems.length > 0) return { problems };
  return {
    config: { appId, privateKey, installationId, clientId, clientSecret, webhookSecret, owner, repo, apiUrl },
  };
}

function isNumber(value: string): boolean {
  return /^[1-9]\d{0,15}$/.test(value);
}

/** A private key as it was downloaded, or on one line with \n, or in base64, as hosts of environment variables like it. */
function readKey(value: string): string | undefined {
  const text = value.replaceAll('\\n', '\n');
  const pem = text.startsWith('-----BEGIN') ? text : Buffer.from(value, 'base64').toString('utf8');
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' ? String(key.export({ type: 'pkcs8', format: 'pem' })) : undefined;
  } catch {
    return undefined;
  }
}
