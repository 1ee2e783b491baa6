// The store on GitHub: main is what stands, a branch a school is what waits, and a small database beside it what is on its way.
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { createQueue } from '../queue.ts';
import type { Commit, CommitResult, FileWrite, Proposal, Snapshot, Store } from '../store.ts';
import { createContentReader, withWrites } from './content.ts';
import { followUp } from './follow-up.ts';
import { isSha, type Sha } from './git-hash.ts';
import { historyOf } from './history.ts';
import { openLedger, type StoredWork, type Work } from './ledger.ts';
import { type Ground, plan } from './plan.ts';
import type { Repository } from './repository.ts';
import { createSeal, proposalRevision } from './seal.ts';

export interface GitHubStore extends Store {
  /** Finishes what a fault interrupted. Resolves when nothing is on its way any more, or GitHub does not answer. */
  readonly settle: () => Promise<void>;
  /** The proposal in the commit of a review; undefined when that commit is not this server's. */
  readonly proposalIn: (school: string, commit: Sha) => Promise<Proposal | undefined>;
  readonly isReviewHandled: (review: number) => boolean;
  readonly reviewHandled: (review: number) => void;
  readonly repository: Repository;
}

export interface GitHubStoreOptions {
  readonly repository: Repository;
  /** For what GitHub must not see: notices, and what is on its way. */
  readonly dataFolder: string;
  /** At least 32 characters; seals what waits. */
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
}

export function openGitHubStore({
  repository,
  dataFolder,
  secret,
  clock,
  log,
}: GitHubStoreOptions): GitHubStore {
  const ledger = openLedger(dataFolder);
  const content = createContentReader(repository);
  const seal = createSeal(secret);
  const turns = createQueue();
  const planner = { repository, content, seal, clock };
  let closed = false;

  const proposalIn = async (school: string, commit: Sha): Promise<Proposal | undefined> => {
    const { message, tree } = await content.commit(commit);
    return seal.read(message, school, tree);
  };

  /** Of a branch that somebody else pushed to, what this server wrote last still counts. */
  const proposalOf = async (school: string, head: Sha): Promise<Proposal | undefined> => {
    const own = await proposalIn(school, head);
    const last = ledger.branch(school);
    if (own !== undefined || last === undefined || last === head) return own;
    log({ kind: 'vreemdePush', school });
    return proposalIn(school, last);
  };

  const read = async (): Promise<{ readonly ground: Ground; readonly snapshot: Snapshot }> => {
    const [main, heads] = await Promise.all([repository.main(), repository.proposalHeads()]);
    const files = await content.at(main);
    const found = await Promise.all([...heads].map(([school, head]) => proposalOf(school, head)));
    const proposals = new Map(
      found.flatMap((proposal) => (proposal === undefined ? [] : [[proposal.school, proposal] as const])),
    );
    for (const { state, work } of ledger.works()) if (state === 'decided') overlay(proposals, work);
    const sorted = new Map([...proposals].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ground: { main, files, heads }, snapshot: { revision: main, files, proposals: sorted } };
  };

  /** A blob is found by itself; it only counts where it stood. */
  const textAt = async (path: string, revision: string): Promise<string | undefined> => {
    const text = isSha(revision) ? await content.text(revision) : undefined;
    if (text === undefined) return undefined;
    const history = await historyOf(repository, path);
    const stood = history.some(({ files }) =>
      files.some(({ before, after }) => before === revision || after === revision),
    );
    return stood ? text : undefined;
  };

  /** Whether an action happened that was cut off in the middle: then main, or the first branch, is where it wanted it. */
  const happened = async ({ main, branches }: Work): Promise<boolean> => {
    if (main !== undefined) return await repository.isOnMain(main.to);
    const [first] = branches;
    return first !== undefined && (await repository.proposalHeads()).get(first.school) === first.to;
  };

  const resolvePlanned = async ({ id, work, state }: StoredWork): Promise<void> => {
    if (state === 'decided') return;
    if (await happened(work)) ledger.decide(id);
    else ledger.abandon(id);
  };

  /** One school that fails holds up no other. */
  const followAll = async (): Promise<void> => {
    for (const { id, work } of ledger.works()) {
      for (const branch of work.branches) {
        if (closed) return;
        try {
          await followUp(repository, branch);
          ledger.done(id, branch);
        } catch (error) {
          log({ kind: 'githubVolgtNog', school: branch.school, detail: faultDetail(error) });
        }
      }
    }
  };

  const settle = async (): Promise<void> => {
    for (const work of ledger.works()) await resolvePlanned(work);
    await followAll();
  };

  /** The one step that decides: before it nothing happened, after it everything did. */
  const decisiveStep = async ({ main, branches }: Work): Promise<boolean> => {
    if (main !== undefined) return await repository.advanceMain(main.to);
    const [first] = branches;
    // That a proposal ends is decided here, not on GitHub.
    if (first?.to !== undefined)
      await repository.setProposal(first.school, first.to, first.from !== undefined);
    return true;
  };

  const carryOut = async (work: Work): Promise<boolean> => {
    const id = ledger.begin(work);
    try {
      if (!(await decisiveStep(work))) {
        ledger.abandon(id);
        return false;
      }
    } catch (error) {
      // The answer was lost, or it is no: only GitHub knows. When it cannot be asked, the next action asks.
      if (!(await happened(work))) {
        ledger.abandon(id);
        throw error;
      }
    }
    ledger.decide(id);
    return true;
  };

  const commit = async (asked: Commit): Promise<CommitResult> => {
    await settle();
    const { ground, snapshot } = await read();
    const isStale = ({ school, base }: Commit['proposals'][number]): boolean =>
      snapshot.proposals.get(school)?.revision !== base;
    if (snapshot.revision !== asked.base || asked.proposals.some(isStale)) return { kind: 'moved' };
    const writes = changedFiles(asked, snapshot);
    const work = await plan(planner, { commit: asked, writes, ground });
    if (!(await carryOut(work))) return { kind: 'moved' };
    const { main } = work;
    const files = main === undefined ? ground.files : withWrites(ground.files, writes);
    const proposals = new Map(snapshot.proposals);
    overlay(proposals, work);
    // The pull request can follow: what waits is known here until GitHub knows it too.
    void turns.add(followAll);
    return { kind: 'committed', snapshot: { revision: main?.to ?? snapshot.revision, files, proposals } };
  };

  return {
    repository,
    current: async () => {
      if (ledger.works().some(({ state }) => state === 'planned')) await turns.add(settle);
      return (await read()).snapshot;
    },
    commit: (asked) => turns.add(() => commit(asked)),
    settle: () => turns.add(settle),
    textAt,
    history: (path) => historyOf(repository, path),
    notices: (scholen) => Promise.resolve(ledger.notices(scholen)),
    dismiss: (ids) => Promise.resolve(ledger.dismiss(ids)),
    proposalIn,
    isReviewHandled: ledger.isHandled,
    reviewHandled: ledger.handled,
    close: () => {
      closed = true;
      void turns.idle().then(ledger.close);
    },
  };
}

/** The proposals once `work` is done. */
function overlay(proposals: Map<string, Proposal>, { branches }: Work): void {
  for (const { school, waiting } of branches) {
    if (waiting.length === 0) proposals.delete(school);
    else proposals.set(school, { school, waiting, revision: proposalRevision(waiting) });
  }
}

function changedFiles({ files }: Commit, snapshot: Snapshot): FileWrite[] {
  return files.filter(({ path, text }) => snapshot.files.get(path)?.text !== text);
}

function faultDetail(error: unknown): string[] {
  const { code, cause } = error as {
    readonly code?: unknown;
    readonly cause?: { readonly status?: unknown };
  };
  return [String(code ?? 'onbekend'), String(cause?.status ?? '')];
}
