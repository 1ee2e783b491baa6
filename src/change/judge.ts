// The decision on every change of a save: publish, lay before the LOP-deskundige, or refuse.
import type { Change } from './change.ts';
import type { Facts } from './facts.ts';
import { policy } from './policy.ts';
import { isInOtherSchooljaar } from './rules/aanbod.ts';
import { type Rule, refuse } from './rules/rule.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** Judges `changes`, which are the diff of `facts.before` and `facts.after`, one by one and in their order. */
export function judge(changes: readonly Change[], facts: Facts): Judgement[] {
  return changes.map((change) => ({ change, verdict: judgeOne(change, facts, changes) }));
}

function judgeOne(change: Change, facts: Facts, save: readonly Change[]): Verdict {
  const { rol, scholen = [] } = facts.who;
  if (rol === 'lop-deskundige') return rulesFor(change)[1](change, facts, save);
  // Whose school it is comes first: another's save learns nothing else.
  if (!scholen.includes(facts.school)) return refuse('andereSchool')();
  if (isInOtherSchooljaar(change, facts)) return refuse('anderSchooljaar')();
  return rulesFor(change)[0](change, facts, save);
}

/** The row of the policy for `change`: the table has for each kind the rules that take that kind. */
function rulesFor(change: Change): readonly [Rule<Change['kind']>, Rule<Change['kind']>] {
  return policy[change.kind] as unknown as readonly [Rule<Change['kind']>, Rule<Change['kind']>];
}
