// Where content stands and is published: the one interface between the editors' server and its storage.
import type { Change } from '../change/change.ts';

/** Names one state of a text or of all content. Opaque: a hash here, a commit or a blob in another store. */
export type Revision = string;

/** A content file as it stands; `path` starts with `content/`. */
export interface StoredFile {
  readonly path: string;
  readonly text: string;
  readonly revision: Revision;
}

/** All content, and all that waits, at one moment. */
export interface Snapshot {
  /** Of the content as a whole. */
  readonly revision: Revision;
  readonly files: ReadonlyMap<string, StoredFile>;
  /** By school id. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** Who did something. No person: the account is a service. */
export interface Actor {
  readonly id: string;
  readonly functie: string;
  readonly rol: 'schoolbeheerder' | 'lop-deskundige';
}

/** A change that waits, with who asked for it and when. */
export interface WaitingChange {
  readonly change: Change;
  readonly door: Actor;
  readonly moment: string;
}

/** What waits for the LOP-deskundige, of one school: changes, never a copy of its file. */
export interface Proposal {
  readonly school: string;
  readonly waiting: readonly WaitingChange[];
  readonly revision: Revision;
}

/** A sentence that a school or the LOP must still read. */
export interface Notice {
  readonly school: string;
  readonly voor: 'school' | 'lop';
  readonly moment: string;
  readonly message: string;
}

/** Who published something, when, and in one line what. */
export interface Authorship {
  /** Who saved it. */
  readonly door: Actor;
  /** Who let it through, when that was somebody else. */
  readonly goedgekeurdDoor?: Actor;
  /** The moment of saving, ISO with the offset of Brussels; not that of approving: it can be evidence. */
  readonly moment: string;
  readonly title: string;
  /** Each change on a line, where there is more to say than the title. */
  readonly body?: string;
}

/** What was published once; the base of the history and of undoing. */
export interface Publication extends Authorship {
  readonly id: string;
  readonly files: readonly PublishedFile[];
}

export interface PublishedFile {
  readonly path: string;
  /** Absent: the file was new. */
  readonly before?: Revision;
  /** Absent: the file was removed. */
  readonly after?: Revision;
}

/** A file to write, or without `text` to remove. */
export interface FileWrite {
  readonly path: string;
  readonly text?: string;
}

/** What a school has waiting from now on; nothing when `waiting` is empty. */
export interface ProposalWrite {
  readonly school: string;
  /** The revision that was judged; absent when nothing waited. */
  readonly base?: Revision;
  readonly waiting: readonly WaitingChange[];
}

/** Everything that one action does. It happens as a whole or not at all. */
export interface Commit extends Authorship {
  /** The snapshot that the action was judged against. */
  readonly base: Revision;
  readonly files: readonly FileWrite[];
  readonly proposals: readonly ProposalWrite[];
  readonly notices: readonly Notice[];
}

/** `moved`: something else was published or changed by hand since; judge again. */
export type CommitResult =
  | { readonly kind: 'committed'; readonly snapshot: Snapshot }
  | { readonly kind: 'moved' };

export interface Store {
  readonly current: () => Promise<Snapshot>;
  /** Compare-and-swap. Throws, with everything as it was, when writing fails. */
  readonly commit: (commit: Commit) => Promise<CommitResult>;
  /** A text as it stood at the revision of its file; undefined when the store does not know it any more. */
  readonly textAt: (path: string, revision: Revision) => Promise<string | undefined>;
  /** The publications of a file, newest first. */
  readonly history: (path: string) => Promise<readonly Publication[]>;
  /** The notices for the LOP (`undefined`) or for these schools, oldest first. */
  readonly notices: (
    scholen: readonly string[] | undefined,
  ) => Promise<readonly (Notice & { readonly id: string })[]>;
  /** Forgets notices that were read. */
  readonly dismiss: (ids: readonly string[]) => Promise<void>;
  readonly close: () => void;
}
