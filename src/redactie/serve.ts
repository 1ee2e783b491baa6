// The server alone on a port: takes requests until it is asked to stop, and finishes what it began.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { OpenRedactie } from './open.ts';

export interface Running {
  readonly port: number;
  /** Takes no new requests, finishes those that run, and closes the store. */
  readonly stop: () => Promise<void>;
}

/** Listens on `host` and `port` (0: any that is free). */
export async function serve(redactie: OpenRedactie, host: string, port: number): Promise<Running> {
  const server = createAdaptorServer({ fetch: redactie.app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      await redactie.close();
    },
  };
}
