// The Astro integration of the editors' server: in `astro dev` it answers its own paths on the site's port.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { Temporal } from 'temporal-polyfill';
import { isRedactiePath } from './app.ts';
import type { Limits } from './context.ts';
import { freshEditor } from './editor/built.ts';
import { listenerOf, timeouts } from './listener.ts';
import { type OpenRedactie, openRedactie } from './open.ts';

/** Vite's own list, that a list of ours takes the place of, and every folder that Git does not see. */
const denied = ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/.local/**'];

/** On one's own machine an account is only chosen: there is no secret to guess, and nobody else to share with. */
const ownMachine: Limits = {
  address: { burst: 3000, perMinute: 6000 },
  session: { burst: 600, perMinute: 1200 },
  signIn: { burst: 300, perMinute: 600 },
};

/** `write` receives the log. Only for this machine: the server asks no proof of who signs in. */
export function redactieIntegration({
  contentFolder,
  dataFolder,
  write,
}: {
  readonly contentFolder: string;
  readonly dataFolder: string;
  readonly write: (line: string) => void;
}): AstroIntegration {
  let open: OpenRedactie | undefined;
  const editor = freshEditor(write);
  return {
    name: 'redactie',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { fs: { deny: [...denied, ...within(dataFolder)] } } } });
      },
      'astro:server:setup': async ({ server }) => {
        // A changed astro.config.mjs starts the server anew.
        await open?.close();
        const redactie = openRedactie({
          contentFolder: resolve(contentFolder),
          dataFolder,
          reach: { kind: 'local' },
          limits: ownMachine,
          clock: () => Temporal.Now.instant(),
          write,
          editor,
        });
        open = redactie;
        const answer = listenerOf(redactie.app);
        const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
          if (isRedactiePath(request.url ?? '')) void answer(request, response);
          else next();
        };
        // It is Vite's server, but it takes the same requests.
        if (server.httpServer !== null) Object.assign(server.httpServer, timeouts);
        // Astro, too, puts a middleware first, that answers 404 to everything outside of the site's base path;
        // once the port is open, all have taken their place.
        server.httpServer?.once('listening', () => {
          server.middlewares.stack.unshift({ route: '', handle });
          // It takes some seconds: it should be there before somebody asks.
          editor.prepare();
        });
      },
      'astro:server:done': async () => {
        await open?.close();
      },
    },
  };
}

/** What waits, and who is signed in, lies in the data folder: Vite would serve it with the rest of the project. */
function within(folder: string): string[] {
  const path = resolve(folder).replaceAll('\\', '/');
  // A character of the path that a pattern would read otherwise is any character.
  return [`${path.replaceAll(/[^\w/:.-]/g, '?')}/**`];
}
