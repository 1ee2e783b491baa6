// The figures of one niveau, before and after, to the changes between them in the words of its regime.
import type { Niveau, Regime } from '../model/content.ts';
import type { NiveauChange, NiveauKey } from './change.ts';
import { editBetween, editTo } from './edit.ts';

export interface FigureContext {
  readonly niveau: NiveauKey;
  readonly regime: Regime;
  /** A declaration counts for one composition: a niveau that stays volzet with other groups is declared volzet anew. */
  readonly recomposed: boolean;
}

/** The changes of figures and info of one niveau. */
export function diffFigures(before: Niveau, after: Niveau, context: FigureContext): NiveauChange[] {
  return [
    ...diffCapaciteit(before, after, context),
    ...diffPlaces(before, after, context),
    ...diffBuitengewoon(before, after, context),
    ...diffNotes(before, after, context),
  ];
}

function diffCapaciteit(before: Niveau, after: Niveau, { niveau }: FigureContext): NiveauChange[] {
  const { capaciteit: from } = before;
  const { capaciteit: to } = after;
  const edits = { capaciteit: editTo(from, to) };
  if (from === to) return [];
  if (from === undefined) return [{ kind: 'capaciteitIngevuld', niveau, edits }];
  if (to === undefined) return [{ kind: 'capaciteitGewist', niveau, edits }];
  return [{ kind: to > from ? 'capaciteitVerhoogd' : 'capaciteitVerlaagd', niveau, edits }];
}

function diffPlaces(before: Niveau, after: Niveau, context: FigureContext): NiveauChange[] {
  const { niveau, regime, recomposed } = context;
  const ingeschreven = editBetween(before.ingeschrevenBijVolzet, after.ingeschrevenBijVolzet);
  const enrolled = ingeschreven && { ingeschrevenBijVolzet: ingeschreven };
  const places = { vrijePlaatsen: editTo(before.vrijePlaatsen, after.vrijePlaatsen) };
  const wasFull = before.vrijePlaatsen === 0;
  const isFull = after.vrijePlaatsen === 0;
  if (wasFull !== isFull || (isFull && recomposed)) {
    if (regime === 'volzet') {
      const edits = { ...places, ...enrolled };
      return [{ kind: isFull ? 'volzetVerklaard' : 'volzetOpgeheven', niveau, edits }];
    }
    const kind = isFull ? 'capaciteitBereikt' : 'capaciteitNietMeerBereikt';
    return [{ kind, niveau, edits: places }, ...diffEnrolled(enrolled, niveau)];
  }
  const moved = before.vrijePlaatsen !== after.vrijePlaatsen;
  return [
    ...(moved ? [{ kind: 'vrijePlaatsenGewijzigd' as const, niveau, edits: places }] : []),
    ...diffEnrolled(enrolled, niveau),
  ];
}

type Enrolled = Extract<NiveauChange, { kind: 'ingeschrevenGewijzigd' }>['edits'];

function diffEnrolled(edits: Enrolled | undefined, niveau: NiveauKey): NiveauChange[] {
  return edits === undefined ? [] : [{ kind: 'ingeschrevenGewijzigd', niveau, edits }];
}

function diffBuitengewoon(before: Niveau, after: Niveau, { niveau }: FigureContext): NiveauChange[] {
  const zittende = editBetween(before.zittendeLeerlingen, after.zittendeLeerlingen);
  const indicator = editBetween(before.contingentIndicator, after.contingentIndicator);
  const niet = editBetween(before.contingentNietIndicator, after.contingentNietIndicator);
  const contingent = {
    ...(indicator && { contingentIndicator: indicator }),
    ...(niet && { contingentNietIndicator: niet }),
  };
  return [
    ...(zittende
      ? [{ kind: 'zittendeLeerlingenGewijzigd' as const, niveau, edits: { zittendeLeerlingen: zittende } }]
      : []),
    ...(indicator || niet ? [{ kind: 'contingentGewijzigd' as const, niveau, edits: contingent }] : []),
  ];
}

function diffNotes(before: Niveau, after: Niveau, { niveau }: FigureContext): NiveauChange[] {
  const weigeringen = editBetween(before.weigeringen, after.weigeringen);
  const info = editBetween(before.info, after.info);
  return [
    ...(weigeringen ? [{ kind: 'weigeringenGewijzigd' as const, niveau, edits: { weigeringen } }] : []),
    ...(info ? [{ kind: 'infoGewijzigd' as const, niveau, edits: { info } }] : []),
  ];
}
