// The edge that reads: a content folder on disk to texts, or to problems where a file cannot be text.
import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblem, maxBytes, type SourceFile } from '../load/document.ts';
import { type LoadedContent, loadContent } from '../load/load.ts';
import type { Problem } from '../model/problem.ts';

const greatest = Math.max(...Object.values(maxBytes));
const schoolFolder = 'scholen';

/** Reads and checks every file in `folder`; whatever its name, paths in problems start with `content/`. */
export function readContent(folder: string): LoadedContent {
  const { files, problems } = readFolder(folder);
  return loadContent(files, problems);
}

/** The texts of a content folder, in order of path, and the files that hold none. */
export function readFolder(folder: string): { readonly files: SourceFile[]; readonly problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const { path, entry } of [...list(folder, ''), ...list(folder, `${schoolFolder}/`)]) {
    if (entry.isDirectory() && path === `content/${schoolFolder}`) continue;
    const file = entry.isFile() ? readFile(folder, path) : fileProblem(path, { kind: 'notRegularFile' });
    if ('text' in file) files.push(file);
    else problems.push(file);
  }
  return { files, problems };
}

/** Changes whenever a file of the folder is added, removed or written. */
export function signature(folder: string): string {
  const stamp = ({ path }: { readonly path: string }): string => {
    // A file can be gone again by now, or have a name that cannot be asked for.
    const stat = lstatSync(join(folder, path.slice('content/'.length)), { throwIfNoEntry: false });
    return `${path} ${stat?.mtimeMs} ${stat?.size}`;
  };
  return [...list(folder, ''), ...list(folder, `${schoolFolder}/`)].map(stamp).join('\n');
}

/** The entries of a content folder, or of `below` (`scholen/`) in it, in order of path. */
export function list(folder: string, below: string): { readonly path: string; readonly entry: Dirent }[] {
  try {
    return (
      readdirSync(join(folder, below), { withFileTypes: true })
        // A name like `.de-linde.yaml.1f2e3d4c5b6a.tmp` is a file of the editors' server that is being written.
        .filter(({ name }) => name !== '.DS_Store' && name !== 'Thumbs.db' && !/^\..+\.tmp$/.test(name))
        .map((entry) => ({ path: `content/${below}${entry.name}`, entry }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
    );
  } catch {
    return [];
  }
}

/** One file of a content folder as text, or why it cannot be. */
export function readFile(folder: string, path: string): SourceFile | Problem {
  const onDisk = join(folder, path.slice('content/'.length));
  try {
    const limit = path.startsWith(`content/${schoolFolder}/`) ? maxBytes.school : greatest;
    if (lstatSync(onDisk).size > limit) return fileProblem(path, { kind: 'tooLarge', limit });
    const bytes = readFileSync(onDisk);
    return isUtf8(bytes)
      ? { path, text: bytes.toString('utf8') }
      : { ...fileProblem(path, { kind: 'invalidUtf8' }), ...invalidAt(bytes) };
  } catch {
    return fileProblem(path, { kind: 'unreadableFile' });
  }
}

/** Where the first bytes stand that are no UTF-8: the decoder puts a character there that no content may have anyway. */
function invalidAt(bytes: Buffer): { readonly line: number; readonly column: number } {
  const text = bytes.toString('utf8');
  const before = text.slice(0, Math.max(text.indexOf('\ufffd'), 0));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
