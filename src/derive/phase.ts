// The calendar at a moment: the set of open phases for each kind of enrolment.
import type { Groep, Kalender, Schooljaarkalender } from '../model/content.ts';
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

function openFirstYearPhases({ eersteLeerjaar }: Schooljaarkalender, schooljaar: string, now: Instant): OpenPhase[] {
  const { aanmelden, bekendmaking, inschrijven, vrijeInschrijvingen } = eersteLeerjaar;
  const later = [bekendmaking.uiterlijk, inschrijven.van, vrijeInschrijvingen.van];
  const phases: OpenPhase[] = [];
  if (aanmelden.van !== undefined) {
    const until = aanmelden.tot !== undefined ? endOf(aanmelden.tot) : firstKnown(later, schooljaar);
    if (isWithin(now, startOf(aanmelden.van), until)) {
      phases.push({ soort: 'eersteLeerjaar', fase: 'aanmelden', ...(aanmelden.tot !== undefined && { tot: aanmelden.tot }) });
    }
  }
  if (aanmelden.tot !== undefined && bekendmaking.uiterlijk !== undefined) {
    if (isWithin(now, endOf(aanmelden.tot), endOf(bekendmaking.uiterlijk))) {
      phases.push({ soort: 'eersteLeerjaar', fase: 'bekendmaking', uiterlijk: bekendmaking.uiterlijk });
    }
  }
  if (inschrijven.van !== undefined) {
    // The end of the ticket phase may be unknown, and free enrolment can begin on its first day.
    const until = inschrijven.tot !== undefined ? endOf(inschrijven.tot) : schooljaarRange(schooljaar).from;
    if (isWithin(now, startOf(inschrijven.van), until)) {
      phases.push({ soort: 'eersteLeerjaar', fase: 'inschrijven', ...(inschrijven.tot !== undefined && { tot: inschrijven.tot }) });
    }
  }
  return phases;
}

function openFreePhases(year: Schooljaarkalender, schooljaar: string, now: Instant): OpenPhase[] {
  const { until } = schooljaarRange(schooljaar);
  return (['eersteLeerjaar', 'andereLeerjaren'] as const).flatMap((soort): OpenPhase[] => {
    const { van } = year[soort].vrijeInschrijvingen;
    if (!isWithin(now, freeStart(year, soort, schooljaar), until)) return [];
    return [{ soort, fase: 'vrijeInschrijvingen', ...(van !== undefined && { van }) }];
  });
}

/** When free enrolment begins; a start that is not known counts as 1 September of the school year. */
function freeStart(year: Schooljaarkalender | undefined, soort: Soort, schooljaar: string): Instant {
  const van = year?.[soort].vrijeInschrijvingen.van;
  return van === undefined ? schooljaarRange(schooljaar).from : startOf(van);
}

/** Whether free enrolment in `groep` has begun; in buitengewoon onderwijs it always has. */
export function hasFreeEnrolmentBegun(kalender: Kalender, schooljaar: string, groep: Groep, now: Instant): boolean {
  if (groep.onderwijs === 'buitengewoon') return true;
  return hasBegun(freeStart(kalender.schooljaren[schooljaar], soortOf(groep), schooljaar), now);
}

/** Article 25 covers the first year of gewoon secundair; every other group enrols at the school. */
export function soortOf(groep: Groep): Soort {
  return isEersteLeerjaar(groep) ? 'eersteLeerjaar' : 'andereLeerjaren';
}

function firstKnown(tijdstippen: readonly (string | undefined)[], schooljaar: string): Instant {
  const known = tijdstippen.find((tijdstip) => tijdstip !== undefined);
  return known === undefined ? schooljaarRange(schooljaar).from : startOf(known);
}
