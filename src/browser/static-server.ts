// A static host that behaves like GitHub Pages: files below a path, directory indexes, 404.html with status 404.
// It sends no security headers, as Pages sends none.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServer {
  /** Where the site stands, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves the files of `folder` below `base`, a path with a slash at both ends, on a free port. */
export async function serveFolder(folder: string, base: string): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // Another site may stand beside this one on the same host.
    if (path.startsWith(base)) answer(response, root, path, path.slice(base.length));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

function answer(response: ServerResponse, root: string, path: string, below: string): void {
  const file = resolve(root, below);
  const inside = file === root || file.startsWith(root + sep);
  const kind = inside ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (kind?.isDirectory() && !path.endsWith('/')) response.writeHead(301, { location: `${path}/` }).end();
  else if (kind?.isDirectory()) send(response, 200, join(file, 'index.html'), root);
  else send(response, 200, kind?.isFile() ? file : undefined, root);
}

function send(response: ServerResponse, status: number, file: string | undefined, root: string): void {
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })) {
    response.writeHead(404, { 'content-type': types['.html'] }).end(readFileSync(join(root, '404.html')));
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type }).end(readFileSync(file));
}
