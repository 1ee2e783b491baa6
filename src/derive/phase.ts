// The calendar at a moment: the set of open phases for each kind of enrolment.
import type { Groep, Kalender, Periode, Schooljaarkalender } from '../model/content.ts';
import { isEersteLeerjaar } from '../model/groep.ts';
import { endOf, hasBegun, type Instant, isWithin, schooljaarRange, startOf } from './moment.ts';

/** A kind of enrolment. Buitengewoon onderwijs has none: its schools enrol without phases. */
export type Soort = 'eersteLeerjaar' | 'andereLeerjaren';

/** A phase that is open. Days and hours are as the calendar gives them, in Belgian time; absent means not known yet. */
export type OpenPhase =
  | { readonly soort: 'eersteLeerjaar'; readonly fase: 'aanmelden'; readonly tot?: string }
  | { readonly soort: 'eersteLeerjaar'; readonly fase: 'bekendmaking'; readonly uiterlijk: string }
  | { readonly soort: 'eersteLeerjaar'; readonly fase: 'inschrijven'; readonly tot?: string }
  | { readonly soort: Soort; readonly fase: 'vrijeInschrijvingen'; readonly van?: string };

/** The phases of `schooljaar` that are open at `now`, in the order in which they begin in a year. */
export function openPhases(kalender: Kalender, schooljaar: string, now: Instant): OpenPhase[] {
  const year = kalender.schooljaren[schooljaar];
  if (year === undefined) return [];
  return [...openFirstYearPhases(year, schooljaar, now), ...openFreePhases(year, schooljaar, now)];
}

function openFirstYearPhases(year: Schooljaarkalender, schooljaar: string, now: Instant): OpenPhase[] {
  const { aanmelden, bekendmaking, inschrijven } = year.eersteLeerjaar;
  const phases: OpenPhase[] = [];
  if (isOpen(aanmelden, endOfAanmelden(year, schooljaar), now)) {
    phases.push({ soort: 'eersteLeerjaar', fase: 'aanmelden', ...known('tot', aanmelden.tot) });
  }
  const { uiterlijk } = bekendmaking;
  if (
    uiterlijk !== undefined &&
    aanmelden.tot !== undefined &&
    isWithin(now, endOf(aanmelden.tot), endOf(uiterlijk))
  ) {
    phases.push({ soort: 'eersteLeerjaar', fase: 'bekendmaking', uiterlijk });
  }
  if (isOpen(inschrijven, schooljaarRange(schooljaar).from, now)) {
    phases.push({ soort: 'eersteLeerjaar', fase: 'inschrijven', ...known('tot', inschrijven.tot) });
  }
  return phases;
}

/** Whether a period has begun and not ended; an end that is not known is `otherwise`. */
function isOpen({ van, tot }: Periode, otherwise: Instant, now: Instant): boolean {
  if (van === undefined) return false;
  return isWithin(now, startOf(van), tot === undefined ? otherwise : endOf(tot));
}

/** Where the end of aanmelden is not known: the first later date that is, else the start of the school year. */
function endOfAanmelden({ eersteLeerjaar }: Schooljaarkalender, schooljaar: string): Instant {
  const { bekendmaking, inschrijven, vrijeInschrijvingen } = eersteLeerjaar;
  const later = bekendmaking.uiterlijk ?? inschrijven.van ?? vrijeInschrijvingen.van;
  return later === undefined ? schooljaarRange(schooljaar).from : startOf(later);
}

function known<Key extends string>(key: Key, tijdstip: string | undefined): { readonly [K in Key]?: string } {
  return (tijdstip === undefined ? {} : { [key]: tijdstip }) as { readonly [K in Key]?: string };
}

function openFreePhases(year: Schooljaarkalender, schooljaar: string, now: Instant): OpenPhase[] {
  const { until } = schooljaarRange(schooljaar);
  return (['eersteLeerjaar', 'andereLeerjaren'] as const).flatMap((soort): OpenPhase[] => {
    const { van } = year[soort].vrijeInschrijvingen;
    if (!isWithin(now, freeStart(year, soort, schooljaar), until)) return [];
    return [{ soort, fase: 'vrijeInschrijvingen', ...known('van', van) }];
  });
}

/** When free enrolment begins; a start that is not known counts as 1 September of the school year. */
function freeStart(year: Schooljaarkalender | undefined, soort: Soort, schooljaar: string): Instant {
  const van = year?.[soort].vrijeInschrijvingen.van;
  return van === undefined ? schooljaarRange(schooljaar).from : startOf(van);
}

/** Whether free enrolment in `groep` has begun; in buitengewoon onderwijs it always has. */
export function hasFreeEnrolmentBegun(
  kalender: Kalender,
  schooljaar: string,
  groep: Groep,
  now: Instant,
): boolean {
  if (groep.onderwijs === 'buitengewoon') return true;
  return hasBegun(freeStart(kalender.schooljaren[schooljaar], soortOf(groep), schooljaar), now);
}

/** Article 25 covers the first year of gewoon secundair; every other group enrols at the school. */
export function soortOf(groep: Groep): Soort {
  return isEersteLeerjaar(groep) ? 'eersteLeerjaar' : 'andereLeerjaren';
}
