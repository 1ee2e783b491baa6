// The rules of data for the figures of one niveau.
import type { Groep, Niveau, School } from '../../model/content.ts';
import { isEersteLeerjaar } from '../../model/groep.ts';
import type { ProblemDetail } from '../../model/problem.ts';
import type { SchoolContext } from './context.ts';

const contingenten = ['contingentIndicator', 'contingentNietIndicator'] as const;

/** What is wrong inside a niveau, by the field to mend. */
export type NiveauFinding = ProblemDetail & { readonly field: keyof Niveau };

/** Every rule of data that `niveau` breaks. Groups that the catalogue does not know are reported by the rules of the aanbod. */
export function checkNiveau(
  niveau: Niveau,
  school: School,
  { catalogue, schakelaars }: SchoolContext,
): NiveauFinding[] {
  const groepen = niveau.groepen.flatMap((nummer) => catalogue.get(nummer) ?? []);
  const findings: NiveauFinding[] = [...checkCombination(groepen)];
  const regime = groepen[0]?.regime;
  if (regime === 'volzet') findings.push(...checkRegimeVolzet(niveau));
  if (regime === 'capaciteit') findings.push(...checkRegimeCapaciteit(niveau));
  return [...findings, ...checkFields(niveau, school, schakelaars), ...checkContingent(niveau)];
}

/** Fields that only buitengewoon onderwijs has, and fields that this LOP switched off. */
function checkFields(
  niveau: Niveau,
  school: School,
  schakelaars: SchoolContext['schakelaars'],
): NiveauFinding[] {
  const findings: NiveauFinding[] = [];
  for (const field of ['zittendeLeerlingen', ...contingenten] as const) {
    if (niveau[field] !== undefined && school.onderwijs !== 'buitengewoon') {
      findings.push({ kind: 'onlyInBuitengewoon', field });
    }
  }
  for (const field of contingenten) {
    if (niveau[field] !== undefined && !schakelaars.contingenten) {
      findings.push({ kind: 'switchedOff', schakelaar: 'contingenten', field });
    }
  }
  if (niveau.weigeringen !== undefined && !schakelaars.weigeringen) {
    findings.push({ kind: 'switchedOff', schakelaar: 'weigeringen', field: 'weigeringen' });
  }
  return findings;
}

function checkCombination(groepen: readonly Groep[]): NiveauFinding[] {
  if (groepen.length < 2) return [];
  if (groepen.some(isEersteLeerjaar)) {
    return [{ kind: 'eersteLeerjaarCombined', field: 'groepen' }];
  }
  return new Set(groepen.map(({ regime }) => regime)).size > 1
    ? [{ kind: 'mixedRegime', field: 'groepen' }]
    : [];
}

function checkRegimeVolzet({ capaciteit, ingeschrevenBijVolzet, vrijePlaatsen }: Niveau): NiveauFinding[] {
  const findings: NiveauFinding[] = [];
  if (capaciteit !== undefined)
    findings.push({ kind: 'onlyInRegime', regime: 'capaciteit', field: 'capaciteit' });
  if (vrijePlaatsen === 0 && ingeschrevenBijVolzet === undefined) {
    findings.push({ kind: 'volzetWithoutIngeschreven', field: 'vrijePlaatsen' });
  }
  return findings;
}

function checkRegimeCapaciteit(niveau: Niveau): NiveauFinding[] {
  const { capaciteit, ingeschrevenBijVolzet, vrijePlaatsen, zittendeLeerlingen = 0 } = niveau;
  const findings: NiveauFinding[] = [];
  if (ingeschrevenBijVolzet !== undefined) {
    findings.push({ kind: 'onlyInRegime', regime: 'volzet', field: 'ingeschrevenBijVolzet' });
  }
  if (capaciteit === undefined) return findings;
  if (zittendeLeerlingen > capaciteit) {
    return [...findings, { kind: 'zittendeAboveCapaciteit', capaciteit, field: 'zittendeLeerlingen' }];
  }
  if (typeof vrijePlaatsen !== 'number') return findings;
  const remaining = capaciteit - zittendeLeerlingen;
  if (vrijePlaatsen > capaciteit) {
    findings.push({ kind: 'aboveCapaciteit', vrijePlaatsen, capaciteit, field: 'vrijePlaatsen' });
  } else if (vrijePlaatsen > remaining) {
    findings.push({ kind: 'aboveRemaining', vrijePlaatsen, remaining, field: 'vrijePlaatsen' });
  }
  return findings;
}

function checkContingent({
  contingentIndicator,
  contingentNietIndicator,
  vrijePlaatsen,
}: Niveau): NiveauFinding[] {
  if (contingentIndicator === undefined && contingentNietIndicator === undefined) return [];
  if (
    contingentIndicator === undefined ||
    contingentNietIndicator === undefined ||
    typeof vrijePlaatsen !== 'number'
  ) {
    const field = contingentIndicator === undefined ? 'contingentNietIndicator' : 'contingentIndicator';
    return [{ kind: 'contingentIncomplete', field }];
  }
  const sum = contingentIndicator + contingentNietIndicator;
  return sum === vrijePlaatsen
    ? []
    : [{ kind: 'contingentSum', sum, vrijePlaatsen, field: 'contingentIndicator' }];
}
