// Which commit a site was built from, so that anybody can see whether a change is live.
import { execFileSync } from 'node:child_process';

export interface Versie {
  /** Absent in a folder without Git. */
  readonly sha?: string;
}

export function builtFrom(): Versie {
  try {
    const sha = execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { sha: sha.trim() };
  } catch {
    return {};
  }
}
