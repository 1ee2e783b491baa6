// An action to the Git objects that it needs. Objects that no ref points at change nothing, so a plan can fail without a trace.
import { github } from '../../texts/github.ts';
import type { Clock } from '../clock.ts';
import type { Actor, Commit, FileWrite, ProposalWrite, StoredFile } from '../store.ts';
import { type ContentReader, withWrites } from './content.ts';
import type { Sha } from './git-hash.ts';
import type { BranchWork, Work } from './ledger.ts';
import type { Repository } from './repository.ts';
import type { Seal } from './seal.ts';
import { messageOf, proposalFace, reviewersIn, voorstellenUrl } from './words.ts';

export interface Planner {
  readonly repository: Repository;
  readonly content: ContentReader;
  readonly seal: Seal;
  readonly clock: Clock;
}

/** What an action is laid on. */
export interface Ground {
  readonly main: Sha;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly heads: ReadonlyMap<string, Sha>;
}

/** Nobody's address: `.invalid` can never receive mail, nor belong to an account on GitHub. */
export const ourAddress = 'redactie@vrije-plaatsen.invalid';

/** Makes the objects of `commit`. `writes` are the files that really change. */
export async function plan(
  planner: Planner,
  {
    commit,
    writes,
    ground,
  }: { readonly commit: Commit; readonly writes: readonly FileWrite[]; readonly ground: Ground },
): Promise<Work> {
  const published = writes.length === 0 ? undefined : await publication(planner, commit, writes, ground);
  const base = published ?? {
    sha: ground.main,
    tree: await planner.content.treeOf(ground.main),
    files: ground.files,
  };
  const branches: BranchWork[] = [];
  for (const proposal of commit.proposals) {
    branches.push(
      await branchWork(planner, { commit, proposal, base, from: ground.heads.get(proposal.school) }),
    );
  }
  return {
    ...(published !== undefined && { main: { from: ground.main, to: published.sha } }),
    branches,
    notices: commit.notices,
  };
}

interface Base {
  readonly sha: Sha;
  readonly tree: Sha;
  readonly files: ReadonlyMap<string, StoredFile>;
}

async function publication(
  { repository, content, clock }: Planner,
  commit: Commit,
  writes: readonly FileWrite[],
  { main, files }: Ground,
): Promise<Base> {
  const after = withWrites(files, writes);
  const tree = await repository.createTree(await content.treeOf(main), writes);
  const sha = await repository.createCommit({
    tree,
    parent: main,
    message: messageOf({ ...commit, files: writes }, files, after),
    author: { ...identity(commit.door), date: utc(commit.moment) },
    committer: { name: github.committer, email: ourAddress, date: now(clock) },
  });
  content.remember(sha, tree, after);
  return { sha, tree, files: after };
}

async function branchWork(
  { repository, seal, clock }: Planner,
  {
    commit,
    proposal: { school, waiting },
    base,
    from,
  }: {
    readonly commit: Commit;
    readonly proposal: ProposalWrite;
    readonly base: Base;
    readonly from: Sha | undefined;
  },
): Promise<BranchWork> {
  const outcome = [
    ...new Set(commit.notices.filter((notice) => notice.school === school).map(({ message }) => message)),
  ];
  const rest = { school, waiting, ...(from !== undefined && { from }) };
  if (waiting.length === 0) return { ...rest, title: '', body: '', outcome, reviewers: [] };
  const { title, body, message, text } = proposalFace(
    school,
    waiting,
    base.files,
    voorstellenUrl(base.files),
  );
  const path = `content/scholen/${school}.yaml`;
  const tree = text === undefined ? base.tree : await repository.createTree(base.tree, [{ path, text }]);
  const asked = waiting.at(-1);
  const to = await repository.createCommit({
    tree,
    parent: base.sha,
    message: `${message}\n\n${seal.write({ school, waiting }, tree)}\n`,
    author: { ...identity(asked?.door ?? commit.door), date: utc(asked?.moment ?? commit.moment) },
    committer: { name: github.committer, email: ourAddress, date: now(clock) },
  });
  return { ...rest, to, title, body, outcome: [], reviewers: reviewersIn(base.files) };
}

/** The account, as the author of a commit: a service, not a person. */
function identity({ id, functie }: Actor): { readonly name: string; readonly email: string } {
  // Git takes no angle brackets or line breaks in a name.
  const name = functie.replaceAll(/[<>\p{Cc}]/gu, ' ').trim();
  return { name: `${name} (${id})`, email: `${id}@vrije-plaatsen.invalid` };
}

/** GitHub keeps the moment, and forgets the offset unless it is UTC. */
function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function now(clock: Clock): string {
  return clock().toString({ smallestUnit: 'second' });
}
