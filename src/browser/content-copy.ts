// A copy of content/ in a temporary folder, for a test to build, change and break.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ContentCopy {
  readonly folder: string;
  /** Replaces a text that stands in the file exactly once; any other number is a mistake in the test. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Puts every edited file back as it was. */
  readonly restore: () => void;
  readonly remove: () => void;
}

export function copyContent(): ContentCopy {
  const parent = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-content-'));
  const folder = join(parent, 'content');
  cpSync('content', folder, { recursive: true });
  const originals = new Map<string, string>();

  // In one step, so that nobody reads half a file.
  const write = (file: string, text: string): void => {
    writeFileSync(join(parent, 'new'), text);
    renameSync(join(parent, 'new'), join(folder, file));
  };
  return {
    folder,
    edit: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const parts = text.split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
      if (!originals.has(file)) originals.set(file, text);
      write(file, parts.join(to));
    },
    restore: () => {
      for (const [file, text] of originals) write(file, text);
      originals.clear();
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
