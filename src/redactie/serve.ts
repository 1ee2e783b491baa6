// The server alone on a port: takes requests until it is asked to stop, and finishes what it began.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerOf, timeouts } from './listener.ts';
import type { OpenRedactie } from './open.ts';

export interface Running {
  readonly port: number;
  /** Takes no new requests, finishes those that run, and closes the store. */
  readonly stop: () => Promise<void>;
}

/** How long a stopping server waits for requests that never come in whole; a save takes a fraction of a second. */
const patience = 10_000;

/** Listens on `host` and `port` (0: any that is free). */
export async function serve(redactie: OpenRedactie, host: string, port: number): Promise<Running> {
  const listener = listenerOf(redactie.app);
  const server = createServer(timeouts, (request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearTimeout(late);
      await redactie.close();
    },
  };
}
