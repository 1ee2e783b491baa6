// For tests and benchmarks: a copy of the content folder, with an empty folder for data beside it.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folders {
  readonly contentFolder: string;
  readonly dataFolder: string;
}

/** Both stand in one folder of their own, for the caller to remove. */
export function makeFolders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'redactie-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  return { contentFolder: join(root, 'content'), dataFolder: join(root, '.local') };
}
