// What is offered: plain groups of the catalogue are the school's own, every other level is set up by the LOP-deskundige.
import type { Change, NiveauKey } from '../change.ts';
import type { Facts } from '../facts.ts';
import { isSameNiveau, sharedGroepen } from '../key.ts';
import { niveausOf } from '../niveaus.ts';
import { tooMany } from './removal.ts';
import { publish, type Rule, toExpert } from './rule.ts';

/** A new niveau; its capaciteit is judged as a change of its own, so that adding one is no way around the lock. */
export const addNiveau: Rule<'niveauToegevoegd'> = ({ niveau }, facts) => {
  if (niveau.achtervoegsel !== undefined) return toExpert('achtervoegsel')();
  const isOther = isCombinedCapaciteit(niveau.groepen, facts) || isAlsoElsewhere(niveau, facts);
  return isOther ? toExpert('anderNiveau')() : publish();
};

/** Other groups in a niveau: the school's own in regime volzet, where one declaration may cover several groups. */
export const recompose: Rule<'niveauAndersSamengesteld'> = ({ niveau, to }, facts) => {
  if (niveau.achtervoegsel !== undefined || to.achtervoegsel !== undefined)
    return toExpert('achtervoegsel')();
  const { schooljaar } = niveau;
  const isOther = hasCapaciteit(niveau.groepen, facts) || isAlsoElsewhere({ schooljaar, ...to }, facts);
  if (isOther) return toExpert('anderNiveau')();
  // The niveau takes its declaration along to other groups, so that these are declared volzet, too.
  if (isVolzet(niveau, facts) && facts.platform.lop.nazicht.volzet) return toExpert('nazichtVolzet')();
  return tooMany(niveau, facts) ?? publish();
};

/** A school fills in the two school years that are shown; the LOP-deskundige opens and mends the others. */
export const addSchooljaar: Rule<'schooljaarToegevoegd'> = ({ schooljaar }, { platform }) =>
  isShown(schooljaar, platform) ? publish() : toExpert('anderSchooljaar')();

/**
 * Whether a change is inside a school year that stands in the file and is not shown: what was reported for it is the proof
 * of then. A year that is new or goes as a whole is not meant: the LOP-deskundige looks at it.
 */
export function isInOtherSchooljaar(change: Change, { before, platform }: Facts): boolean {
  if (change.kind === 'schooljaarToegevoegd' || change.kind === 'schooljaarVerwijderd') return false;
  const place = 'niveau' in change ? change.niveau : change;
  if (!('schooljaar' in place)) return false;
  const { schooljaar } = place;
  return before?.aanbod[schooljaar] !== undefined && !isShown(schooljaar, platform);
}

function isShown(schooljaar: string, { lop }: Facts['platform']): boolean {
  return Object.values(lop.schooljaren).includes(schooljaar);
}

function hasCapaciteit(groepen: readonly number[], { platform }: Facts): boolean {
  return groepen.some((nummer) => platform.catalogue.get(nummer)?.regime !== 'volzet');
}

function isCombinedCapaciteit(groepen: readonly number[], facts: Facts): boolean {
  return groepen.length > 1 && hasCapaciteit(groepen, facts);
}

/** The same group beside itself is a part of a group, whatever its name. */
function isAlsoElsewhere(niveau: NiveauKey, { after }: Facts): boolean {
  return niveausOf(after, niveau.schooljaar).some(
    (other) => !isSameNiveau(other, niveau) && sharedGroepen(other, niveau) > 0,
  );
}

function isVolzet(niveau: NiveauKey, { before }: Facts): boolean {
  return niveausOf(before, niveau.schooljaar).some(
    (other) => isSameNiveau(other, niveau) && other.vrijePlaatsen === 0,
  );
}
