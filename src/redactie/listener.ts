// The app as a listener of Node's HTTP server.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { refusalSentence } from '../texts/redactie.ts';
import type { AppEnv } from './context.ts';

/** A form is small: who takes longer holds a connection open on purpose. */
export const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 } as const;

export function listenerOf(
  app: Hono<AppEnv>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener(app.fetch, {
    // In development the process is Astro's, too: its Request and Response stay as they are.
    overrideGlobalObjects: false,
    errorHandler: unreadable,
  });
}

/** What cannot even be made into a request: most often a malformed Host. */
function unreadable(): Response {
  const message = refusalSentence({ kind: 'ongeldigVerzoek' });
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  return Response.json({ kind: 'ongeldigVerzoek', message, error: message }, { status: 400, headers });
}
