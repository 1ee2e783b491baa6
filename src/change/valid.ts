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

/** The changes behind the first rule that is broken: those of the field, else of the school year, else all. */
function culprits(
  school: School | undefined,
  kept: readonly Change[],
  context: SchoolContext,
): readonly Change[] {
  if (school === undefined) return [];
  const finding = checkSchool(school, context).find((candidate) => !isWarning(candidate));
  if (finding === undefined) return [];
  const [, schooljaar] = finding.at;
  const ofField = kept.filter((change) => isBehind(change, finding, school));
  if (ofField.length > 0) return ofField;
  const ofYear = kept.filter((change) => slotsOf(change).some(([year]) => year === schooljaar));
  return ofYear.length > 0 ? ofYear : kept;
}

/** Whether `change` wrote where `finding` points; the figures of a niveau are judged together, and so held together. */
function isBehind(change: Change, { at }: Finding, school: School): boolean {
  const [root, schooljaar, , index, field = 'groepen'] = at.map(String);
  if (root !== 'aanbod') return slotsOf(change).some(([place]) => place === root);
  const niveau = school.aanbod[schooljaar ?? '']?.niveaus[Number(index)];
  if (niveau === undefined) return false;
  const wrong = figures.includes(field) ? figures : [field];
  return slotsOf(change).some(
    ([year, key, written = 'groepen']) =>
      year === schooljaar && key === keyText(niveau) && wrong.includes(written),
  );
}
