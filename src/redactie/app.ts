// The editors' server as one web-standard fetch handler: the edge first, then who it is, then what they ask.
import { Hono } from 'hono';
import type { AppEnv, Redactie } from './context.ts';
import { decapRoutes } from './decap.ts';
import {
  headers,
  limitAddress,
  limitBody,
  limitSession,
  onlyJson,
  onlyOwnHost,
  onlyOwnSite,
} from './edge.ts';
import { type EditorFiles, editorRoutes } from './editor/files.ts';
import { healthOf } from './health.ts';
import { kaderRoutes } from './kader.ts';
import { platformRoutes } from './platform-routes.ts';
import { proposalRoutes } from './proposal-routes.ts';
import { refuse } from './refusal.ts';
import { logRequests } from './request-log.ts';
import { schoolRoutes } from './school-routes.ts';
import { signInRoutes } from './sign-in.ts';
import { isStoreFault } from './store-fault.ts';
import { onlySignedIn } from './who.ts';

/** Paths that the app answers; the rest of an origin is not its business. */
export function isRedactiePath(path: string): boolean {
  return /^\/(?:(?:api|admin)(?:[/?]|$)|gezond(?:\?|$))/.test(path);
}

/** What an app may have beside its API. */
export interface AppParts {
  /** The pages to edit with; without them the app answers its API alone. */
  readonly editor?: EditorFiles | undefined;
  /** Answers what does not come from our own pages: whoever signs in elsewhere comes back from there. */
  readonly outside?: Hono<AppEnv> | undefined;
}

export function createApp(redactie: Redactie, { editor, outside }: AppParts = {}): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError((error, context) => {
    // Whoever closed the page while the request came in: nothing broke, and nobody reads the answer.
    const { incoming } = context.env ?? {};
    if (incoming?.destroyed && !incoming.complete) return refuse(context, { kind: 'afgebroken' });
    // The name, the code and the place say what broke; the message could hold a value.
    const { code } = error as { readonly code?: unknown };
    const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
    context.set('detail', [error.name, String(code ?? ''), ...places.slice(0, 3).map((line) => line.trim())]);
    return refuse(context, { kind: isStoreFault(error) ? error.code : 'nietGelukt' });
  });
  app.notFound((context) => refuse(context, { kind: 'onbekendePagina' }));

  // Before the headers of the API: a page has a policy of its own, and anybody may follow a link to it.
  if (editor !== undefined) {
    app.use('/admin/*', onlyOwnHost(redactie));
    app.route('/', editorRoutes(editor, redactie.reach));
  }
  app.use(headers(redactie.reach));
  app.use(logRequests(redactie));
  const perAddress = limitAddress(redactie);
  const isHealthy = healthOf(redactie);
  // Before the host: what watches over a server asks it by its address.
  app.get('/gezond', perAddress, async (context) => {
    const gezond = await isHealthy();
    return context.json({ gezond }, gezond ? 200 : 503);
  });
  app.use(onlyOwnHost(redactie), perAddress);
  if (outside !== undefined) app.route('/api', outside);
  app.use(onlyOwnSite(redactie), onlyJson);

  const smallBody = limitBody;
  app.use('/api/*', (context, next) =>
    context.req.path.startsWith('/api/platform/') ? next() : smallBody(context, next),
  );
  app.route('/api', signInRoutes(redactie));
  app.use('/api/*', onlySignedIn(redactie), limitSession(redactie));
  app.route('/api', proposalRoutes(redactie));
  app.route('/api', schoolRoutes(redactie));
  app.route('/api', kaderRoutes(redactie));
  app.route('/api', platformRoutes(redactie));
  app.route('/api', decapRoutes(redactie));
  return app;
}
