// A judged save to its parts: what is published now, what waits, what is refused.
//
// Each part must be able to stand by itself. Vrije plaatsen above a capaciteit that still waits, or the figures of a
// niveau that is not there yet, are harmless in themselves but wrong alone: they wait together with what they need. What
// needs a change that is refused is refused with it. A group that moves to a niveau that waits stays where it was. So the site never shows a file that breaks a rule of data, and
// what waits can always be approved as it is.
import type { School } from '../model/content.ts';
import { apply } from './apply.ts';
import type { Change } from './change.ts';
import type { Platform } from './facts.ts';
import { keepValid } from './valid.ts';
import type { Judgement, Verdict } from './verdict.ts';

export interface SplitSave {
  /** What stands on main after this save; `before` itself when nothing is published. It keeps the rules of data. */
  readonly published: School | undefined;
  /** Each change of the save once, with its final verdict, in the order of the save. */
  readonly judgements: readonly Judgement[];
  readonly publish: readonly Change[];
  readonly wait: readonly Change[];
  readonly refuse: readonly Change[];
}

/**
 * Splits a save. A change that is impossible or invalid without one that waits, waits with it; without one that is
 * refused, is refused with it. A server that answers one click with one answer publishes nothing when `refuse` is not empty.
 */
export function splitSave(
  before: School | undefined,
  judged: readonly Judgement[],
  platform: Platform,
): SplitSave {
  const asked = apply(before, having(judged, 'publish', 'expert', 'refuse')).school;
  const accepted = keepValid(before, having(judged, 'publish', 'expert'), platform, asked);
  const settled = judged.map((judgement) =>
    accepted.held.includes(judgement.change) ? { ...judgement, verdict: withRefused } : judgement,
  );
  const now = keepValid(before, having(settled, 'publish'), platform, accepted.school);
  const judgements = settled.map((judgement) =>
    now.held.includes(judgement.change) ? { ...judgement, verdict: withWaiting } : judgement,
  );
  const publish = having(judgements, 'publish');
  return {
    published: apply(before, publish).school,
    judgements,
    publish,
    wait: having(judgements, 'expert'),
    refuse: having(judgements, 'refuse'),
  };
}

const withRefused: Verdict = { kind: 'refuse', reason: { kind: 'samenMetGeweigerde' } };
const withWaiting: Verdict = { kind: 'expert', reason: { kind: 'samenMetWachtende' } };

function having(judgements: readonly Judgement[], ...kinds: readonly Verdict['kind'][]): Change[] {
  return judgements.filter(({ verdict }) => kinds.includes(verdict.kind)).map(({ change }) => change);
}
