// Builds the fixture page of the aanbod table, and serves it with the content that it shows to the browser tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, preview } from 'vite';
import { readContent } from '../bron/content-folder.ts';
import type { FixtureData } from './fixtures/aanbod/main.tsx';

/** Starts a server on a free port. */
export async function serveAanbod(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-aanbod-'));
  const config: InlineConfig = {
    root: join(import.meta.dirname, 'fixtures/aanbod'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022', minify: false },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [contentPlugin(join(import.meta.dirname, '../../content'))],
  };
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The fixture server has no address');
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function contentPlugin(folder: string): Plugin {
  return {
    name: 'aanbod-fixture-content',
    configurePreviewServer(server) {
      server.middlewares.use('/data.json', (request, response) => {
        const query = new URL(request.originalUrl ?? '', 'http://localhost').searchParams;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(fixtureData(folder, query)));
      });
    },
  };
}

function fixtureData(folder: string, query: URLSearchParams): FixtureData {
  const { content } = readContent(folder);
  const school = content?.scholen.get(query.get('school') ?? 'voorbeeldschool-de-linde-lindelei-1');
  if (content === undefined || school === undefined) throw new Error('The content has no such school');
  const weigeringen = query.has('weigeringen');
  const history = [
    { groepen: [6246], laatstAangepast: '2026-11-20T09:12:44+01:00' },
    {
      groepen: [40091, 40092],
      laatstAangepast: '2026-11-18T14:03:10+01:00',
      volzetVerklaard: { van: '2026-11-18T14:03:10+01:00' },
    },
    {
      groepen: [40098],
      laatstAangepast: '2026-11-23T08:30:00+01:00',
      volzetVerklaard: { van: '2026-11-02T10:00:05+01:00', tot: '2026-11-23T08:30:00+01:00' },
    },
  ];
  return {
    lop: { ...content.lop, schakelaars: { ...content.lop.schakelaars, weigeringen } },
    kalender: content.kalender,
    groepen: [...content.catalogue.values()],
    school,
    ...(query.has('history') && { history }),
  };
}
