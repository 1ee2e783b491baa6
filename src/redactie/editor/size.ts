// How much of the editor a browser loads: every script and style of the build, as it is sent.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** 700 kB: what a school office on a slow line still loads in a few seconds, once. */
const most = 700_000;

/** The bytes of all scripts and styles below `folder`, gzipped, and the most that they may be. */
export function editorSize(folder: string): { readonly bytes: number; readonly most: number } {
  const files = globSync('**/*.{js,css,wasm}', { cwd: folder });
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );
  return { bytes, most };
}
