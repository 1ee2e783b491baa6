// Removing: up to three groups a save, never a whole school year, and never a capaciteit or a niveau that the LOP set up.
import type { School } from '../../model/content.ts';
import type { Facts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';
import { publish, type Rule, toExpert } from './rule.ts';

const mostRemoved = 3;

/** A niveau that leaves the file. What only moves into a combination is not lost. */
export const removeNiveau: Rule<'niveauVerwijderd'> = ({ niveau, from }, facts) => {
  if (niveau.achtervoegsel !== undefined) return toExpert('achtervoegsel')();
  // Removing and adding again would change a capaciteit in two saves, each of them harmless.
  if (from.capaciteit !== undefined) return toExpert('niveauMetCapaciteitVerwijderd')();
  if (!losesGroepen(niveau.schooljaar, niveau.groepen, facts)) return publish();
  if (facts.after?.aanbod[niveau.schooljaar]?.niveaus.length === 0) return toExpert('schooljaarVerwijderd')();
  // Removing and adding again would lift a volzetverklaring that the LOP wants to look at.
  if (from.vrijePlaatsen === 0 && facts.platform.lop.nazicht.volzet) return toExpert('nazichtVolzet')();
  return tooMany(facts) ?? publish();
};

/** The verdict when the save removes more than three groups, over all school years together. */
export function tooMany(facts: Facts): Verdict | undefined {
  const aantal = lostGroepen(facts).length;
  return aantal > mostRemoved ? { kind: 'expert', reason: { kind: 'veelVerwijderd', aantal } } : undefined;
}

/** Whether any of `groepen` is no longer offered in the school year. */
export function losesGroepen(schooljaar: string, groepen: readonly number[], { after }: Facts): boolean {
  const left = groepenOf(after, schooljaar);
  return groepen.some((nummer) => !left.has(nummer));
}

/** The groups that a save takes out of a school year, counted as parents see them: one a row, also in a combination. */
function lostGroepen(facts: Facts): readonly number[] {
  return Object.keys(facts.before?.aanbod ?? {}).flatMap((schooljaar) => {
    if (facts.after?.aanbod[schooljaar] === undefined) return [];
    const left = groepenOf(facts.after, schooljaar);
    return [...groepenOf(facts.before, schooljaar)].filter((nummer) => !left.has(nummer));
  });
}

function groepenOf(school: School | undefined, schooljaar: string): ReadonlySet<number> {
  return new Set(school?.aanbod[schooljaar]?.niveaus.flatMap(({ groepen }) => groepen));
}
