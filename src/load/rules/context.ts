// What the rules for one school need to know of the rest of the content.
import type { Content, Groep, Kalender, Lop } from '../../model/content.ts';

export interface SchoolContext {
  readonly catalogue: ReadonlyMap<number, Groep>;
  readonly schakelaars: Lop['schakelaars'];
  /** The school years that have a calendar. */
  readonly schooljaren: ReadonlySet<string>;
  /** A full date up to this year, in a text, is a date of birth: pupils are at least ten years old. */
  readonly bornBy: number;
}

/** The context that a checked platform gives its schools. */
export function schoolContext({
  lop,
  kalender,
  catalogue,
}: {
  readonly lop: Lop;
  readonly kalender: Kalender;
  readonly catalogue: Content['catalogue'];
}): SchoolContext {
  return {
    catalogue,
    schakelaars: lop.schakelaars,
    schooljaren: new Set(Object.keys(kalender.schooljaren)),
    bornBy: bornBy(lop),
  };
}

/** The last year in which anybody was born who enrols, or works, in a school of this LOP. */
export function bornBy({ schooljaren }: Lop): number {
  return Number(schooljaren.lopend.slice(0, 4)) - 8;
}
