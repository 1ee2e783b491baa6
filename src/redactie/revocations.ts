// Sessions that ended before their time: a cookie that was copied is worthless once its owner signed out.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Revocations {
  /** Ends a session; forgotten after `until` (milliseconds since 1970), when its cookie is too old anyway. */
  readonly revoke: (session: string, until: number) => void;
  readonly isRevoked: (session: string) => boolean;
  readonly close: () => void;
}

/** Keeps them in `sessies.sqlite` in `folder`, so that they outlive a restart. `now` is in milliseconds. */
export function openRevocations(folder: string, now: () => number): Revocations {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'sessies.sqlite'));
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS revoked (session TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
  `);
  const insert = db.prepare('INSERT OR REPLACE INTO revoked VALUES (?, ?)');
  const forget = db.prepare('DELETE FROM revoked WHERE until < ?');
  const find = db.prepare('SELECT 1 FROM revoked WHERE session = ?');
  return {
    revoke: (session, until) => {
      forget.run(now());
      insert.run(hash(session), until);
    },
    isRevoked: (session) => find.get(hash(session)) !== undefined,
    close: () => db.close(),
  };
}

function hash(session: string): string {
  return createHash('sha256').update(session).digest('hex');
}
