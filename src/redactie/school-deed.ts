// A change of one school to everything that it does: the file, what waits from now on, and who is told.
import type { Change } from '../change/change.ts';
import { diff } from '../change/diff.ts';
import type { Facts } from '../change/facts.ts';
import { judge } from '../change/judge.ts';
import { reapply, renew } from '../change/proposal.ts';
import { type SplitSave, splitSave } from '../change/split.ts';
import { writeContent } from '../load/write.ts';
import type { School } from '../model/content.ts';
import {
  commitBody,
  commitTitle,
  publicSentence,
  refuseReasonSentence,
  type Wijze,
} from '../texts/changes.ts';
import { refusedLine, titles } from '../texts/redactie.ts';
import type { Deed, State } from './act.ts';
import { brusselsMoment } from './clock.ts';
import { droppedNotices, replacedNotices, toldNotices } from './notices.ts';
import { schoolPath } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { actorOf, isDeskundige } from './rights.ts';
import type { Proposal, ProposalWrite, WaitingChange } from './store.ts';

export interface SchoolDeed {
  readonly deed: Deed;
  readonly split: SplitSave;
  /** What waited and does not any more: it no longer applies, or is asked otherwise now. */
  readonly dropped: readonly Change[];
}

export interface Wish {
  readonly school: string;
  readonly before: School | undefined;
  readonly after: School | undefined;
  readonly action?: Facts['action'];
  readonly goedgekeurdOp?: string | undefined;
  /** The proposal that this wish carries out: it is used up. */
  readonly approves?: Proposal;
}

/** Judges and splits the wish. One part that is refused refuses the whole: one click gets one answer. */
export function schoolDeed(state: State, wish: Wish): SchoolDeed | { readonly refusal: Refusal } {
  const { platform, account, moment } = state;
  const { school, before, after, goedgekeurdOp } = wish;
  const facts: Facts = {
    who: account,
    school,
    before,
    after,
    platform,
    moment,
    action: wish.action ?? 'opslaan',
    ...(goedgekeurdOp !== undefined && { goedgekeurdOp }),
  };
  const changes = diff(before, after, platform.catalogue);
  const split = splitSave(before, judge(changes, facts), platform);
  if (split.refuse.length > 0)
    return { refusal: { kind: 'geweigerd', geweigerd: refusedLines(split, state, before) } };
  const { write, dropped, replaced } = renewProposal(state, wish, split);
  const naam = before?.naam ?? after?.naam ?? school;
  const about = { school, naam, main: before };
  const deed: Deed = {
    ...message(state, wish, naam, split.publish),
    files: split.publish.length === 0 ? [] : [fileOf(school, split.published)],
    proposals: write,
    notices: [
      ...toldNotices(state, about, split),
      ...replacedNotices(state, about, replaced),
      ...droppedNotices(state, about, dropped),
    ],
  };
  return { deed, split, dropped: [...replaced, ...dropped] };
}

/** The message of a commit, or a title alone when nothing of it is published. */
function message(
  state: State,
  wish: Wish,
  naam: string,
  publish: readonly Change[],
): Pick<Deed, 'title' | 'body'> {
  if (publish.length === 0) return { title: titles.voorstel };
  const { catalogue } = state.platform;
  const saved = { wijze: wijzeOf(state, wish), main: wish.before };
  return { title: commitTitle(naam, publish, catalogue, saved), body: commitBody(publish, catalogue, saved) };
}

function fileOf(school: string, data: School | undefined): Deed['files'][number] {
  return { path: schoolPath(school), ...(data !== undefined && { text: writeContent('school', data) }) };
}

function refusedLines({ judgements }: SplitSave, { platform }: State, main: School | undefined): string[] {
  return judgements.flatMap(({ change, verdict }) =>
    verdict.kind === 'refuse'
      ? [refusedLine(publicSentence(change, platform.catalogue, main), refuseReasonSentence(verdict.reason))]
      : [],
  );
}

/** What waits after this save, applied anew to what then stands. */
function renewProposal(
  { snapshot, platform, account, moment }: State,
  { school, approves }: Wish,
  { published, wait }: SplitSave,
): {
  readonly write: ProposalWrite[];
  readonly dropped: readonly Change[];
  readonly replaced: readonly Change[];
} {
  const proposal = snapshot.proposals.get(school);
  const old = proposal?.waiting ?? [];
  const kept = approves === undefined ? old.map(({ change }) => change) : [];
  if (old.length === 0 && wait.length === 0) return { write: [], dropped: [], replaced: [] };
  const renewed = renew(kept, wait);
  const { applicable, dropped } = reapply(published, renewed.waiting, platform);
  const known = new Map(old.map((waiting) => [JSON.stringify(waiting.change), waiting]));
  const asked = { door: actorOf(account), moment: brusselsMoment(moment) };
  const waiting = applicable.map(
    (change): WaitingChange => known.get(JSON.stringify(change)) ?? { change, ...asked },
  );
  return {
    write: [{ school, ...(proposal && { base: proposal.revision }), waiting }],
    dropped,
    replaced: renewed.replaced,
  };
}

function wijzeOf({ account }: State, { approves, goedgekeurdOp }: Wish): Wijze {
  if (approves !== undefined)
    return { kind: 'goedgekeurd', ...(goedgekeurdOp !== undefined && { op: goedgekeurdOp }) };
  return { kind: isDeskundige(account) ? 'namensSchool' : 'school' };
}
