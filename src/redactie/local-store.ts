// The store on this machine: canonical files in the content folder, everything else in a folder that Git ignores.
import { type ContentDisk, contentDisk, revisionOf } from './content-disk.ts';
import { openLocalDatabase, type PendingCommit } from './local-database.ts';
import { openLock } from './process-lock.ts';
import type { Commit, CommitResult, FileWrite, Snapshot, Store, StoredFile } from './store.ts';

/**
 * Opens the store; finishes or clears away what a kill interrupted.
 * Each read looks at the disk, so that edits by hand count, also between a read and a commit.
 */
export function openLocalStore({
  contentFolder,
  dataFolder,
  disk = contentDisk(contentFolder),
}: {
  readonly contentFolder: string;
  readonly dataFolder: string;
  readonly disk?: ContentDisk;
}): Store {
  const database = openLocalDatabase(dataFolder);
  const lock = openLock(dataFolder);

  const seen = createSeen();
  const snapshot = (): Snapshot => {
    const files = disk.read();
    seen.note(files);
    return { revision: contentRevision(files), files, proposals: database.proposals() };
  };

  /** A commit that a kill cut off is on record whole, so it is carried through; files changed by hand since stay. */
  const recover = (): void => {
    const pending = database.pending();
    disk.clean();
    if (pending === undefined) return;
    const now = disk.read();
    for (const { path, before, after } of pending.files) {
      if (now.get(path)?.text === before && before !== after) disk.write(fileWrite(path, after));
    }
    database.finish(pending);
  };

  const write = (pending: PendingCommit): void => {
    const written: FileWrite[] = [];
    try {
      for (const { path, before, after } of pending.files) {
        written.push(fileWrite(path, before));
        disk.write(fileWrite(path, after));
      }
    } catch (error) {
      restore(written);
      database.abandon();
      throw error;
    }
  };

  /** Puts back the files of a commit that failed, as far as the disk allows. */
  const restore = (written: readonly FileWrite[]): void => {
    const now = disk.read();
    for (const file of written) if (now.get(file.path)?.text !== file.text) disk.write(file);
  };

  const commit = (asked: Commit): CommitResult =>
    lock.hold((): CommitResult => {
      if (database.pending() !== undefined) recover();
      const now = snapshot();
      const moved =
        now.revision !== asked.base ||
        asked.proposals.some(({ school, base }) => now.proposals.get(school)?.revision !== base);
      if (moved) return { kind: 'moved' };
      const files = asked.files
        .map(({ path, text: after }) => ({ path, before: now.files.get(path)?.text, after }))
        .filter(({ before, after }) => before !== after)
        .map(({ path, before, after }) => ({
          path,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        }));
      const pending: PendingCommit = { commit: asked, files };
      if (files.length > 0) {
        database.begin(pending);
        write(pending);
      }
      database.finish(pending);
      return { kind: 'committed', snapshot: snapshot() };
    });

  lock.hold(recover);
  return {
    current: () => promised(snapshot),
    commit: (asked) => promised(() => commit(asked)),
    textAt: (path, revision) =>
      promised(() => {
        const stands = disk.read().get(path);
        if (stands?.revision === revision) return stands.text;
        return database.textAt(path, revision) ?? seen.textAt(path, revision);
      }),
    history: (path) => promised(() => database.history(path)),
    notices: (scholen) => promised(() => database.notices(scholen)),
    dismiss: (ids) => promised(() => database.dismiss(ids)),
    close: () => {
      database.close();
      lock.close();
    },
  };
}

/** How many texts of a file are remembered beside those that were published. */
const mostSeen = 5;

/** The last texts of each file that somebody can have opened: an edit by hand leaves no other trace of what it replaced. */
function createSeen(): {
  readonly note: (files: ReadonlyMap<string, StoredFile>) => void;
  readonly textAt: (path: string, revision: string) => string | undefined;
} {
  const texts = new Map<string, readonly StoredFile[]>();
  return {
    note: (files) => {
      for (const file of files.values()) {
        const known = texts.get(file.path) ?? [];
        if (known[0]?.revision !== file.revision) texts.set(file.path, [file, ...known].slice(0, mostSeen));
      }
    },
    textAt: (path, revision) => texts.get(path)?.find((file) => file.revision === revision)?.text,
  };
}

function fileWrite(path: string, text: string | undefined): FileWrite {
  return { path, ...(text !== undefined && { text }) };
}

function contentRevision(files: ReadonlyMap<string, StoredFile>): string {
  return revisionOf([...files.values()].map(({ path, revision }) => `${path} ${revision}\n`).join(''));
}

/** Disk and database answer at once; what they throw becomes a rejection. */
function promised<T>(body: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(body());
  });
}
