// The server's own memory beside GitHub: what is half way, which branches it wrote, which reviews it handled, and the notices.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { Notice, WaitingChange } from '../store.ts';
import type { Sha } from './git-hash.ts';

/** One action on its way to GitHub. Written down whole before the first ref moves, so that a kill or a cut line loses nothing. */
export interface Work {
  /** Present when something is published: main goes from one commit to the other. */
  readonly main?: { readonly from: Sha; readonly to: Sha };
  readonly branches: readonly BranchWork[];
  readonly notices: readonly Notice[];
}

/** What becomes of one school's proposal. */
export interface BranchWork {
  readonly school: string;
  readonly from?: Sha;
  /** Absent: the proposal ends. */
  readonly to?: Sha;
  readonly waiting: readonly WaitingChange[];
  readonly title: string;
  readonly body: string;
  /** Why it ended, for the pull request. */
  readonly outcome: readonly string[];
  readonly reviewers: readonly Reviewer[];
}

/** Whom to ask; the login is the one that toegang.yaml remembers. */
export interface Reviewer {
  readonly id: number;
  readonly login: string;
}

export interface StoredWork {
  readonly id: number;
  readonly work: Work;
  /** `planned`: it may or may not have happened. `decided`: it happened, and what follows from it must still be done. */
  readonly state: 'planned' | 'decided';
}

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS work (id INTEGER PRIMARY KEY, state TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS branch (school TEXT PRIMARY KEY, sha TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS review (id INTEGER PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS notice (id INTEGER PRIMARY KEY, school TEXT NOT NULL, voor TEXT NOT NULL, moment TEXT NOT NULL, message TEXT NOT NULL);
`;

/** Opens, or makes, `github.sqlite` in `folder`. */
export function openLedger(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'github.sqlite'));
  db.exec(tables);
  const all = (sql: string, ...values: (string | number)[]) => db.prepare(sql).all(...values);
  const run = (sql: string, ...values: (string | number)[]) => db.prepare(sql).run(...values);
  const save = (id: number, work: Work): void => {
    run('UPDATE work SET body = ? WHERE id = ?', JSON.stringify(work), id);
  };
  const works = (): StoredWork[] => all('SELECT * FROM work ORDER BY id').map(toWork);
  const withoutSchool = ({ id, work }: StoredWork, school: string): void => {
    const branches = work.branches.filter((branch) => branch.school !== school);
    if (branches.length === 0) run('DELETE FROM work WHERE id = ?', id);
    else if (branches.length < work.branches.length) save(id, { ...work, branches });
  };

  const addNotice = ({ school, voor, moment, message }: Notice): void => {
    const sql = 'INSERT INTO notice (school, voor, moment, message) VALUES (?, ?, ?, ?)';
    run(sql, school, voor, moment, message);
  };
  const decide = (id: number): void => {
    const planned = works().find((stored) => stored.id === id && stored.state === 'planned');
    if (planned === undefined) return;
    const { branches, notices } = planned.work;
    run("UPDATE work SET state = 'decided' WHERE id = ?", id);
    for (const notice of notices) addNotice(notice);
    const earlier = works().filter((stored) => stored.id < id);
    for (const { school } of branches) for (const stored of earlier) withoutSchool(stored, school);
    if (branches.length === 0) run('DELETE FROM work WHERE id = ?', id);
  };

  return {
    works,
    begin: (work: Work): number =>
      Number(
        run("INSERT INTO work (state, body) VALUES ('planned', ?)", JSON.stringify(work)).lastInsertRowid,
      ),
    /** It did not happen. */
    abandon: (id: number): void => {
      run('DELETE FROM work WHERE id = ?', id);
    },
    /** It happened: what an earlier action still wanted of the same schools is overtaken. */
    decide: (id: number): void => transaction(db, () => decide(id)),
    /** What follows for one school is done. */
    done: (id: number, { school, to }: BranchWork): void =>
      transaction(db, () => {
        if (to === undefined) run('DELETE FROM branch WHERE school = ?', school);
        else run('INSERT OR REPLACE INTO branch VALUES (?, ?)', school, to);
        const stored = works().find((candidate) => candidate.id === id);
        if (stored !== undefined) withoutSchool(stored, school);
      }),
    /** The head that this server last gave the branch of a school. */
    branch: (school: string): Sha | undefined => {
      const [row] = all('SELECT sha FROM branch WHERE school = ?', school);
      return row && String(row.sha);
    },
    isHandled: (review: number): boolean => all('SELECT 1 FROM review WHERE id = ?', review).length > 0,
    handled: (review: number): void => {
      run('INSERT OR IGNORE INTO review VALUES (?)', review);
    },
    notices: (scholen: readonly string[] | undefined): (Notice & { readonly id: string })[] =>
      all('SELECT * FROM notice WHERE voor = ? ORDER BY id', scholen === undefined ? 'lop' : 'school')
        .map(toNotice)
        .filter(({ school }) => scholen?.includes(school) ?? true),
    dismiss: (ids: readonly string[]): void =>
      transaction(db, () => {
        for (const id of ids) run('DELETE FROM notice WHERE id = ?', id);
      }),
    close: (): void => db.close(),
  };
}

function transaction(db: DatabaseSync, body: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    body();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function toWork({ id, state, body }: Row): StoredWork {
  return {
    id: Number(id),
    state: state === 'decided' ? 'decided' : 'planned',
    work: JSON.parse(String(body)) as Work,
  };
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
