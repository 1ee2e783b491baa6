// The niveaus of one school year, whether or not there is such a school or such a year.
import type { Niveau, School } from '../model/content.ts';

/** Empty where there are none. */
export function niveausOf(school: School | undefined, schooljaar: string): readonly Niveau[] {
  return school?.aanbod[schooljaar]?.niveaus ?? [];
}
