// The content as the rest of the program knows it: the generated types, read-only.
import type * as generated from './content.generated.ts';

export type School = DeepReadonly<generated.School>;
export type Schooljaaraanbod = DeepReadonly<generated.Schooljaaraanbod>;
export type Niveau = DeepReadonly<generated.Niveau>;
export type Lop = DeepReadonly<generated.Lop>;
export type Kalender = DeepReadonly<generated.Kalender>;
export type Schooljaarkalender = DeepReadonly<generated.Schooljaarkalender>;
export type Periode = DeepReadonly<generated.Periode>;
export type Groepen = DeepReadonly<generated.Groepen>;
export type Groep = DeepReadonly<generated.Groep>;
export type Toegang = DeepReadonly<generated.Toegang>;
export type Account = DeepReadonly<generated.Account>;
export type Regime = Groep['regime'];

/** Everything that one LOP publishes, checked. */
export interface Content {
  readonly lop: Lop;
  readonly kalender: Kalender;
  /** The groups by number, in catalogue order. */
  readonly catalogue: ReadonlyMap<number, Groep>;
  readonly toegang: Toegang;
  /** The schools by id, sorted by id. */
  readonly scholen: ReadonlyMap<string, School>;
}

/** What each kind of content file holds. */
export interface Documents {
  school: School;
  lop: Lop;
  kalender: Kalender;
  groepen: Groepen;
  toegang: Toegang;
}

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
