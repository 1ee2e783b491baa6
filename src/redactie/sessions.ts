// Sessions: who signed in, sealed in a cookie that only this server can read. The rights are not in it.
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sealData, unsealData } from 'iron-session';
import type { Clock } from './clock.ts';
import type { Revocations } from './revocations.ts';

export interface Session {
  readonly id: string;
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly seenAt: number;
}

export type SessionOrReason = Session | 'nietIngelogd' | 'sessieVerlopen';

export interface Sessions {
  readonly start: (context: Context, account: string) => Promise<Session>;
  /** The session of a request; its idle time starts again. */
  readonly read: (context: Context) => Promise<SessionOrReason>;
  readonly end: (context: Context) => Promise<void>;
}

const minute = 60_000;
export const idleLimit = 60 * minute;
export const absoluteLimit = 10 * 60 * minute;

export function createSessions({
  secret,
  secure,
  clock,
  revocations,
}: {
  /** At least 32 characters. */
  readonly secret: string;
  /** Whether the site is reached over https. */
  readonly secure: boolean;
  readonly clock: Clock;
  readonly revocations: Revocations;
}): Sessions {
  // Browsers refuse a __Host- cookie that a neighbouring host or a plain connection tries to set.
  const name = secure ? '__Host-redactie' : 'redactie';
  const sealing = { password: secret, ttl: absoluteLimit / 1000 };
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;

  const write = async (context: Context, session: Session): Promise<void> => {
    // No max-age: it ends with the browser, too, on the shared computer of an office.
    setCookie(context, name, await sealData(session, sealing), options);
  };

  const unseal = async (context: Context): Promise<Session | undefined> => {
    const cookie = getCookie(context, name);
    if (cookie === undefined) return undefined;
    const session = await unsealData<Partial<Session>>(cookie, sealing);
    return isSession(session) ? session : undefined;
  };

  return {
    start: async (context, account) => {
      const now = clock().epochMilliseconds;
      const old = await unseal(context);
      if (old !== undefined) revocations.revoke(old.id, old.startedAt + absoluteLimit);
      const session = { id: randomBytes(24).toString('base64url'), account, startedAt: now, seenAt: now };
      await write(context, session);
      return session;
    },
    read: async (context) => {
      const session = await unseal(context);
      if (session === undefined) return 'nietIngelogd';
      const now = clock().epochMilliseconds;
      const expired = now - session.seenAt > idleLimit || now - session.startedAt > absoluteLimit;
      if (expired || session.startedAt > now || revocations.isRevoked(session.id)) return 'sessieVerlopen';
      if (now - session.seenAt > minute) await write(context, { ...session, seenAt: now });
      return session;
    },
    end: async (context) => {
      const session = await unseal(context);
      if (session !== undefined) revocations.revoke(session.id, session.startedAt + absoluteLimit);
      deleteCookie(context, name, options);
    },
  };
}

function isSession(value: Partial<Session>): value is Session {
  const { id, account, startedAt, seenAt } = value;
  return (
    typeof id === 'string' &&
    typeof account === 'string' &&
    typeof startedAt === 'number' &&
    typeof seenAt === 'number'
  );
}
