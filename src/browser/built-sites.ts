// Builds the sites that the browser tests visit, once for the whole run, and serves them.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyContent } from './content-copy.ts';
import { serveFolder } from './static-server.ts';

export interface BuiltSite {
  readonly url: string;
  /** The origin in `adres`, which the site names as its own wherever it is served. */
  readonly origin: string;
  readonly folder: string;
}

/** Below a path: content/ as it is. At a root: the same, no longer an example. */
export type BuiltSites = { readonly [name in 'belowPath' | 'atRoot']: BuiltSite };

/** The moment at which the sites are rendered: after the start of 2026-2027, before any enrolment for 2027-2028. */
export const now = '2026-11-20T12:00:00+01:00';

const variable = 'BUILT_SITES';
const origin = 'https://lop-gent.example';

/** What Playwright calls before the first test; what it returns is called after the last one. */
export default async function buildSites(): Promise<() => Promise<void>> {
  const out = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-sites-'));
  const content = copyContent();

  const belowPath = join(out, 'below-path');
  await build(content.folder, belowPath);
  content.edit('lop.yaml', `adres: ${origin}/vrije-plaatsen/`, `adres: ${origin}/`);
  content.edit('lop.yaml', 'voorbeeld: true', 'voorbeeld: false');
  const atRoot = join(out, 'at-root');
  await build(content.folder, atRoot);
  content.remove();

  const servers = [await serveFolder(belowPath, '/vrije-plaatsen/'), await serveFolder(atRoot, '/')] as const;
  const sites: BuiltSites = {
    belowPath: { url: servers[0].url, origin, folder: belowPath },
    atRoot: { url: servers[1].url, origin, folder: atRoot },
  };
  process.env[variable] = JSON.stringify(sites);
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
    rmSync(out, { recursive: true, force: true });
  };
}

/** The sites of this run, in a test. Playwright also reads the tests before it builds: then there are none yet. */
export function builtSites(): BuiltSites {
  const none = { url: '', origin: '', folder: '' };
  return JSON.parse(process.env[variable] ?? JSON.stringify({ belowPath: none, atRoot: none }));
}

async function build(content: string, out: string): Promise<void> {
  const env = { ...process.env, NOW: now };
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--content', content, '--out', out], {
    env,
  });
}
