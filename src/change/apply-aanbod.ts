// One change of what is offered, carried out on the aanbod of a school. Undefined: it no longer applies.
import type { Niveau, School, Schooljaaraanbod } from '../model/content.ts';
import type { AanbodChange, NiveauChange, Samenstelling } from './change.ts';
import { carryOut, editTo, isSameData } from './edit.ts';
import { isSameNiveau, samenstellingOf } from './key.ts';

type Aanbod = School['aanbod'];
type YearChange = Exclude<
  AanbodChange | NiveauChange,
  { kind: 'schooljaarToegevoegd' | 'schooljaarVerwijderd' }
>;

/** The aanbod after `change`. */
export function applyToAanbod(aanbod: Aanbod, change: AanbodChange | NiveauChange): Aanbod | undefined {
  const schooljaar = 'schooljaar' in change ? change.schooljaar : change.niveau.schooljaar;
  const year = aanbod[schooljaar];
  if (change.kind === 'schooljaarToegevoegd') {
    return year === undefined ? { ...aanbod, [schooljaar]: { niveaus: [] } } : undefined;
  }
  if (year === undefined) return undefined;
  if (change.kind === 'schooljaarVerwijderd') {
    return carryOut(aanbod, { [schooljaar]: editTo(change.from, undefined) });
  }
  const changed = applyToYear(year, change);
  return changed && { ...aanbod, [schooljaar]: changed };
}

function applyToYear(year: Schooljaaraanbod, change: YearChange): Schooljaaraanbod | undefined {
  if (change.kind === 'percentageIndicatorGewijzigd')
    return carryOut(year, { percentageIndicator: change.edit });
  const niveaus = applyToNiveaus(year.niveaus, change);
  return niveaus && { ...year, niveaus };
}

function applyToNiveaus(
  niveaus: readonly Niveau[],
  change: Exclude<YearChange, { kind: 'percentageIndicatorGewijzigd' }>,
): readonly Niveau[] | undefined {
  if (change.kind === 'volgordeGewijzigd') return reorder(niveaus, change.to);
  const niveau = niveaus.find((candidate) => isSameNiveau(candidate, change.niveau));
  if (change.kind === 'niveauToegevoegd') {
    return niveau === undefined ? insert(niveaus, samenstellingOf(change.niveau), change.na) : undefined;
  }
  if (niveau === undefined) return undefined;
  const changed = applyToNiveau(niveau, niveaus, change);
  return changed && niveaus.flatMap((candidate) => (candidate === niveau ? changed : [candidate]));
}

/** What stands in the place of `niveau` afterwards. */
function applyToNiveau(
  niveau: Niveau,
  niveaus: readonly Niveau[],
  change: NiveauChange | Extract<AanbodChange, { kind: 'niveauVerwijderd' | 'niveauAndersSamengesteld' }>,
): readonly Niveau[] | undefined {
  if (change.kind === 'niveauVerwijderd') {
    return isSameData({ ...niveau, groepen: [] }, { ...change.from, groepen: [] }) ? [] : undefined;
  }
  if (change.kind === 'niveauAndersSamengesteld') {
    if (niveaus.some((candidate) => isSameNiveau(candidate, change.to))) return undefined;
    const { groepen: _, achtervoegsel: __, ...figures } = niveau;
    return [{ ...samenstellingOf(change.to), ...figures }];
  }
  const edited = carryOut(niveau, change.edits);
  return edited && [edited];
}

/** Puts `niveau` after the last of `na` that is there, or first. */
function insert(niveaus: readonly Niveau[], niveau: Niveau, na: readonly Samenstelling[]): readonly Niveau[] {
  const nearest = na.findLast((name) => niveaus.some((candidate) => isSameNiveau(candidate, name)));
  if (nearest === undefined) return [niveau, ...niveaus];
  const index = niveaus.findIndex((candidate) => isSameNiveau(candidate, nearest));
  return niveaus.toSpliced(index + 1, 0, niveau);
}

/** Sorts as in `to`; what it does not name stays behind what it stood behind. */
function reorder(niveaus: readonly Niveau[], to: readonly Samenstelling[]): readonly Niveau[] {
  let place = -1;
  return niveaus
    .map((niveau) => {
      const found = to.findIndex((name) => isSameNiveau(name, niveau));
      if (found !== -1) place = found;
      return { place, niveau: { ...niveau, groepen: to[found]?.groepen ?? niveau.groepen } };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ niveau }) => niveau);
}
