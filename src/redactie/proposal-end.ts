// A proposal that ends without being published: the LOP-deskundige refuses it, or the school withdraws it.
import { findForbidden } from '../load/characters.ts';
import { publicSentence } from '../texts/changes.ts';
import { answers, noticeOf, refusedSentence, titles, withdrawnSentence } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { brusselsMoment } from './clock.ts';
import type { Redactie } from './context.ts';
import { findPersonal } from './personal.ts';
import { schoolIn } from './platform.ts';
import { findProposal, type SeenProposal } from './proposals.ts';
import type { Refusal } from './refusal.ts';
import { isDeskundige, managesSchool } from './rights.ts';
import type { Notice, Proposal } from './store.ts';

const longestReason = 200;

/** `reden` is one line for the school; what could point to a person is refused. */
export function refuseProposal(
  redactie: Redactie,
  accountId: string,
  seen: SeenProposal & { readonly reden: string },
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    const proposal = findProposal(state, seen);
    if ('refusal' in proposal) return proposal;
    const wrong = checkReason(seen.reden, state);
    if (wrong !== undefined) return { refusal: wrong };
    const reden = seen.reden.trim();
    return end(state, proposal, {
      kind: 'geweigerd',
      voor: 'school',
      sentence: (zin) => refusedSentence(zin, reden),
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
    const proposal = findProposal(state, seen);
    if ('refusal' in proposal) return proposal;
    return end(state, proposal, { kind: 'ingetrokken', voor: 'lop', sentence: withdrawnSentence });
  });
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
    readonly sentence: (change: string) => string;
  },
): Decision<object> {
  const main = schoolIn(snapshot.files, school, platform);
  const naam = main?.naam ?? school;
  const notices = waiting.map(
    ({ change }): Notice => ({
      school,
      voor,
      moment: brusselsMoment(moment),
      message: noticeOf(naam, sentence(publicSentence(change, platform.catalogue, main))),
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
  return findPersonal(text, platform.context.bornBy) === undefined ? undefined : { kind: 'persoonsgegevens' };
}
