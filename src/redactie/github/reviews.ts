// Reviews on GitHub to approvals and refusals here: a review only says what the LOP-deskundige wants, the server judges.
import { Temporal } from 'temporal-polyfill';
import type { Account } from '../../model/content.ts';
import { reviewRefused } from '../../texts/github.ts';
import { refusalSentence } from '../../texts/redactie.ts';
import type { Result } from '../act.ts';
import { brusselsDay } from '../clock.ts';
import type { Redactie } from '../context.ts';
import { loadPlatform } from '../platform.ts';
import { refuseProposal } from '../proposal-end.ts';
import { approveProposal } from '../proposals.ts';
import type { Refusal } from '../refusal.ts';
import { isDeskundige } from '../rights.ts';
import type { Review } from './repository.ts';
import type { GitHubStore } from './store.ts';

type OnGitHub = Redactie & { readonly store: GitHubStore };

/** Carries out the reviews that were not yet, of every proposal or of one school's. */
export async function carryOutReviews(redactie: OnGitHub, only?: string): Promise<void> {
  const { store } = redactie;
  for (const school of (await store.current()).proposals.keys()) {
    if (only !== undefined && school !== only) continue;
    const pull = await store.repository.pullRequest(school);
    if (pull === undefined) continue;
    for (const review of await store.repository.reviews(pull.number)) {
      if (store.isReviewHandled(review.id)) continue;
      const refusal = await carryOut(redactie, school, review);
      if (refusal !== undefined)
        await store.repository.comment(pull.number, reviewRefused(sentences(refusal)));
      store.reviewHandled(review.id);
    }
  }
}

/** The refusal that the reviewer must hear of. */
async function carryOut(redactie: OnGitHub, school: string, review: Review): Promise<Refusal | undefined> {
  const { state, user, commit, body } = review;
  if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED') return undefined;
  const { files, proposals } = await redactie.store.current();
  const loaded = loadPlatform(files);
  const account = 'platform' in loaded ? deskundige(loaded.platform.toegang.accounts, user) : undefined;
  const proposal = proposals.get(school);
  // A stranger's review is a remark.
  if (account === undefined || proposal === undefined) return undefined;
  const seen = await redactie.store.proposalIn(school, commit);
  if (seen?.revision !== proposal.revision) return { kind: 'voorstelVeranderd' };
  const asked = { school, revision: proposal.revision };
  const result: Result<object> =
    state === 'APPROVED'
      ? await approveProposal(redactie, account.id, { ...asked, goedgekeurdOp: approvalDay(review) })
      : await refuseProposal(redactie, account.id, { ...asked, reden: body });
  return 'refusal' in result ? result.refusal : undefined;
}

function deskundige(accounts: readonly Account[], user: number): Account | undefined {
  return accounts.find((account) => account.github?.id === user && isDeskundige(account));
}

/** The day that the review names, like 15/3/2027 or 2027-03-15; else the day of the review itself. */
export function approvalDay({ body, moment }: Pick<Review, 'body' | 'moment'>): string {
  const iso = /\b(20\d{2})-(\d{2})-(\d{2})\b/.exec(body);
  const dutch = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2})\b/.exec(body);
  const parts = iso?.slice(1) ?? dutch?.slice(1).reverse();
  if (parts !== undefined) return parts.map((part) => part.padStart(2, '0')).join('-');
  return brusselsDay(Temporal.Instant.from(moment));
}

function sentences(refusal: Refusal): string[] {
  return [refusalSentence(refusal), ...(refusal.kind === 'geweigerd' ? refusal.geweigerd : [])];
}
