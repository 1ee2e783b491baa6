// Which of the two school years a visitor most likely comes for.
import type { Kalender, Lop } from '../model/content.ts';
import { hasBegun, type Instant, schooljaarRange, startOf } from './moment.ts';

/**
 * The next school year from the start of its first phase that is known, else the current one;
 * in any case the next one from its own first day, however late the LOP moves on.
 */
export function schooljaarThatMatters(
  { schooljaren: { lopend, volgend } }: Lop,
  kalender: Kalender,
  now: Instant,
): string {
  const year = kalender.schooljaren[volgend];
  const starts = [
    year?.eersteLeerjaar.aanmelden.van,
    year?.eersteLeerjaar.inschrijven.van,
    year?.eersteLeerjaar.vrijeInschrijvingen.van,
    year?.andereLeerjaren.vrijeInschrijvingen.van,
  ].flatMap((van) => (van === undefined ? [] : [startOf(van)]));
  const begun = [...starts, schooljaarRange(volgend).from].some((start) => hasBegun(start, now));
  return begun ? volgend : lopend;
}
