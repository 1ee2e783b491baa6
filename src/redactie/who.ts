// Who asks: the session of a request and its account, read anew from toegang.yaml.
import type { MiddlewareHandler } from 'hono';
import { readState } from './act.ts';
import type { AppEnv, Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import { refuse } from './refusal.ts';

/** Lets through who is signed in with an account that still exists. */
export function onlySignedIn(redactie: Redactie): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const session = await redactie.sessions.read(context);
    if (typeof session === 'string') return refuse(context, { kind: session });
    const state = await readState(redactie, session.account, redactie.clock());
    if ('refusal' in state) return refuse(context, state.refusal);
    context.set('session', session);
    context.set('account', state.account);
    context.set('isSchool', (id) => state.snapshot.files.has(schoolPath(id)));
    return await next();
  };
}
