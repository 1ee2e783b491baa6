// For tests and benchmarks: requests as a browser on this site makes them, or as nobody should.
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import type { Limits } from './context.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The JSON of the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for fields that it names itself
  readonly body: any;
}

export interface Ask {
  readonly method?: string;
  /** As it goes on the wire: nothing normalises it. */
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | object | undefined;
}

export interface Client {
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly put: (path: string, body: object) => Promise<Answer>;
  readonly post: (path: string, body?: object) => Promise<Answer>;
}

export const wide: Limits = {
  address: { burst: 1e6, perMinute: 1e6 },
  session: { burst: 1e6, perMinute: 1e6 },
  signIn: { burst: 1e6, perMinute: 1e6 },
};

export async function signIn(port: number, account: string): Promise<Client> {
  const { status, headers, text } = await ask(port, {
    path: '/api/inloggen',
    method: 'POST',
    body: { account },
  });
  if (status !== 200) throw new Error(text);
  return clientOf(port, String(headers['set-cookie']).split(';')[0] ?? '');
}

export function clientOf(port: number, cookie: string): Client {
  const send = (method: string, path: string, body?: object): Promise<Answer> =>
    ask(port, { method, path, headers: { cookie }, body });
  return {
    cookie,
    get: (path) => send('GET', path),
    put: (path, body) => send('PUT', path, body),
    post: (path, body = {}) => send('POST', path, body),
  };
}

/** One request as a browser on this site would make it; `headers` replaces any of its headers, `undefined` drops it. */
export function ask(port: number, { method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> {
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  const usual: OutgoingHttpHeaders = {
    host: `localhost:${port}`,
    'sec-fetch-site': 'same-origin',
    ...(method !== 'GET' && { origin: `http://localhost:${port}`, 'content-type': 'application/json' }),
    ...(text !== undefined && { 'content-length': Buffer.byteLength(text) }),
  };
  const all = Object.fromEntries(
    Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined),
  );
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: all, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const received = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: received,
            body: received.startsWith('{') || received.startsWith('[') ? JSON.parse(received) : undefined,
          });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}
