// Octokit for the one installation of our GitHub App: every request has a time limit, waits its turn, and fails in our words.
import { App, Octokit } from 'octokit';
import { type StoreFaultKind, storeFault } from '../store-fault.ts';
import type { GitHubConfig } from './config.ts';

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** How long one request may take, in milliseconds. */
  readonly timeLimit?: number;
  readonly fetch?: Fetch;
  /** What a second of waiting lasts, and whether writes wait for each other: only tests change it. */
  readonly pace?: { readonly second: number; readonly throttle: boolean };
  readonly warn: (message: string) => void;
}

export interface Client {
  readonly octokit: Octokit;
  readonly app: App;
  /** The class that sign-in uses: same limits, nobody's token. */
  readonly Octokit: typeof Octokit;
}

const usualLimit = 15_000;
/** Waiting longer than this inside a request would outlast the patience of whoever saves, and their browser. */
const longestWait = 10;

export async function createClient(config: GitHubConfig, options: ClientOptions): Promise<Client> {
  const {
    timeLimit = usualLimit,
    fetch = globalThis.fetch,
    pace = { second: 1000, throttle: true },
    warn,
  } = options;
  const mayWait =
    (what: string) =>
    (
      seconds: number,
      request: {
        readonly method?: string;
        readonly url?: string;
        readonly request?: { readonly retryCount?: number };
      },
    ) => {
      warn(`${what} (${request.method} ${request.url}), free in ${seconds} s`);
      return seconds <= longestWait && (request.request?.retryCount ?? 0) < 1;
    };
  const Ours = Octokit.defaults({
    baseUrl: config.apiUrl,
    userAgent: 'vrije-plaatsen',
    log: { debug: nothing, info: nothing, warn, error: nothing },
    request: {
      fetch: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(timeLimit) }),
    },
    throttle: {
      enabled: pace.throttle,
      onRateLimit: mayWait('GitHub: limiet bereikt'),
      onSecondaryRateLimit: mayWait('GitHub: te snel na elkaar'),
    },
    // Twice, after one and after four seconds. A conflict is not cured by asking again.
    retry: {
      retries: 2,
      retryAfterBaseValue: pace.second,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
    },
  });
  const app = new App({
    appId: config.appId,
    privateKey: config.privateKey,
    webhooks: { secret: config.webhookSecret },
    oauth: { clientId: config.clientId, clientSecret: config.clientSecret },
    Octokit: Ours,
  });
  return {
    app,
    octokit: (await app.getInstallationOctokit(config.installationId)) as Octokit,
    Octokit: Ours as typeof Octokit,
  };
}

/** The HTTP status of an error of Octokit; undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as { readonly status?: unknown; readonly response?: unknown };
  return typeof status === 'number' && response !== undefined ? status : undefined;
}

/** An error of Octokit in the words of the store. */
export function faultOf(error: unknown): Error {
  return storeFault(kindOf(error), error);
}

function kindOf(error: unknown): StoreFaultKind {
  const status = statusOf(error);
  if (status === undefined || status >= 500) return 'opslagAntwoordtNiet';
  const headers = (error as { readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } })
    .response?.headers;
  const isLimit =
    status === 429 || headers?.['x-ratelimit-remaining'] === '0' || headers?.['retry-after'] !== undefined;
  if (isLimit || /secondary rate/i.test((error as Error).message)) return 'opslagDruk';
  return status === 409 ? 'opslagAntwoordtNiet' : 'opslagWeigert';
}

function nothing(): void {
  // Octokit's own log could name a path or a value.
}
