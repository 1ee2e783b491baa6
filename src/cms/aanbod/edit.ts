// Every edit of the table as data, and what it makes of the aanbod. Rows that an edit does not touch stay the same objects.
import { isSameNiveau, samenstellingOf } from '../../change/key.ts';
import type { Content, Niveau } from '../../model/content.ts';
import type { AanbodInvoer, Getal, Getalveld, NiveauInvoer, Tekstveld } from './invoer.ts';
import { type Keuze, kies, type Onthouden } from './keuze.ts';

type Samenstelling = Pick<Niveau, 'groepen' | 'achtervoegsel'>;

/** A niveau that was removed, and the niveaus before it: after the last of those it comes back. */
export interface Removed {
  readonly niveau: NiveauInvoer;
  readonly na: readonly Samenstelling[];
}

/** Two niveaus as they were before one took in the other. */
export interface Combined {
  readonly own: NiveauInvoer;
  readonly other: NiveauInvoer;
}

export type Edit =
  | { readonly kind: 'setPercentage'; readonly value: Getal | undefined }
  | {
      readonly kind: 'setGetal';
      readonly index: number;
      readonly veld: Getalveld | 'vrijePlaatsen';
      readonly value: Getal | undefined;
    }
  | {
      readonly kind: 'setTekst';
      readonly index: number;
      readonly veld: Tekstveld;
      readonly value: string | undefined;
    }
  | {
      readonly kind: 'choose';
      readonly index: number;
      readonly keuze: Keuze;
      readonly onthouden?: Onthouden | undefined;
    }
  | { readonly kind: 'add'; readonly nummer: number }
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'restore'; readonly removed: Removed }
  /** The niveau at `index` takes in the one at `other`, and its figures hold for both. */
  | { readonly kind: 'combine'; readonly index: number; readonly other: number }
  /** A group gets a niveau of its own again: as it was before they were combined, where that is known. */
  | {
      readonly kind: 'split';
      readonly index: number;
      readonly nummer: number;
      readonly combined?: Combined | undefined;
    };

/** The aanbod after an edit. */
export function edit(aanbod: AanbodInvoer, action: Edit, catalogue: Content['catalogue']): AanbodInvoer {
  const { niveaus } = aanbod;
  const at = (index: number, change: (niveau: NiveauInvoer) => NiveauInvoer): AanbodInvoer => ({
    ...aanbod,
    niveaus: niveaus.map((niveau, place) => (place === index ? change(niveau) : niveau)),
  });
  switch (action.kind) {
    case 'setPercentage':
      return withField(aanbod, 'percentageIndicator', action.value);
    case 'setGetal':
    case 'setTekst':
      return at(action.index, (niveau) => withField(niveau, action.veld, action.value));
    case 'choose':
      return at(action.index, (niveau) => kies(niveau, action.keuze, action.onthouden));
    case 'add':
      return { ...aanbod, niveaus: insert(niveaus, { groepen: [action.nummer] }, catalogue) };
    case 'remove':
      return { ...aanbod, niveaus: niveaus.toSpliced(action.index, 1) };
    case 'restore':
      return { ...aanbod, niveaus: putBack(niveaus, action.removed) };
    case 'combine':
      return { ...aanbod, niveaus: combine(niveaus, action.index, action.other) };
    case 'split':
      return { ...aanbod, niveaus: split(niveaus, action, catalogue) };
    default:
      return action satisfies never;
  }
}

/** The niveau at `index` with what it takes to bring it back. Rows that are gone already keep their place before it, too. */
export function toRemoved(
  { niveaus }: AanbodInvoer,
  index: number,
  gone: readonly Removed[] = [],
): Removed | undefined {
  const niveau = niveaus[index];
  const goneBefore = gone.filter((removed) => placeOf(niveaus, removed) <= index);
  const na = [...niveaus.slice(0, index), ...goneBefore.map((removed) => removed.niveau)];
  return niveau && { niveau, na: na.map(samenstellingOf) };
}

/** Where a removed niveau would come back: the index that it would have. */
export function placeOf(niveaus: readonly NiveauInvoer[], { na }: Removed): number {
  return niveaus.findLastIndex((niveau) => na.some((before) => isSameNiveau(before, niveau))) + 1;
}

/** Whether two niveaus may become one: of one regime, with the same achtervoegsel, and neither 1A nor 1B. */
export function canCombine(a: NiveauInvoer, b: NiveauInvoer, catalogue: Content['catalogue']): boolean {
  const groepen = [...a.groepen, ...b.groepen].map((nummer) => catalogue.get(nummer));
  const [first] = groepen;
  return (
    a !== b &&
    a.achtervoegsel === b.achtervoegsel &&
    first !== undefined &&
    groepen.every((groep) => groep?.regime === first.regime && groep.onderwijs === first.onderwijs) &&
    (first.regime === 'volzet' || first.onderwijs === 'buitengewoon')
  );
}

function withField<Data extends object>(data: Data, field: keyof Data, value: unknown): Data {
  if (value !== undefined) return { ...data, [field]: value };
  const { [field]: _, ...rest } = data;
  return rest as Data;
}

function insert(
  niveaus: readonly NiveauInvoer[],
  niveau: NiveauInvoer,
  catalogue: Content['catalogue'],
): readonly NiveauInvoer[] {
  const order = new Map([...catalogue.keys()].map((nummer, index) => [nummer, index]));
  const place = ({ groepen }: NiveauInvoer): number =>
    Math.min(...groepen.map((nummer) => order.get(nummer) ?? order.size));
  const index = niveaus.findLastIndex((other) => place(other) <= place(niveau)) + 1;
  return niveaus.toSpliced(index, 0, niveau);
}

function putBack(niveaus: readonly NiveauInvoer[], removed: Removed): readonly NiveauInvoer[] {
  return niveaus.toSpliced(placeOf(niveaus, removed), 0, removed.niveau);
}

function combine(niveaus: readonly NiveauInvoer[], index: number, other: number): readonly NiveauInvoer[] {
  const taken = niveaus[other];
  if (taken === undefined || index === other) return niveaus;
  return niveaus.flatMap((niveau, place) => {
    if (place === other) return [];
    if (place !== index) return [niveau];
    const info = niveau.info ?? taken.info;
    return [
      {
        ...niveau,
        groepen: [...niveau.groepen, ...taken.groepen],
        ...(info !== undefined && { info }),
      },
    ];
  });
}

function split(
  niveaus: readonly NiveauInvoer[],
  { index, nummer, combined }: Extract<Edit, { kind: 'split' }>,
  catalogue: Content['catalogue'],
): readonly NiveauInvoer[] {
  const niveau = niveaus[index];
  if (niveau === undefined || niveau.groepen.length < 2) return niveaus;
  const leaving = combined?.other.groepen ?? [nummer];
  const groepen = niveau.groepen.filter((other) => !leaving.includes(other));
  if (groepen.length === 0) return niveaus;
  const tookInfo = combined?.own.info === undefined && combined?.other.info !== undefined;
  const { info, ...rest } = niveau;
  const kept =
    info !== undefined && !(tookInfo && info === combined.other.info)
      ? { ...rest, groepen, info }
      : { ...rest, groepen };
  const apart = combined?.other ?? { groepen: leaving, ...sharedStatus(niveau) };
  return insert(niveaus.with(index, kept), apart, catalogue);
}

/** A number counted for all groups together, so a group alone takes the status with it and no number. */
function sharedStatus({ vrijePlaatsen, achtervoegsel }: NiveauInvoer): Partial<NiveauInvoer> {
  const keepsStatus = vrijePlaatsen === 0 || vrijePlaatsen === 'JA';
  return {
    ...(achtervoegsel !== undefined && { achtervoegsel }),
    ...(keepsStatus && { vrijePlaatsen }),
  };
}
