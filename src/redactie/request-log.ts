// One line a request: the pattern of its route and its outcome, never its path, address, cookie or content.
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv, Redactie } from './context.ts';

export function logRequests({ log, clock }: Redactie): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const start = clock().epochMilliseconds;
    await next();
    const { refused, account, school, detail } = context.var;
    log({
      kind: refused ?? 'verzoek',
      method: /^[A-Z]{3,7}$/.test(context.req.method) ? context.req.method : '?',
      route: patternOf(context),
      status: context.res.status,
      milliseconds: clock().epochMilliseconds - start,
      ...(account !== undefined && { account: account.id }),
      ...(school !== undefined && { school }),
      ...(detail !== undefined && { detail }),
    });
  };
}

/** The most telling of the patterns that match; those of middleware end in a star. */
function patternOf(context: Context<AppEnv>): string {
  return matchedRoutes(context)
    .map(({ path }) => path)
    .reduce((longest, path) => (path.length > longest.length ? path : longest), '');
}
