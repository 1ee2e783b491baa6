// The editor as it was built: in a folder for a server that stands alone, or built when needed on a developer's machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EditorFile, EditorFiles } from './files.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What `npm run build:redactie` left in `folder`; undefined when it is not there. */
export function builtEditor(folder: string): EditorFiles | undefined {
  if (!existsSync(join(folder, 'admin/index.html'))) return undefined;
  const files = readFiles(folder);
  return (path) => Promise.resolve(files.get(path));
}

/** Builds what is asked for when the sources changed since; `report` is told why a build failed. */
export function freshEditor(report: (line: string) => void): EditorFiles & { readonly prepare: () => void } {
  let ready: { readonly stamp: string; readonly files: Promise<ReadonlyMap<string, EditorFile>> } | undefined;
  const current = (): Promise<ReadonlyMap<string, EditorFile>> => {
    const stamp = stampOfSources();
    if (ready?.stamp !== stamp) ready = { stamp, files: buildOnce(stamp, report).then(readFiles) };
    return ready.files;
  };
  const find = async (path: string): Promise<EditorFile | undefined> => (await current()).get(path);
  const prepare = (): void => void current().catch(() => undefined);
  return Object.assign(find, { prepare });
}

/** Every file below `folder`, by its path from there: whatever a request names, nothing else can be reached. */
function readFiles(folder: string): ReadonlyMap<string, EditorFile> {
  const paths = globSync('admin/**/*.{html,js,css}', { cwd: folder });
  return new Map(paths.map((path) => [`/${path.replaceAll(sep, '/')}`, readFile(join(folder, path))]));
}

function readFile(path: string): EditorFile {
  const bytes = new Uint8Array(readFileSync(path));
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { type, bytes, gzipped: new Uint8Array(gzipSync(bytes, { level: 9 })) };
}

const cache = 'node_modules/.cache/redactie';

/** The folder of the build of these sources; several servers of one checkout may ask for it at once. */
async function buildOnce(stamp: string, report: (line: string) => void): Promise<string> {
  const folder = join(cache, stamp);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const temporary = join(cache, `${stamp}.${process.pid}`);
  await run(temporary, report);
  for (const old of globSync('*', { cwd: cache })) {
    if (/^[0-9a-f]{16}$/.test(old) && old !== stamp)
      rmSync(join(cache, old), { recursive: true, force: true });
  }
  if (existsSync(folder)) rmSync(temporary, { recursive: true });
  else renameSync(temporary, folder);
  return folder;
}

/** In a process of its own: Astro builds one site at a time, and this one is being served. */
function run(out: string, report: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build-redactie.ts', '--out', out, '--quiet'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      report(errors);
      reject(new Error('The editor could not be built'));
    });
  });
}

/** Changes with every source that the build reads. */
function stampOfSources(): string {
  const hash = createHash('sha256');
  const folders = '{cms,model,load,derive,change,views,texts,styles,redactie/editor}';
  const sources = globSync([
    `src/${folders}/**/*.*`,
    'schemas/*.json',
    'scripts/build-redactie.ts',
    'package-lock.json',
  ]);
  for (const source of sources.sort()) {
    if (/\.(test|spec)\.ts$/.test(source)) continue;
    hash.update(relative('.', source)).update('\0').update(readFileSync(source));
  }
  return hash.digest('hex').slice(0, 16);
}
