// Signing in with GitHub: to GitHub and back, bound to one browser, once, within ten minutes.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sealData, unsealData } from 'iron-session';
import { type SignInProblem, signedInPage, signInProblemPage } from '../../texts/github-sign-in.ts';
import type { AppEnv, Redactie } from '../context.ts';
import { limitSignIn } from '../edge.ts';
import { loadPlatform } from '../platform.ts';
import type { GitHubSignIn, Identity } from './oauth.ts';

interface Started {
  readonly state: string;
  readonly verifier: string;
}

const lifetime = 600;
/** Where a sign-in begins, comes back to, and ends. None of them is ever taken from a request. */
const startPath = '/api/github/inloggen';
const backPath = '/api/github/terug';
const editorPath = '/admin/';

/** `origin` is the editors' server's own. */
export function githubSignInRoutes(
  redactie: Redactie,
  {
    github,
    secret,
    origin,
  }: { readonly github: GitHubSignIn; readonly secret: string; readonly origin: string },
): Hono<AppEnv> {
  const redirectUrl = `${origin}${backPath}`;
  const cookie = '__Host-github';
  // Lax, and not Strict as the session: the way back starts at GitHub.
  const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: true } as const;
  const sealing = { password: secret, ttl: lifetime };
  const used = new Map<string, number>();

  const begin = async (context: Context<AppEnv>): Promise<Response> => {
    const started: Started = { state: random(), verifier: random() };
    setCookie(context, cookie, await sealData(started, sealing), { ...options, maxAge: lifetime });
    return context.redirect(github.url({ ...started, redirectUrl }), 302);
  };

  /** What this browser began, if it is what comes back now, and comes back for the first time. */
  const finish = async (context: Context<AppEnv>): Promise<Started | undefined> => {
    const sealed = getCookie(context, cookie);
    deleteCookie(context, cookie, options);
    const { state, verifier } =
      sealed === undefined ? {} : await unsealData<Partial<Started>>(sealed, sealing);
    if (state === undefined || verifier === undefined || !isSame(state, context.req.query('state') ?? ''))
      return undefined;
    const now = redactie.clock().epochMilliseconds;
    for (const [old, until] of used) if (until < now) used.delete(old);
    if (used.has(state)) return undefined;
    used.set(state, now + lifetime * 1000);
    return { state, verifier };
  };

  const problem = (
    context: Context<AppEnv>,
    kind: SignInProblem,
    status: 400 | 403 | 503,
  ): Response | Promise<Response> => context.html(signInProblemPage(kind, startPath), status);

  const back = async (context: Context<AppEnv>): Promise<Response> => {
    const started = await finish(context);
    if (started === undefined) return problem(context, 'verlopen', 400);
    const code = context.req.query('code') ?? '';
    if (!/^[\w-]{1,200}$/.test(code)) return problem(context, 'geannuleerd', 400);
    const identity = await identified(github, { code, verifier: started.verifier, redirectUrl });
    if (identity === 'mislukt') return problem(context, 'mislukt', 503);
    if (identity === undefined) return problem(context, 'geannuleerd', 400);
    const account = await accountOf(redactie, identity);
    if (account === undefined) return problem(context, 'onbekendAccount', 403);
    await redactie.sessions.start(context, account.id);
    context.set('account', account);
    return context.html(signedInPage(editorPath));
  };

  return new Hono<AppEnv>().use(limitSignIn(redactie)).get('/inloggen', begin).get('/terug', back);
}

async function identified(
  github: GitHubSignIn,
  options: Parameters<GitHubSignIn['identify']>[0],
): Promise<Identity | 'mislukt' | undefined> {
  try {
    return await github.identify(options);
  } catch {
    // The error could name the code.
    return 'mislukt';
  }
}

/** By the number alone: whoever takes over a login that somebody left takes over nothing. */
async function accountOf({ store }: Redactie, { id }: Identity) {
  const loaded = loadPlatform((await store.current()).files);
  if ('problems' in loaded) return undefined;
  return loaded.platform.toegang.accounts.find(({ github }) => github?.id === id);
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
