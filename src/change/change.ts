// What can happen to a school file, as a closed list of domain changes. Each carries the edits that it stands for, and is plain JSON.
import type { Niveau, School } from '../model/content.ts';

/** One value replaced by another; an absent side means that nothing is entered. */
export interface Edit<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

/** What makes a niveau this niveau within a school year. The groups stand as in the file; their order has no meaning. */
export type Samenstelling = Pick<Niveau, 'groepen' | 'achtervoegsel'>;

/** The place of a niveau in a school file. */
export interface NiveauKey extends Samenstelling {
  readonly schooljaar: string;
}

/** The fields of a niveau other than its composition. */
export type NiveauField = Exclude<keyof Niveau, keyof Samenstelling>;

/** The fields of a school that describe the school itself. */
export type Schoolgegeven = Exclude<keyof School, 'aanbod' | 'bevestigd'>;

export type Change = NiveauChange | AanbodChange | SchoolChange;
export type ChangeKind = Change['kind'];

/** Edits inside one niveau. `niveau` is its place after every change of composition in the same list. */
export type NiveauChange =
  // Regime volzet. The number enrolled belongs to the declaration, and to its lifting when it goes.
  | Inside<'volzetVerklaard', Figure<'vrijePlaatsen'> & Partial<Figure<'ingeschrevenBijVolzet'>>>
  | Inside<'volzetOpgeheven', Figure<'vrijePlaatsen'> & Partial<Figure<'ingeschrevenBijVolzet'>>>
  | Inside<'ingeschrevenGewijzigd', Figure<'ingeschrevenBijVolzet'>>
  // Regime capaciteit.
  | Inside<'capaciteitBereikt', Figure<'vrijePlaatsen'>>
  | Inside<'capaciteitNietMeerBereikt', Figure<'vrijePlaatsen'>>
  | Inside<'capaciteitIngevuld', Figure<'capaciteit'>>
  | Inside<'capaciteitVerhoogd', Figure<'capaciteit'>>
  | Inside<'capaciteitVerlaagd', Figure<'capaciteit'>>
  | Inside<'capaciteitGewist', Figure<'capaciteit'>>
  | Inside<'zittendeLeerlingenGewijzigd', Figure<'zittendeLeerlingen'>>
  | Inside<'contingentGewijzigd', Partial<Figure<'contingentIndicator'> & Figure<'contingentNietIndicator'>>>
  // Either regime.
  | Inside<'vrijePlaatsenGewijzigd', Figure<'vrijePlaatsen'>>
  | Inside<'weigeringenGewijzigd', Figure<'weigeringen'>>
  | Inside<'infoGewijzigd', Figure<'info'>>;

/** What is offered in a school year, and in which order it stands in the file. */
export type AanbodChange =
  /** The year without niveaus: what stands in it follows as changes of its own. */
  | { readonly kind: 'schooljaarToegevoegd'; readonly schooljaar: string }
  | {
      readonly kind: 'schooljaarVerwijderd';
      readonly schooljaar: string;
      readonly from: School['aanbod'][string];
    }
  | {
      readonly kind: 'percentageIndicatorGewijzigd';
      readonly schooljaar: string;
      readonly edit: Edit<number>;
    }
  /** The niveau without figures: those follow. `na`: the niveaus that stand before it, in order; it comes after the last one present. */
  | { readonly kind: 'niveauToegevoegd'; readonly niveau: NiveauKey; readonly na: readonly Samenstelling[] }
  /** `opgenomenIn`: the niveau that covers all its groups from now on, if there is one. */
  | {
      readonly kind: 'niveauVerwijderd';
      readonly niveau: NiveauKey;
      readonly from: Niveau;
      readonly opgenomenIn?: Samenstelling;
    }
  /** Other groups or another achtervoegsel; the figures stay. `niveau` is the place before. */
  | { readonly kind: 'niveauAndersSamengesteld'; readonly niveau: NiveauKey; readonly to: Samenstelling }
  /** The order in the file alone, which nobody sees: the niveaus of the year, and the groups within each. */
  | {
      readonly kind: 'volgordeGewijzigd';
      readonly schooljaar: string;
      readonly to: readonly Samenstelling[];
    };

/** The school itself. */
export type SchoolChange =
  | { readonly kind: 'schoolOpgericht'; readonly to: School }
  | { readonly kind: 'schoolGesloten'; readonly from: School }
  | { readonly kind: 'bevestigd'; readonly edit: Edit<string> }
  | SchoolgegevenChange;

/** One field of the school's own data. */
export type SchoolgegevenChange = {
  readonly [Veld in Schoolgegeven]: {
    readonly kind: 'schoolgegevenGewijzigd';
    readonly veld: Veld;
    readonly edit: Edit<NonNullable<School[Veld]>>;
  };
}[Schoolgegeven];

interface Inside<Kind extends string, Edits> {
  readonly kind: Kind;
  readonly niveau: NiveauKey;
  readonly edits: Edits;
}

type Figure<Field extends NiveauField> = {
  readonly [Name in Field]: Edit<NonNullable<Niveau[Name]>>;
};
