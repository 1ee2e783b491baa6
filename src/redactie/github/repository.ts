// The repository on GitHub as this server uses it: every request that it sends stands here, by Octokit's own methods.
import type { Octokit } from 'octokit';
import { github } from '../../texts/github.ts';
import type { FileWrite } from '../store.ts';
import { faultOf, statusOf } from './client.ts';
import type { Sha } from './git-hash.ts';

const mainBranch = 'main';
const prefix = 'voorstel/';

export interface GitCommit {
  readonly sha: Sha;
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: Sha;
}

export interface NewCommit {
  readonly tree: Sha;
  readonly parent: Sha;
  readonly message: string;
  readonly author: GitCommit['author'];
  readonly committer: GitCommit['committer'];
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface Review {
  readonly id: number;
  /** The numeric id of the account; a login can change hands. */
  readonly user: number;
  readonly state: string;
  readonly body: string;
  /** The head that was reviewed. */
  readonly commit: Sha;
  readonly moment: string;
}

export interface PathCommit extends Omit<GitCommit, 'parents' | 'tree'> {
  /** The blob of the asked path after this commit; undefined when it was removed. */
  readonly blob: Sha | undefined;
  readonly isNew: boolean;
}

export type Repository = ReturnType<typeof openRepository>;

function branchOf(school: string): string {
  return `${prefix}${school}`;
}

export function openRepository(
  octokit: Octokit,
  { owner, repo }: { readonly owner: string; readonly repo: string },
) {
  const at = { owner, repo };
  const { git, pulls, issues, checks, repos, users } = octokit.rest;
  const etags = new Map<string, { readonly etag: string; readonly value: unknown }>();

  /** Reads what changes: asks only whether it did, which GitHub does not count against the limit. */
  const unlessSame = async <T>(
    key: string,
    ask: (
      headers: Readonly<Record<string, string>>,
    ) => Promise<{ readonly data: T; readonly headers: { readonly etag?: string | undefined } }>,
  ): Promise<T> => {
    const known = etags.get(key);
    try {
      const { data, headers } = await ask(known === undefined ? {} : { 'if-none-match': known.etag });
      if (headers.etag !== undefined) etags.set(key, { etag: headers.etag, value: data });
      return data;
    } catch (error) {
      if (statusOf(error) === 304 && known !== undefined) return known.value as T;
      throw faultOf(error);
    }
  };

  return {
    /** The commit that main points at. */
    main: async (): Promise<Sha> => {
      const data = await unlessSame('main', (headers) =>
        git.getRef({ ...at, ref: `heads/${mainBranch}`, headers }),
      );
      return data.object.sha;
    },
    /** The heads of all proposals, by school. */
    proposalHeads: async (): Promise<ReadonlyMap<string, Sha>> => {
      const data = await unlessSame('voorstellen', (headers) =>
        git.listMatchingRefs({ ...at, ref: `heads/${prefix}`, headers }),
      );
      const start = `refs/heads/${prefix}`;
      return new Map(
        data.flatMap(({ ref, object }) =>
          ref.startsWith(start) ? [[ref.slice(start.length), object.sha] as const] : [],
        ),
      );
    },
    commit: (sha: Sha): Promise<GitCommit> =>
      mended(async () => {
        const { data } = await git.getCommit({ ...at, commit_sha: sha });
        return { ...data, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha) };
      }),
    /** The entries of a tree; with `deep` also those of the folders in it. */
    tree: (sha: Sha, deep: boolean): Promise<readonly TreeEntry[]> =>
      mended(async () => {
        const { data } = await git.getTree({ ...at, tree_sha: sha, ...(deep && { recursive: '1' }) });
        if (data.truncated) throw new Error(`GitHub truncated the tree ${sha}`);
        return data.tree;
      }),
    /** The bytes of a blob; undefined when there is none of that name. */
    blob: (sha: Sha): Promise<Buffer | undefined> =>
      absent(async () => {
        const { data } = await git.getBlob({ ...at, file_sha: sha });
        return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      }),
    createTree: (base: Sha, files: readonly FileWrite[]): Promise<Sha> =>
      mended(async () => {
        const tree = files.map(({ path, text }) => ({
          path,
          mode: '100644' as const,
          type: 'blob' as const,
          ...(text === undefined ? { sha: null } : { content: text }),
        }));
        return (await git.createTree({ ...at, base_tree: base, tree })).data.sha;
      }),
    /** The same commit always gets the same SHA: asking twice makes one. */
    createCommit: ({ parent, ...commit }: NewCommit): Promise<Sha> =>
      mended(async () => (await git.createCommit({ ...at, ...commit, parents: [parent] })).data.sha),
    /** Moves main forward, never back and never sideways. False: main went elsewhere. */
    advanceMain: async (sha: Sha): Promise<boolean> => {
      try {
        await git.updateRef({ ...at, ref: `heads/${mainBranch}`, sha, force: false });
        return true;
      } catch (error) {
        const status = statusOf(error);
        if (status === 409 || (status === 422 && /fast.?forward/i.test(String((error as Error).message))))
          return false;
        throw faultOf(error);
      }
    },
    /** Whether `sha` is main or lies behind it. */
    isOnMain: async (sha: Sha): Promise<boolean> =>
      (await absent(async () => {
        const { data } = await repos.compareCommitsWithBasehead({
          ...at,
          basehead: `${sha}...${mainBranch}`,
          per_page: 1,
        });
        return data.status === 'identical' || data.status === 'ahead';
      })) ?? false,
    /** Lets the branch of a proposal point at `sha`, wherever it was. */
    setProposal: async (school: string, sha: Sha, exists: boolean): Promise<void> => {
      const ref = `heads/${branchOf(school)}`;
      const update = (): Promise<unknown> => git.updateRef({ ...at, ref, sha, force: true });
      const create = (): Promise<unknown> => git.createRef({ ...at, ref: `refs/${ref}`, sha });
      const [first, second] = exists ? [update, create] : [create, update];
      try {
        await first();
      } catch (error) {
        // Somebody made or removed the branch in the meantime.
        if (statusOf(error) !== 422 && statusOf(error) !== 404) throw faultOf(error);
        await mended(second);
      }
    },
    removeProposal: async (school: string): Promise<void> => {
      try {
        await git.deleteRef({ ...at, ref: `heads/${branchOf(school)}` });
      } catch (error) {
        if (statusOf(error) !== 404 && statusOf(error) !== 422) throw faultOf(error);
      }
    },
    /** The open pull request of a school's proposal. */
    pullRequest: (school: string): Promise<PullRequest | undefined> =>
      mended(async () => {
        const head = `${owner}:${branchOf(school)}`;
        const { data } = await pulls.list({ ...at, state: 'open', head, base: mainBranch, per_page: 1 });
        const [found] = data;
        if (found === undefined) return undefined;
        const labels = found.labels.map(({ name }) => name);
        return { number: found.number, title: found.title, body: found.body ?? '', labels };
      }),
    /** Without a word when there is one already: a try that got no answer may have opened it. */
    openPullRequest: async (school: string, title: string, body: string): Promise<void> => {
      try {
        await pulls.create({ ...at, head: branchOf(school), base: mainBranch, title, body });
      } catch (error) {
        if (statusOf(error) !== 422 || !/already exists/i.test((error as Error).message))
          throw faultOf(error);
      }
    },
    updatePullRequest: (
      pull: number,
      change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
    ) => mended(() => pulls.update({ ...at, pull_number: pull, ...change })),
    addLabel: (pull: number) =>
      mended(() => issues.addLabels({ ...at, issue_number: pull, labels: [github.label] })),
    /** What the account with this number is called now. */
    loginOf: (id: number): Promise<string | undefined> =>
      absent(async () => (await users.getById({ account_id: id })).data.login),
    /** False: GitHub knows one of them not, or not as somebody who can review here. */
    requestReview: async (pull: number, logins: readonly string[]): Promise<boolean> => {
      try {
        await pulls.requestReviewers({ ...at, pull_number: pull, reviewers: [...logins] });
        return true;
      } catch (error) {
        if (statusOf(error) === 422) return false;
        throw faultOf(error);
      }
    },
    /** The required check that stays open, so that nobody merges a proposal by hand. */
    holdCheck: (sha: Sha): Promise<void> =>
      mended(async () => {
        const known = await checks.listForRef({ ...at, ref: sha, check_name: github.check });
        if (known.data.total_count > 0) return;
        const output = { title: github.checkTitle, summary: github.checkSummary };
        await checks.create({ ...at, name: github.check, head_sha: sha, status: 'in_progress', output });
      }),
    comment: (pull: number, body: string) =>
      mended(() => issues.createComment({ ...at, issue_number: pull, body })),
    reviews: (pull: number): Promise<readonly Review[]> =>
      mended(async () => {
        const found = await octokit.paginate(pulls.listReviews, { ...at, pull_number: pull, per_page: 100 });
        return found.flatMap(({ id, user, state, body, commit_id, submitted_at }) =>
          user === null || commit_id === null || submitted_at === undefined
            ? []
            : [{ id, user: user.id, state, body, commit: commit_id, moment: submitted_at }],
        );
      }),
    /** The commits on main that touched `path`, newest first. */
    history: (path: string, count: number): Promise<readonly Omit<PathCommit, 'blob' | 'isNew'>[]> =>
      mended(async () => {
        const { data } = await repos.listCommits({ ...at, sha: mainBranch, path, per_page: count });
        return data.map(({ sha, commit: { message, author, committer } }) => ({
          sha,
          message,
          author: person(author),
          committer: person(committer),
        }));
      }),
    /** What a commit made of each file. */
    filesOf: (sha: Sha): Promise<ReadonlyMap<string, Sha | undefined>> =>
      mended(async () => {
        const { data } = await repos.getCommit({ ...at, ref: sha });
        return new Map(
          (data.files ?? []).flatMap(({ filename, previous_filename, status, sha: blob }) => [
            ...(previous_filename === undefined ? [] : [[previous_filename, undefined] as const]),
            [filename, status === 'removed' ? undefined : (blob ?? undefined)] as const,
          ]),
        );
      }),
  };
}

async function mended<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw faultOf(error);
  }
}

/** Undefined when GitHub does not know what is asked for. */
async function absent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw faultOf(error);
  }
}

function person(
  found: { readonly name?: string; readonly email?: string; readonly date?: string } | null,
): GitCommit['author'] {
  return { name: found?.name ?? '', email: found?.email ?? '', date: found?.date ?? '' };
}
