// Which requests come in at all: this host, this site, JSON, not too often. Everything before anybody is asked who they are.
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv, Reach, Redactie } from './context.ts';
import { createRateLimiter, type RateLimiter } from './rate-limit.ts';
import { refuse } from './refusal.ts';

type Handler = MiddlewareHandler<AppEnv>;

const kibibyte = 1024;

/** Nothing is kept, framed, embedded or run. */
export function headers(reach: Reach): Handler {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: reach.kind === 'public' ? 'max-age=31536000; includeSubDomains' : false,
  });
  return (context, next) => {
    context.header('cache-control', 'no-store');
    return secure(context, next);
  };
}

/** A name that a stranger's DNS points at this machine must not reach it. */
export function onlyOwnHost({ reach }: Redactie): Handler {
  return (context, next) => {
    const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'].some((name) =>
      context.req.header(name),
    );
    const isOwn =
      reach.kind === 'public'
        ? context.req.header('host') === new URL(reach.origin).host
        : localHosts(context).includes(context.req.header('host') ?? '') && isLoopback(context) && !forwarded;
    return isOwn ? next() : Promise.resolve(refuse(context, { kind: 'hostGeweigerd' }));
  };
}

/** Another site, and another port of this machine, may neither read nor write. */
export function onlyOwnSite({ reach }: Redactie): Handler {
  return (context, next) => {
    const { req } = context;
    const own = reach.kind === 'public' ? reach.origin : `http://${req.header('host')}`;
    const origin = req.header('origin');
    const site = req.header('sec-fetch-site');
    const isRead = req.method === 'GET';
    const allowedSite = site === undefined || site === 'same-origin' || (isRead && site === 'none');
    // A browser names the origin of every request that writes.
    const allowedOrigin = origin === undefined ? isRead || site === 'same-origin' : origin === own;
    if (!(allowedSite && allowedOrigin)) return Promise.resolve(refuse(context, { kind: 'andereSite' }));
    return next();
  };
}

/** A form of another site can post text, but not JSON. */
export const onlyJson: Handler = (context, next) => {
  const { method } = context.req;
  if (!['GET', 'POST', 'PUT', 'DELETE'].includes(method))
    return Promise.resolve(refuse(context, { kind: 'onbekendePagina' }));
  const isJson = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i.test(
    context.req.header('content-type') ?? '',
  );
  const isPlain = (context.req.header('content-encoding') ?? 'identity') === 'identity';
  if (method === 'GET' || (isJson && isPlain)) return next();
  return Promise.resolve(refuse(context, { kind: 'geenJson' }));
};

export const limitBody = limitedTo(128 * kibibyte);
/** The catalogue of groups alone takes more; only for those who may save it. */
export const limitPlatformBody = limitedTo(1536 * kibibyte);

function limitedTo(maxSize: number): Handler {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, { kind: 'teGroot' }) });
}

export function limitAddress(redactie: Redactie): Handler {
  return limited(limiter(redactie, 'address'), (context) => addressOf(context, redactie));
}

export function limitSignIn(redactie: Redactie): Handler {
  return limited(limiter(redactie, 'signIn'), (context) => addressOf(context, redactie));
}

export function limitSession(redactie: Redactie): Handler {
  return limited(limiter(redactie, 'session'), (context) => context.get('session').id);
}

function limiter({ limits, clock }: Redactie, name: keyof Redactie['limits']): RateLimiter {
  return createRateLimiter(limits[name], () => clock().epochMilliseconds);
}

function limited(rateLimiter: RateLimiter, key: (context: Context<AppEnv>) => string): Handler {
  return (context, next) => {
    const seconds = rateLimiter.take(key(context));
    return seconds === 0 ? next() : Promise.resolve(refuse(context, { kind: 'teVeel', seconds }));
  };
}

function addressOf(context: Context<AppEnv>, { trustProxy }: Redactie): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? context.env.incoming?.socket.remoteAddress ?? '';
}

function localHosts({ env }: Context<AppEnv>): string[] {
  const port = env.incoming?.socket.localPort;
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
}

function isLoopback({ env }: Context<AppEnv>): boolean {
  const address = env.incoming?.socket.remoteAddress ?? '';
  return address === '::1' || /^(?:::ffff:)?127\./.test(address);
}
