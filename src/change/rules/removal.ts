// Removing: up to three groups a save, never a whole school year, and never a capaciteit or a niveau that the LOP set up.
import type { School } from '../../model/content.ts';
import type { NiveauKey } from '../change.ts';
import type { Facts } from '../facts.ts';
import { niveausOf } from '../niveaus.ts';
import type { Verdict } from '../verdict.ts';
import { publish, type Rule, toExpert } from './rule.ts';

const mostRemoved = 3;

/** A niveau that leaves the file. What only moves into a combination is not lost. */
export const removeNiveau: Rule<'niveauVerwijderd'> = ({ niveau, from }, facts) => {
  if (niveau.achtervoegsel !== undefined) return toExpert('achtervoegsel')();
  // Removing and adding again would change a capaciteit in two saves, each of them harmless.
  if (from.capaciteit !== undefined) return toExpert('niveauMetCapaciteitVerwijderd')();
  if (niveausOf(facts.after, niveau.schooljaar).length === 0) return toExpert('schooljaarVerwijderd')();
  // Removing and adding again would lift a volzetverklaring that the LOP wants to look at.
  if (from.vrijePlaatsen === 0 && facts.platform.lop.nazicht.volzet) return toExpert('nazichtVolzet')();
  return tooMany(niveau, facts) ?? publish();
};

/** The verdict for a niveau that gives up groups in a save that removes more than three, over all school years together. */
export function tooMany({ schooljaar, ...niveau }: NiveauKey, facts: Facts): Verdict | undefined {
  const left = rowsOf(facts.after, schooljaar);
  const aantal = lostRows(facts).length;
  const isPartOfIt = rows(niveau).some((row) => !left.has(row));
  return isPartOfIt && aantal > mostRemoved
    ? { kind: 'expert', reason: { kind: 'veelVerwijderd', aantal } }
    : undefined;
}

/** What a save takes out of the school years that stay, counted as parents see it: one row a group, also in a combination. */
function lostRows({ before, after }: Facts): readonly string[] {
  return Object.keys(before?.aanbod ?? {}).flatMap((schooljaar) => {
    if (after?.aanbod[schooljaar] === undefined) return [];
    const left = rowsOf(after, schooljaar);
    return [...rowsOf(before, schooljaar)].filter((row) => !left.has(row));
  });
}

function rowsOf(school: School | undefined, schooljaar: string): ReadonlySet<string> {
  return new Set(niveausOf(school, schooljaar).flatMap(rows));
}

function rows({ groepen, achtervoegsel = '' }: Omit<NiveauKey, 'schooljaar'>): readonly string[] {
  return groepen.map((nummer) => `${nummer} ${achtervoegsel}`);
}
