// The choice that stands for vrije plaatsen, and the figures that go with a choice.
import type { NiveauInvoer } from './invoer.ts';

export type Keuze = 'vrij' | 'aantal' | 'volzet' | 'ja';

/** What a row had under "aantal", to give back when it is chosen again. */
export type Onthouden = Pick<
  NiveauInvoer,
  'vrijePlaatsen' | 'contingentIndicator' | 'contingentNietIndicator'
>;

/** The choice that the data stand for. A text that is no number is a number that somebody is typing. */
export function keuzeOf({ vrijePlaatsen }: NiveauInvoer): Keuze {
  if (vrijePlaatsen === undefined) return 'vrij';
  if (vrijePlaatsen === 0) return 'volzet';
  return vrijePlaatsen === 'JA' ? 'ja' : 'aantal';
}

/** The figures under "aantal", when that is what the row has. */
export function onthoud(niveau: NiveauInvoer): Onthouden | undefined {
  if (keuzeOf(niveau) !== 'aantal') return undefined;
  const { vrijePlaatsen, contingentIndicator, contingentNietIndicator } = niveau;
  return {
    ...(vrijePlaatsen !== undefined && { vrijePlaatsen }),
    ...(contingentIndicator !== undefined && { contingentIndicator }),
    ...(contingentNietIndicator !== undefined && { contingentNietIndicator }),
  };
}

/**
 * What choosing writes. The contingents add up to the vrije plaatsen, so they follow:
 * none are left when it is volzet, and they say nothing where no number stands.
 */
export function kies(niveau: NiveauInvoer, keuze: Keuze, onthouden: Onthouden = {}): NiveauInvoer {
  const { vrijePlaatsen: _, contingentIndicator, contingentNietIndicator, ...rest } = niveau;
  const hadContingent = contingentIndicator !== undefined || contingentNietIndicator !== undefined;
  switch (keuze) {
    case 'vrij':
      return rest;
    case 'ja':
      return { ...rest, vrijePlaatsen: 'JA' };
    case 'volzet':
      return {
        ...rest,
        vrijePlaatsen: 0,
        ...(hadContingent && { contingentIndicator: 0, contingentNietIndicator: 0 }),
      };
    case 'aantal':
      return { ...rest, ...onthouden };
    default:
      return keuze satisfies never;
  }
}
