// What waits and is approved: judged once more, in the name of the LOP-deskundige, and published.
import { reapply } from '../change/proposal.ts';
import { approvedSentence, publicSentence } from '../texts/changes.ts';
import { answers, noticeOf } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { brusselsDay, brusselsMoment } from './clock.ts';
import type { Redactie } from './context.ts';
import { droppedNotices } from './notices.ts';
import { schoolIn } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { actorOf, isDeskundige } from './rights.ts';
import { schoolDeed } from './school-deed.ts';
import { saveAnswer } from './school-view.ts';
import type { Notice, Proposal, Revision } from './store.ts';

/** A proposal as somebody saw it. */
export interface SeenProposal {
  readonly school: string;
  readonly revision: Revision;
}

export function approveProposal(
  redactie: Redactie,
  accountId: string,
  seen: SeenProposal & { readonly goedgekeurdOp?: string | undefined },
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const proposal = findProposal(state, seen);
    return 'refusal' in proposal ? proposal : approve(state, proposal, seen.goedgekeurdOp);
  });
}

/** The proposal as it waits, when it is still the one that was seen. */
export function findProposal(
  { snapshot }: State,
  { school, revision }: SeenProposal,
): Proposal | { readonly refusal: Refusal } {
  const proposal = snapshot.proposals.get(school);
  if (proposal === undefined) return { refusal: { kind: 'geenVoorstel' } };
  return proposal.revision === revision ? proposal : { refusal: { kind: 'voorstelVeranderd' } };
}

/** Judges the proposal once more, now in the name of the LOP-deskundige and against what stands. */
function approve(state: State, proposal: Proposal, goedgekeurdOp: string | undefined): Decision<object> {
  const { platform, snapshot, account, moment } = state;
  const { school } = proposal;
  const before = schoolIn(snapshot.files, school, platform);
  if (before === undefined) return { refusal: { kind: 'onbekendeSchool' } };
  const {
    school: after,
    applicable,
    dropped,
  } = reapply(
    before,
    proposal.waiting.map(({ change }) => change),
    platform,
  );
  const made = schoolDeed(state, { school, before, after, goedgekeurdOp, approves: proposal });
  if ('refusal' in made) return made;
  const asked = proposal.waiting.findLast(({ change }) => applicable.includes(change));
  const day = goedgekeurdOp ?? brusselsDay(moment);
  const notices = applicable.map(
    (change): Notice => ({
      school,
      voor: 'school',
      moment: brusselsMoment(moment),
      message: noticeOf(
        before.naam,
        `${publicSentence(change, platform.catalogue, before)}. ${approvedSentence(day)}`,
      ),
    }),
  );
  return {
    deed: {
      ...made.deed,
      ...(asked && { door: asked.door, moment: asked.moment, goedgekeurdDoor: actorOf(account) }),
      notices: [
        ...made.deed.notices,
        ...notices,
        ...droppedNotices(state, { school, naam: before.naam, main: before }, dropped),
      ],
    },
    answer: saveAnswer(
      state,
      school,
      { split: made.split, dropped },
      applicable.length === 0
        ? { kind: 'vervallen', message: answers.vervallen }
        : { kind: 'goedgekeurd', message: answers.goedgekeurd },
    ),
  };
}
