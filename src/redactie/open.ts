// Puts the server together: a store on two folders, sessions, and the app on top of them.
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Clock } from './clock.ts';
import type { AppEnv, Limits, Reach, Redactie } from './context.ts';
import type { EditorFiles } from './editor/files.ts';
import { openLocalStore } from './local-store.ts';
import { jsonLines } from './log.ts';
import { createQueue } from './queue.ts';
import { openRevocations } from './revocations.ts';
import { createSessions } from './sessions.ts';
import type { Store } from './store.ts';

export interface RedactieOptions {
  readonly contentFolder: string;
  /** For what Git must not see: proposals, notices, history, sessions. */
  readonly dataFolder: string;
  readonly reach: Reach;
  readonly clock: Clock;
  /** Receives the log, a line at a time. */
  readonly write: (line: string) => void;
  /** Absent: one for the life of this process, so that a restart ends every session. */
  readonly secret?: string;
  readonly trustProxy?: boolean;
  readonly limits?: Limits;
  readonly store?: Store;
  /** The pages to edit with. */
  readonly editor?: EditorFiles;
  /** Routes for what does not come from our own pages. */
  readonly outside?: (redactie: Redactie) => Hono<AppEnv>;
}

export interface OpenRedactie {
  readonly app: Hono<AppEnv>;
  /** Waits for what is being saved, then lets go of the files. */
  readonly close: () => Promise<void>;
}

/** A whole school office behind one address saves at the same time. */
const usualLimits: Limits = {
  address: { burst: 300, perMinute: 600 },
  session: { burst: 60, perMinute: 120 },
  signIn: { burst: 10, perMinute: 10 },
};

export function openRedactie(options: RedactieOptions): OpenRedactie {
  const { contentFolder, dataFolder, reach, clock, write } = options;
  const store = options.store ?? openLocalStore({ contentFolder, dataFolder });
  const revocations = openRevocations(dataFolder, () => clock().epochMilliseconds);
  const queue = createQueue();
  const redactie: Redactie = {
    store,
    queue,
    clock,
    reach,
    sessions: createSessions({
      secret: options.secret ?? randomBytes(48).toString('base64url'),
      secure: reach.kind === 'public',
      clock,
      revocations,
    }),
    log: jsonLines(write, clock),
    limits: options.limits ?? usualLimits,
    trustProxy: options.trustProxy ?? false,
  };
  const app = createApp(redactie, { editor: options.editor, outside: options.outside?.(redactie) });
  return {
    app,
    close: async () => {
      await queue.idle();
      store.close();
      revocations.close();
    },
  };
}
