// The publications of a file, read from main's own history: what our commits say of themselves, and what others' commits do.

import { Temporal } from 'temporal-polyfill';
import { github } from '../../texts/github.ts';
import { brusselsMoment } from '../clock.ts';
import type { Actor, Publication } from '../store.ts';
import type { Sha } from './git-hash.ts';
import { ourAddress } from './plan.ts';
import type { Repository } from './repository.ts';
import { readTrailers } from './trailers.ts';

/** A commit is one request the first time, and none after that. */
const mostPublications = 30;

const byHand: Actor = { id: 'github', functie: github.byHand, rol: 'lop-deskundige' };
const filesByCommit = new WeakMap<Repository, Map<Sha, ReadonlyMap<string, Sha | undefined>>>();

/** The publications of `path`, newest first; of each only what it did to that path. */
export async function historyOf(repository: Repository, path: string): Promise<readonly Publication[]> {
  const commits = await repository.history(path, mostPublications + 1);
  const blobs = await Promise.all(commits.map(({ sha }) => filesIn(repository, sha)));
  return commits.slice(0, mostPublications).map(({ sha, message, author, committer }, index): Publication => {
    const after = blobs[index]?.get(path);
    const before = blobs[index + 1]?.get(path);
    const own = committer.email === ourAddress ? readTrailers(message) : undefined;
    const [title = '', body = ''] = message.replaceAll('\u200B', '').split('\n\n');
    return {
      id: sha,
      moment: brusselsMoment(Temporal.Instant.from(author.date)),
      title: title.split('\n')[0] ?? '',
      ...(own !== undefined && body.startsWith('- ') && { body }),
      door: byHand,
      ...own,
      files: [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }],
    };
  });
}

async function filesIn(repository: Repository, sha: Sha): Promise<ReadonlyMap<string, Sha | undefined>> {
  const known = filesByCommit.get(repository) ?? new Map<Sha, ReadonlyMap<string, Sha | undefined>>();
  filesByCommit.set(repository, known);
  const found = known.get(sha) ?? (await repository.filesOf(sha));
  known.set(sha, found);
  return found;
}
