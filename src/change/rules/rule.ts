// A rule of the policy: one kind of change and the facts, to a verdict; and the rules that look at nothing else.
import type { Lop } from '../../model/content.ts';
import type { Switch } from '../../model/problem.ts';
import type { Change, ChangeKind } from '../change.ts';
import type { Facts } from '../facts.ts';
import type { ExpertReason, RefuseReason, Verdict } from '../verdict.ts';

/** The change of one kind. */
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

/** Decides on a change of `Kind`. `save` holds every change of the same save, itself included. */
export type Rule<Kind extends ChangeKind> = (
  change: ChangeOf<Kind>,
  facts: Facts,
  save: readonly Change[],
) => Verdict;

/** On the site at once. */
export const publish = (): Verdict => ({ kind: 'publish', tellExpert: false });

/** On the site at once, and the LOP-deskundige hears of it. */
export const publishAndTell = (): Verdict => ({ kind: 'publish', tellExpert: true });

type WithoutDetail<Reason extends { readonly kind: string }> = Reason extends unknown
  ? Exclude<keyof Reason, 'kind'> extends never
    ? Reason['kind']
    : never
  : never;

/** Waits for the LOP-deskundige. */
export function toExpert(kind: WithoutDetail<ExpertReason>): () => Verdict {
  return () => ({ kind: 'expert', reason: { kind } });
}

/** Refused. */
export function refuse(kind: WithoutDetail<RefuseReason>): () => Verdict {
  return () => ({ kind: 'refuse', reason: { kind } });
}

const nazichtReasons = {
  volzet: 'nazichtVolzet',
  aanbod: 'nazichtAanbod',
  schoolgegevens: 'nazichtSchoolgegevens',
} as const;

/** What would be published waits when the LOP has chosen to look at it first. */
export function nazicht<Kind extends ChangeKind>(what: keyof Lop['nazicht'], rule: Rule<Kind>): Rule<Kind> {
  return (change, facts, save) => {
    const verdict = rule(change, facts, save);
    const waits = verdict.kind === 'publish' && facts.platform.lop.nazicht[what];
    return waits ? toExpert(nazichtReasons[what])() : verdict;
  };
}

/** A field of a switch that is off can be emptied and nothing else. src/load refuses it, too: this is the second lock. */
export function whileOn<Kind extends ChangeKind>(
  schakelaar: Switch,
  isFilled: (change: ChangeOf<Kind>) => boolean,
  rule: Rule<Kind>,
): Rule<Kind> {
  return (change, facts, save) =>
    !facts.platform.lop.schakelaars[schakelaar] && isFilled(change)
      ? { kind: 'refuse', reason: { kind: 'schakelaarUit', schakelaar } }
      : rule(change, facts, save);
}
