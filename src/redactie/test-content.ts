// For tests: a copy of the content folder and an empty folder beside it, which go when the test ends.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Folders {
  readonly contentFolder: string;
  readonly dataFolder: string;
}

export function copyContent(): Folders {
  const folders = makeFolders();
  onTestFinished(() => rmSync(join(folders.contentFolder, '..'), { recursive: true, force: true }));
  return folders;
}

/** The same for whoever cleans up on their own. */
export function makeFolders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'redactie-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  return { contentFolder: join(root, 'content'), dataFolder: join(root, '.local') };
}
