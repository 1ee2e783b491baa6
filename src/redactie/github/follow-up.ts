// What follows from an action that happened: the branch of a proposal, its pull request, its check. Each step can be done twice.
import { closedBody, github } from '../../texts/github.ts';
import { storeFault } from '../store-fault.ts';
import type { BranchWork } from './ledger.ts';
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
    await askEach(repository, pull.number, reviewers);
    await repository.addLabel(pull.number);
  }
  await repository.holdCheck(to);
}

/** GitHub refuses the whole list for one login that it does not know any more. */
async function askEach(repository: Repository, number: number, reviewers: readonly string[]): Promise<void> {
  if (reviewers.length === 0 || (await repository.requestReview(number, reviewers))) return;
  for (const reviewer of reviewers) await repository.requestReview(number, [reviewer]);
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
