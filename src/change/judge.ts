// The decision on every change of a save: publish, lay before the LOP-deskundige, or refuse.
import type { Change } from './change.ts';
import type { Facts } from './facts.ts';
import type { Judgement } from './verdict.ts';

/** Judges `changes`, which are the diff of `facts.before` and `facts.after`, one by one and in their order. */
export function judge(_changes: readonly Change[], _facts: Facts): Judgement[] {
  throw new Error('Not built yet');
}
