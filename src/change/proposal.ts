// A proposal is a list of changes that wait: applied anew to what stands on main, and renewed by later saves.
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';
import type { Platform } from './facts.ts';

export interface Reapplied {
  /** `main` with everything that still applies. It keeps the rules of data. */
  readonly school: School | undefined;
  readonly applicable: readonly Change[];
  /** What no longer applies, or would break a rule of data: both sides are told. */
  readonly dropped: readonly Change[];
}

/** What is left of a proposal when `main` is what stands on main now. */
export function reapply(
  _main: School | undefined,
  _waiting: readonly Change[],
  _platform: Platform,
): Reapplied {
  throw new Error('Not built yet');
}

/** The proposal after another save: what the save says nothing about stays, what it says again or otherwise is replaced. */
export function renew(_waiting: readonly Change[], _saved: readonly Change[]): Change[] {
  throw new Error('Not built yet');
}
