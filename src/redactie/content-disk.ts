// The content folder as the local store writes it: a file is replaced whole or not at all, and links are refused.
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { list, readFile } from '../bron/content-folder.ts';
import { contentKind } from '../load/load.ts';
import type { FileWrite, Revision, StoredFile } from './store.ts';

export interface ContentDisk {
  /** Every regular file of content, by path. */
  readonly read: () => ReadonlyMap<string, StoredFile>;
  /** Replaces or removes one file. Throws with the old file whole. */
  readonly write: (file: FileWrite) => void;
  /** Removes what a kill in the middle of a write left behind. */
  readonly clean: () => void;
}

const temporary = /^\.[a-z0-9-]+\.yaml\.[0-9a-f]{12}\.tmp$/;

export function contentDisk(folder: string): ContentDisk {
  const root = realpathSync(folder);
  const place = (path: string): string => join(root, path.slice('content/'.length));
  return {
    read: reader(root),
    write: ({ path, text }) => {
      // A programmer's mistake: paths are made by the server, never taken from a request.
      if (contentKind(path) === undefined) throw new Error(`${path} is no content file`);
      const target = place(path);
      refuseLink(dirname(target), 'directory');
      refuseLink(target, 'file');
      if (text === undefined) unlinkSync(target);
      else replace(target, text);
      syncFolder(dirname(target));
    },
    clean: () => {
      for (const below of [root, join(root, 'scholen')]) {
        for (const name of readdirSync(below)) if (temporary.test(name)) rmSync(join(below, name));
      }
    },
  };
}

/** Reads anew what was touched since: each request looks at every file, and hardly any changed. */
function reader(root: string): ContentDisk['read'] {
  let known: ReadonlyMap<string, { readonly stamp: string | undefined; readonly file: StoredFile }> =
    new Map();
  return () => {
    const entries = [...list(root, ''), ...list(root, 'scholen/')].filter(({ entry }) => entry.isFile());
    known = new Map(
      entries.flatMap(({ path }) => {
        const stamp = stampOf(join(root, path.slice('content/'.length)));
        const before = known.get(path);
        if (stamp !== undefined && before?.stamp === stamp) return [[path, before]];
        const read = readFile(root, path);
        if (!('text' in read)) return [];
        return [[path, { stamp, file: { path, text: read.text, revision: revisionOf(read.text) } }]];
      }),
    );
    return new Map([...known].map(([path, { file }]) => [path, file]));
  };
}

/** Coarser than the clock of any file system in use. */
const tick = 50;

/**
 * Changes with every write to a file; undefined when a write could still follow in the same tick of the file system's
 * clock, and so keep the stamp. That is a matter of the machine, and so is the clock that it is held against.
 */
function stampOf(path: string): string | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined || Date.now() - Number(stat.ctimeMs) < tick) return undefined;
  return `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

/** The revision of a text: a hash of its bytes. */
export function revisionOf(text: string): Revision {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}

function replace(target: string, text: string): void {
  const file = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = openSync(file, 'wx', 0o644);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(file, target);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function refuseLink(path: string, expected: 'directory' | 'file'): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (expected === 'directory' ? !stat.isDirectory() : !stat.isFile())
    throw new Error(`${basename(path)} is no plain ${expected}`);
}

/** A rename is only safe from a power cut once its folder is on disk; Windows cannot open a folder and needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
