// The content folder as it stands in one commit; what a SHA names never changes, so that each is read once.
import { isUtf8 } from 'node:buffer';
import { contentKind } from '../../load/load.ts';
import type { FileWrite, StoredFile } from '../store.ts';
import { blobSha, type Sha } from './git-hash.ts';
import type { GitCommit, Repository } from './repository.ts';

export interface ContentReader {
  /** Every file of content at a commit. */
  readonly at: (commit: Sha) => Promise<ReadonlyMap<string, StoredFile>>;
  readonly treeOf: (commit: Sha) => Promise<Sha>;
  readonly commit: (commit: Sha) => Promise<GitCommit>;
  /** The text of a blob; undefined when there is none, or when it is no text. */
  readonly text: (blob: Sha) => Promise<string | undefined>;
  /** Remembers a commit that was just made, so that nothing of it is read back. */
  readonly remember: (commit: Sha, tree: Sha, files: ReadonlyMap<string, StoredFile>) => void;
}

interface Known {
  readonly tree: Sha;
  readonly files: Promise<ReadonlyMap<string, StoredFile>>;
}

const mostCommits = 20;
const mostTexts = 2000;
const folder = 'content';

export function createContentReader(repository: Repository): ContentReader {
  const commits = new Map<Sha, Promise<Known>>();
  const texts = new Map<Sha, Promise<string | undefined>>();
  const objects = new Map<Sha, Promise<GitCommit>>();
  const commitObject = (sha: Sha): Promise<GitCommit> =>
    remembered(objects, mostTexts, sha, () => repository.commit(sha));

  const text = (blob: Sha): Promise<string | undefined> =>
    remembered(texts, mostTexts, blob, async () => {
      const bytes = await repository.blob(blob);
      return bytes !== undefined && isUtf8(bytes) ? bytes.toString('utf8') : undefined;
    });

  const readFiles = async (tree: Sha): Promise<ReadonlyMap<string, StoredFile>> => {
    const top = (await repository.tree(tree, false)).find(
      ({ path, type }) => path === folder && type === 'tree',
    );
    const entries = top === undefined ? [] : await repository.tree(top.sha, true);
    const found = entries
      .map(({ path, ...entry }) => ({ ...entry, path: `${folder}/${path}` }))
      // A link or a submodule is no content, whatever its name.
      .filter(
        ({ path, type, mode }) =>
          type === 'blob' && mode.startsWith('1006') && contentKind(path) !== undefined,
      );
    const read = await Promise.all(
      found.map(async ({ path, sha }) => ({ path, revision: sha, text: await text(sha) })),
    );
    return ordered(
      read.flatMap(({ path, revision, text: held }) =>
        held === undefined ? [] : [{ path, revision, text: held }],
      ),
    );
  };

  const known = (commit: Sha): Promise<Known> =>
    remembered(commits, mostCommits, commit, async () => {
      const { tree } = await commitObject(commit);
      return { tree, files: readFiles(tree) };
    });

  return {
    at: async (commit) => {
      try {
        return await (await known(commit)).files;
      } catch (error) {
        commits.delete(commit);
        throw error;
      }
    },
    treeOf: async (commit) => (await known(commit)).tree,
    commit: commitObject,
    text,
    remember: (commit, tree, files) => {
      for (const file of files.values()) texts.set(file.revision, Promise.resolve(file.text));
      commits.set(commit, Promise.resolve({ tree, files: Promise.resolve(files) }));
      trim(texts, mostTexts);
      trim(commits, mostCommits);
    },
  };
}

/** The files after writing `writes`. */
export function withWrites(
  files: ReadonlyMap<string, StoredFile>,
  writes: readonly FileWrite[],
): ReadonlyMap<string, StoredFile> {
  const after = new Map(files);
  for (const { path, text } of writes) {
    if (text === undefined) after.delete(path);
    else after.set(path, { path, text, revision: blobSha(text) });
  }
  return ordered([...after.values()]);
}

function ordered(files: readonly StoredFile[]): ReadonlyMap<string, StoredFile> {
  return new Map(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]));
}

/** One read a key, shared by all who ask at the same time; one that failed is forgotten. */
function remembered<T>(
  cache: Map<string, Promise<T>>,
  most: number,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const known = cache.get(key);
  if (known !== undefined) {
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const made = read();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  trim(cache, most);
  return made;
}

function trim(cache: Map<string, unknown>, most: number): void {
  for (const key of cache.keys()) {
    if (cache.size <= most) return;
    cache.delete(key);
  }
}
