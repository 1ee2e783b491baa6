// What waits: the LOP-deskundige approves or refuses it, the school withdraws it.
import { reapply } from '../change/proposal.ts';
import { findForbidden } from '../load/characters.ts';
import { findPersonalData } from '../load/personal.ts';
import { publicSentence } from '../texts/changes.ts';
import { answers, approvedNotice, refusedNotice, titles, withdrawnNotice } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { brusselsDay, brusselsMoment } from './clock.ts';
import type { Redactie } from './context.ts';
import { schoolIn } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { actorOf, isDeskundige, managesSchool } from './rights.ts';
import { droppedNotices, schoolDeed } from './school-deed.ts';
import { saveAnswer } from './school-view.ts';
import type { Notice, Proposal, Revision } from './store.ts';

/** A proposal as somebody saw it. */
export interface SeenProposal {
  readonly school: string;
  readonly revision: Revision;
}

const longestReason = 200;

export function approveProposal(
  redactie: Redactie,
  accountId: string,
  seen: SeenProposal & { readonly goedgekeurdOp?: string | undefined },
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const proposal = find(state, seen);
    return 'refusal' in proposal ? proposal : approve(state, proposal, seen.goedgekeurdOp);
  });
}

/** `reden` is one line for the school; what could point to a person is refused. */
export function refuseProposal(
  redactie: Redactie,
  accountId: string,
  seen: SeenProposal & { readonly reden: string },
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const proposal = find(state, seen);
    if ('refusal' in proposal) return proposal;
    const wrong = checkReason(seen.reden, state);
    if (wrong !== undefined) return { refusal: wrong };
    const reden = seen.reden.trim();
    return end(state, proposal, {
      kind: 'geweigerd',
      voor: 'school',
      sentence: (naam, zin) => refusedNotice(naam, zin, reden),
    });
  });
}

export function withdrawProposal(
  redactie: Redactie,
  accountId: string,
  seen: SeenProposal,
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!managesSchool(state.account, seen.school)) return { refusal: { kind: 'nietJouwSchool' } };
    const proposal = find(state, seen);
    if ('refusal' in proposal) return proposal;
    return end(state, proposal, { kind: 'ingetrokken', voor: 'lop', sentence: withdrawnNotice });
  });
}

function find(
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
      message: approvedNotice(before.naam, publicSentence(change, platform.catalogue), day),
    }),
  );
  return {
    deed: {
      ...made.deed,
      ...(asked && { door: asked.door, moment: asked.moment, goedgekeurdDoor: actorOf(account) }),
      notices: [...made.deed.notices, ...notices, ...droppedNotices(state, school, before.naam, dropped)],
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

/** The proposal ends and nothing is published; the other side is told. */
function end(
  { snapshot, platform, moment }: State,
  { school, revision, waiting }: Proposal,
  {
    kind,
    voor,
    sentence,
  }: {
    readonly kind: 'geweigerd' | 'ingetrokken';
    readonly voor: Notice['voor'];
    readonly sentence: (naam: string, change: string) => string;
  },
): Decision<object> {
  const naam = schoolIn(snapshot.files, school, platform)?.naam ?? school;
  const notices = waiting.map(
    ({ change }): Notice => ({
      school,
      voor,
      moment: brusselsMoment(moment),
      message: sentence(naam, publicSentence(change, platform.catalogue)),
    }),
  );
  return {
    deed: {
      title: titles.voorstel,
      files: [],
      proposals: [{ school, base: revision, waiting: [] }],
      notices,
    },
    answer: () => ({ kind, message: answers[kind] }),
  };
}

function checkReason(reden: string, { platform }: State): Refusal | undefined {
  const text = reden.trim();
  const unfit =
    text === '' || text.length > longestReason || findForbidden(text, { inValue: true }) !== undefined;
  if (unfit) return { kind: 'redenOntbreekt' };
  return findPersonalData(text, platform.context) === undefined ? undefined : { kind: 'persoonsgegevens' };
}
