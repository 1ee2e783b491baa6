// What follows from an action that happened: the branch of a proposal, its pull request, its check. Each step can be done twice.
import { closedBody, github } from '../../texts/github.ts';
import { storeFault } from '../store-fault.ts';
import type { BranchWork, Reviewer } from './ledger.ts';
import type { Repository } from './repository.ts';

/** Brings GitHub to where `work` wants it, from wherever an earlier try left it. */
export async function followUp(repository: Repository, work: BranchWork): Promise<void> {
  if (work.to === undefined) await endProposal(repository, work);
  else await showProposal(repository, work, work.to);
}

async function showProposal(repository: Repository, work: BranchWork, to: string): Promise<void> {
  const { school, title, body, reviewers } = work;
  const head = (await repository.proposalHeads()).get(school);
  if (head !== to) await repository.setProposal(school, to, head !== undefined);
  if ((await repository.pullRequest(school)) === undefined)
    await repository.openPullRequest(school, title, body);
  const pull = await repository.pullRequest(school);
  if (pull === undefined) throw storeFault('opslagAntwoordtNiet', `no pull request of ${school}`);
  if (pull.title !== title || pull.body !== body)
    await repository.updatePullRequest(pull.number, { title, body });
  // The label comes last: a pull request without it may lack the reviewers, too.
  if (!pull.labels.includes(github.label)) {
    await askForReview(repository, pull.number, reviewers);
    await repository.addLabel(pull.number);
  }
  await repository.holdCheck(to);
}

/** Each under the login of today; GitHub refuses the whole list for one that may not review here. */
async function askForReview(
  repository: Repository,
  number: number,
  reviewers: readonly Reviewer[],
): Promise<void> {
  const logins = await Promise.all(
    reviewers.map(async ({ id, login }) => (await repository.loginOf(id)) ?? login),
  );
  if (logins.length === 0 || (await repository.requestReview(number, logins)) || logins.length === 1) return;
  for (const login of logins) await repository.requestReview(number, [login]);
}

async function endProposal(repository: Repository, { school, outcome }: BranchWork): Promise<void> {
  const pull = await repository.pullRequest(school);
  if (pull !== undefined) {
    await repository.updatePullRequest(pull.number, {
      body: closedBody(outcome, pull.body),
      state: 'closed',
    });
  }
  await repository.removeProposal(school);
}
