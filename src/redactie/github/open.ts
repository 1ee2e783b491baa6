// Puts the editors' server together on GitHub: its store, its sign-in, its webhook, and a look at GitHub now and then.
import { Hono } from 'hono';
import type { AppEnv } from '../context.ts';
import { jsonLines } from '../log.ts';
import { type OpenRedactie, openRedactie, type RedactieOptions } from '../open.ts';
import { isStoreFault, type StoreFaultKind } from '../store-fault.ts';
import { type ClientOptions, createClient } from './client.ts';
import type { GitHubConfig } from './config.ts';
import { createGitHubSignIn } from './oauth.ts';
import { openRepository } from './repository.ts';
import { carryOutReviews } from './reviews.ts';
import { githubSignInRoutes } from './sign-in.ts';
import { openGitHubStore } from './store.ts';
import { startWatch, type Watch } from './watch.ts';
import { webhookRoutes } from './webhook.ts';

export interface GitHubRedactieOptions extends Omit<RedactieOptions, 'store' | 'reach'> {
  readonly secret: string;
  readonly origin: string;
  readonly github: GitHubConfig;
  readonly client?: Omit<ClientOptions, 'warn'>;
  readonly secondsBetweenLooks?: number;
}

export interface OpenGitHubRedactie extends OpenRedactie {
  /** Resolves once everything that was asked of GitHub is done. */
  readonly settle: () => Promise<void>;
  /** What is wrong with GitHub, seen from here; undefined when it answers. */
  readonly look: () => Promise<StoreFaultKind | undefined>;
}

export async function openGitHubRedactie(options: GitHubRedactieOptions): Promise<OpenGitHubRedactie> {
  const { github, origin, secret, clock, write, dataFolder } = options;
  const log = jsonLines(write, clock);
  const client = await createClient(github, {
    ...options.client,
    warn: (detail) => log({ kind: 'github', detail: [detail] }),
  });
  const repository = openRepository(client.octokit, github);
  const store = openGitHubStore({ repository, dataFolder, secret, clock, log });
  let watch: Watch | undefined;
  const redactie = openRedactie({
    ...options,
    store,
    reach: { kind: 'public', origin },
    outside: (made) => {
      const onGitHub = { ...made, store };
      watch = startWatch(
        async (school) => {
          await store.settle();
          await carryOutReviews(onGitHub, school);
        },
        { seconds: options.secondsBetweenLooks ?? 120, log },
      );
      return new Hono<AppEnv>()
        .route('/github', githubSignInRoutes(made, { github: createGitHubSignIn(client), secret, origin }))
        .route(
          '/github',
          webhookRoutes(made, {
            verify: (body, signature) => client.app.webhooks.verify(body, signature),
            onReview: (school) => watch?.look(school),
          }),
        );
    },
  });
  return {
    app: redactie.app,
    settle: store.settle,
    look: async () => {
      try {
        await store.current();
        return undefined;
      } catch (error) {
        if (isStoreFault(error)) return error.code;
        throw error;
      }
    },
    close: async () => {
      await watch?.stop();
      await redactie.close();
    },
  };
}
