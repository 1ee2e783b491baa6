// What every part of the app works with: what it was given at the start, and what is known about one request.
import type { Account } from '../model/content.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Queue } from './queue.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RefusalKind } from './refusal.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Store } from './store.ts';

/** Where the server can be reached. `local`: only on this machine, under its own names, without proof of who signs in. */
export type Reach = { readonly kind: 'local' } | { readonly kind: 'public'; readonly origin: string };

export interface Limits {
  readonly address: RateLimit;
  readonly session: RateLimit;
  readonly signIn: RateLimit;
}

export interface Redactie {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly log: Log;
  readonly reach: Reach;
  readonly limits: Limits;
  /** The proxy in front writes the visitor's address into X-Forwarded-For. */
  readonly trustProxy: boolean;
}

export interface AppEnv {
  Bindings: {
    /** Of Node's server; absent in a test that calls `fetch` itself. */
    readonly incoming?: {
      readonly socket: Socket;
      readonly complete?: boolean;
      readonly destroyed?: boolean;
    };
  };
  Variables: {
    session: Session;
    account: Account;
    /** The kind of the refusal and the school, for the log. */
    refused: RefusalKind;
    school: string;
    /** Whether a school with this id stands; what somebody made up stays out of the log. */
    isSchool: (id: string) => boolean;
    detail: readonly string[];
  };
}

interface Socket {
  readonly localPort?: number;
  readonly remoteAddress?: string;
}
