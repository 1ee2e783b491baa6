// The local store's memory beside the content folder: what waits, what was published, and what is being written.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementResultingChanges } from 'node:sqlite';
import { revisionOf } from './content-disk.ts';
import type { Commit, Notice, Proposal, Publication, PublishedFile, WaitingChange } from './store.ts';

/** A commit with the texts before it, so that it can be finished or undone after a kill. */
export interface PendingCommit {
  readonly commit: Commit;
  readonly files: readonly { readonly path: string; readonly before?: string; readonly after?: string }[];
}

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS pending (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS proposal (school TEXT PRIMARY KEY, waiting TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS notice (id INTEGER PRIMARY KEY, school TEXT NOT NULL, voor TEXT NOT NULL, moment TEXT NOT NULL, message TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS version (revision TEXT PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS publication (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS published_file (path TEXT NOT NULL, publication INTEGER NOT NULL, PRIMARY KEY (path, publication)) WITHOUT ROWID;
`;

/** A text, when it stood under this path: under another one it means nothing. */
const textOfPath = `
  SELECT text FROM version WHERE revision = ? AND EXISTS (
    SELECT 1 FROM published_file f JOIN publication p ON p.id = f.publication, json_each(p.body, '$.files') file
    WHERE f.path = ? AND file.value ->> 'path' = f.path
      AND ? IN (file.value ->> 'before', file.value ->> 'after')
  )
`;

/** Opens, or makes, `redactie.sqlite` in `folder`. */
export function openLocalDatabase(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'redactie.sqlite'));
  db.exec(tables);
  const all = (sql: string, ...values: (string | number)[]) => db.prepare(sql).all(...values);
  const run = (sql: string, ...values: (string | number)[]) => db.prepare(sql).run(...values);
  const transaction = (body: () => void): void => {
    db.exec('BEGIN IMMEDIATE');
    try {
      body();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    /** Remembers a commit before its first file is written. */
    begin: (pending: PendingCommit): void => {
      run('INSERT INTO pending (id, body) VALUES (1, ?)', JSON.stringify(pending));
    },
    pending: (): PendingCommit | undefined => {
      const [row] = all('SELECT body FROM pending');
      return row && (JSON.parse(String(row.body)) as PendingCommit);
    },
    abandon: (): void => {
      run('DELETE FROM pending');
    },
    /** Records a commit whose files are all written. */
    finish: ({ commit, files }: PendingCommit): void =>
      transaction(() => {
        recordProposals(run, commit.proposals);
        recordNotices(run, commit.notices);
        if (files.length > 0) recordPublication(run, commit, files);
        run('DELETE FROM pending');
      }),
    proposals: (): ReadonlyMap<string, Proposal> =>
      new Map(all('SELECT * FROM proposal ORDER BY school').map(toProposal)),
    textAt: (path: string, revision: string): string | undefined => {
      const [row] = all(textOfPath, revision, path, revision);
      return row && String(row.text);
    },
    history: (path: string): Publication[] =>
      all(
        'SELECT p.* FROM publication p JOIN published_file f ON f.publication = p.id WHERE f.path = ? ORDER BY p.id DESC LIMIT 200',
        path,
      ).map(toPublication),
    notices: (scholen: readonly string[] | undefined): (Notice & { readonly id: string })[] =>
      all('SELECT * FROM notice WHERE voor = ? ORDER BY id', scholen === undefined ? 'lop' : 'school')
        .map(toNotice)
        .filter(({ school }) => scholen?.includes(school) ?? true),
    dismiss: (ids: readonly string[]): void =>
      transaction(() => {
        for (const id of ids) run('DELETE FROM notice WHERE id = ?', id);
      }),
    close: (): void => db.close(),
  };
}

type Run = (sql: string, ...values: (string | number)[]) => StatementResultingChanges;

function recordProposals(run: Run, proposals: Commit['proposals']): void {
  for (const { school, waiting } of proposals) {
    if (waiting.length === 0) run('DELETE FROM proposal WHERE school = ?', school);
    else run('INSERT OR REPLACE INTO proposal VALUES (?, ?)', school, JSON.stringify(waiting));
  }
}

function recordNotices(run: Run, notices: Commit['notices']): void {
  for (const { school, voor, moment, message } of notices) {
    const sql = 'INSERT INTO notice (school, voor, moment, message) VALUES (?, ?, ?, ?)';
    run(sql, school, voor, moment, message);
  }
}

function recordPublication(run: Run, commit: Commit, files: PendingCommit['files']): void {
  const texts = files.flatMap(({ before, after }) => [before, after]).filter((text) => text !== undefined);
  for (const text of texts) run('INSERT OR IGNORE INTO version VALUES (?, ?)', revisionOf(text), text);
  const { door, goedgekeurdDoor, moment, title, body } = commit;
  // What is undefined is left out of the JSON.
  const publication = { door, goedgekeurdDoor, moment, title, body, files: files.map(toPublished) };
  const { lastInsertRowid } = run('INSERT INTO publication (body) VALUES (?)', JSON.stringify(publication));
  for (const { path } of files)
    run('INSERT INTO published_file VALUES (?, ?)', path, Number(lastInsertRowid));
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function toPublished({ path, before, after }: PendingCommit['files'][number]): PublishedFile {
  return {
    path,
    ...(before !== undefined && { before: revisionOf(before) }),
    ...(after !== undefined && { after: revisionOf(after) }),
  };
}

function toProposal({ school, waiting }: Row): [string, Proposal] {
  const text = String(waiting);
  const id = String(school);
  return [id, { school: id, waiting: JSON.parse(text) as WaitingChange[], revision: revisionOf(text) }];
}

function toPublication({ id, body }: Row): Publication {
  return { id: String(id), ...(JSON.parse(String(body)) as Omit<Publication, 'id'>) };
}

function toNotice({ id, school, voor, moment, message }: Row): Notice & { readonly id: string } {
  return {
    id: String(id),
    school: String(school),
    voor: voor === 'lop' ? 'lop' : 'school',
    moment: String(moment),
    message: String(message),
  };
}
