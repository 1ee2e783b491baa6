// A judged save to its parts: what is published now, what waits, what is refused.
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';
import type { Platform } from './facts.ts';
import type { Judgement } from './verdict.ts';

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
  _before: School | undefined,
  _judgements: readonly Judgement[],
  _platform: Platform,
): SplitSave {
  throw new Error('Not built yet');
}
