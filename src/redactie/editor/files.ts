// The editor's pages and scripts over HTTP, with a policy of their own: Decap writes its styles from its script.
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv, Reach } from '../context.ts';

/** A built file, as it is sent. */
export interface EditorFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped?: Uint8Array<ArrayBuffer>;
}

/** Finds a file by its path, such as /admin/index.html. Undefined: there is none. */
export type EditorFiles = (path: string) => Promise<EditorFile | undefined>;

export function editorRoutes(files: EditorFiles, reach: Reach): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(editorHeaders(reach))
    .get('/admin', (context) => context.redirect('/admin/'))
    .get('/admin/*', async (context, next) => {
      const { path } = context.req;
      const isPage = path.endsWith('/');
      const file = await files(isPage ? `${path}index.html` : path);
      if (file === undefined) return next();
      // The name of a script changes with its contents; that of a page does not.
      context.header('cache-control', isPage ? 'no-store' : 'public, max-age=31536000, immutable');
      return send(context, file);
    });
}

function send(context: Context<AppEnv>, { type, bytes, gzipped }: EditorFile): Response {
  context.header('content-type', type);
  context.header('vary', 'accept-encoding');
  const accepts = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  if (gzipped === undefined || !accepts) return context.body(bytes);
  context.header('content-encoding', 'gzip');
  return context.body(gzipped);
}

function editorHeaders(reach: Reach): MiddlewareHandler<AppEnv> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
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
}
