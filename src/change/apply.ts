// A school file and a list of changes to the school file after them.
import type { School } from '../model/content.ts';
import { applyToAanbod } from './apply-aanbod.ts';
import type { Change } from './change.ts';
import { carryOut, isSameData } from './edit.ts';

export interface Applied {
  readonly school: School | undefined;
  /** What no longer applies: its place is gone, is taken, or holds another value than the change came from. */
  readonly dropped: readonly Change[];
}

/** Applies each change in turn. Never throws, and never changes its arguments. */
export function apply(before: School | undefined, changes: readonly Change[]): Applied {
  const dropped: Change[] = [];
  let school = before;
  for (const change of changes) {
    const result = applyOne(school, change);
    if (result === undefined) dropped.push(change);
    else school = result.school;
  }
  return { school, dropped };
}

/** The school after one change; undefined when it no longer applies. */
function applyOne(
  school: School | undefined,
  change: Change,
): { readonly school: School | undefined } | undefined {
  if (change.kind === 'schoolOpgericht') return school === undefined ? { school: change.to } : undefined;
  if (school === undefined) return undefined;
  if (change.kind === 'schoolGesloten') {
    return isSameData(school, change.from) ? { school: undefined } : undefined;
  }
  const changed = applyToSchool(school, change);
  return changed && { school: changed };
}

function applyToSchool(
  school: School,
  change: Exclude<Change, { kind: 'schoolOpgericht' | 'schoolGesloten' }>,
): School | undefined {
  if (change.kind === 'bevestigd') return carryOut(school, { bevestigd: change.edit });
  if (change.kind === 'schoolgegevenGewijzigd') return carryOut(school, { [change.veld]: change.edit });
  const aanbod = applyToAanbod(school.aanbod, change);
  return aanbod && { ...school, aanbod };
}
