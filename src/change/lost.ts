// Groups that would be missing on the way: a niveau gives them up now, and the niveau that takes them over still waits.
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';
import { niveausOf } from './niveaus.ts';

/** The changes of `kept` that give up a group of `before` which `goal` still offers, and `school` does not. */
export function losers(
  { before, school, goal }: { readonly [Version in 'before' | 'school' | 'goal']: School | undefined },
  kept: readonly Change[],
): readonly Change[] {
  return kept.filter((change) => {
    if (change.kind !== 'niveauVerwijderd' && change.kind !== 'niveauAndersSamengesteld') return false;
    const { schooljaar, groepen } = change.niveau;
    const had = groepenOf(before, schooljaar);
    const has = groepenOf(school, schooljaar);
    const will = groepenOf(goal, schooljaar);
    return groepen.some((nummer) => had.has(nummer) && !has.has(nummer) && will.has(nummer));
  });
}

/** Every group that a school offers in a school year, alone or in a combination. */
export function groepenOf(school: School | undefined, schooljaar: string): ReadonlySet<number> {
  return new Set(niveausOf(school, schooljaar).flatMap(({ groepen }) => groepen));
}
