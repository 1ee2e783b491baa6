// A proposal is a list of changes that wait: applied anew to what stands on main, and renewed by later saves.
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';
import { isSameData } from './edit.ts';
import type { Platform } from './facts.ts';
import { isAboutSame } from './slot.ts';
import { keepValid } from './valid.ts';

export interface Reapplied {
  /** `main` with everything that still applies. It keeps the rules of data. */
  readonly school: School | undefined;
  readonly applicable: readonly Change[];
  /** What no longer applies, or would break a rule of data: both sides are told. */
  readonly dropped: readonly Change[];
}

/** What is left of a proposal when `main` is what stands on main now. */
export function reapply(main: School | undefined, waiting: readonly Change[], platform: Platform): Reapplied {
  const { school, kept, held } = keepValid(main, waiting, platform);
  return { school, applicable: kept, dropped: held };
}

export interface Renewed {
  readonly waiting: readonly Change[];
  /** What waited and is asked otherwise now; what was asked again as it was is not among it. */
  readonly replaced: readonly Change[];
}

/**
 * The proposal after another save, of which `saved` waits: what that save says again or otherwise replaces what waited,
 * and what it says nothing about stays.
 */
export function renew(waiting: readonly Change[], saved: readonly Change[]): Renewed {
  const stays = waiting.filter((older) => !saved.some((newer) => isAboutSame(newer, older)));
  return {
    // The later changes stand first, because they were made against main as it is, without what waited.
    waiting: [...saved, ...stays],
    replaced: waiting.filter(
      (older) => !stays.includes(older) && !saved.some((newer) => isSameData(newer, older)),
    ),
  };
}
