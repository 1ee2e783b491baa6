// One writer at a time over all processes of this machine: two servers on one folder take turns.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Runs one body at a time over every process that uses `folder`; a kill ends the lock too. */
export function openLock(folder: string): {
  readonly hold: <T>(body: () => T) => T;
  readonly close: () => void;
} {
  const db = new DatabaseSync(join(folder, 'slot.sqlite'));
  db.exec('PRAGMA busy_timeout = 10000');
  return {
    hold: (body) => {
      db.exec('BEGIN EXCLUSIVE');
      try {
        return body();
      } finally {
        db.exec('ROLLBACK');
      }
    },
    close: () => db.close(),
  };
}
