// The most of a list of changes that can stand by itself: it applies, and the school keeps every rule of data.
import { type SchoolContext, schoolContext } from '../load/rules/context.ts';
import { checkSchool } from '../load/rules/school.ts';
import type { School } from '../model/content.ts';
import { type Finding, isWarning } from '../model/problem.ts';
import { apply } from './apply.ts';
import type { Change } from './change.ts';
import type { Platform } from './facts.ts';
import { keyText } from './key.ts';
import { losers } from './lost.ts';
import { niveausOf } from './niveaus.ts';
import { slotsOf } from './slot.ts';

export interface Kept {
  readonly school: School | undefined;
  readonly kept: readonly Change[];
  /** What does not apply without a change that is not in the list, or breaks a rule of data without it. */
  readonly held: readonly Change[];
}

const figures = [
  'capaciteit',
  'ingeschrevenBijVolzet',
  'zittendeLeerlingen',
  'vrijePlaatsen',
  'contingentIndicator',
  'contingentNietIndicator',
];

/**
 * Applies `changes` to `before`, and leaves out as few as it takes. `before` itself keeps the rules of data. With `goal`,
 * no group of `before` that `goal` still offers may be missing on the way there.
 */
export function keepValid(
  before: School | undefined,
  changes: readonly Change[],
  platform: Platform,
  goal?: School,
): Kept {
  const context = schoolContext(platform);
  let kept = changes;
  // Each turn leaves out at least one change, and nothing left out is `before`, which is valid.
  for (;;) {
    const { school, dropped } = apply(before, kept);
    const out = new Set(
      dropped.length > 0
        ? dropped
        : [...culprits(school, kept, context), ...losers({ before, school, goal }, kept)],
    );
    if (out.size === 0) return { school, kept, held: changes.filter((change) => !kept.includes(change)) };
    kept = kept.filter((change) => !out.has(change));
  }
}

/** The changes behind the first rule that is broken; all of them when it was broken before. */
function culprits(
  school: School | undefined,
  kept: readonly Change[],
  context: SchoolContext,
): readonly Change[] {
  if (school === undefined) return [];
  const finding = checkSchool(school, context).find((candidate) => !isWarning(candidate));
  if (finding === undefined) return [];
  const behind = kept.filter((change) => isBehind(change, finding, school));
  return behind.length > 0 ? behind : kept;
}

/**
 * Whether `change` can have broken the rule of `finding`. The figures of a niveau are judged together, and so held
 * together; a group that stands twice is the doing of whoever moved groups in that school year.
 */
function isBehind(change: Change, { at }: Finding, school: School): boolean {
  const [, schooljaar, , index, field] = at.map(String);
  const niveau = niveausOf(school, String(schooljaar))[Number(index)];
  const wrong = figures.includes(String(field)) ? figures : [field];
  return slotsOf(change).some(([year, key, written]) => {
    if (year !== schooljaar || niveau === undefined) return false;
    return field === 'groepen' ? written === undefined : key === keyText(niveau) && wrong.includes(written);
  });
}
