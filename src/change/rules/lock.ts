// The lock: from when a capaciteit is fixed, and from when to when the school year enrols.
import { hasBegun, type Instant, isWithin, schooljaarRange, startOf } from '../../derive/moment.ts';
import type { Lop } from '../../model/content.ts';

/** Whether the capaciteiten of `schooljaar` are fixed at `moment`. A school year without a moment in lop.yaml is locked. */
export function isCapaciteitVast(lop: Lop, schooljaar: string, moment: Instant): boolean {
  const van = lop.capaciteitVastVanaf?.[schooljaar];
  return van === undefined || hasBegun(startOf(van), moment);
}

/** During enrolment: from the lock to the end of the school year, which is the last moment of 31 August in Belgium. */
export function isTijdensInschrijvingen(lop: Lop, schooljaar: string, moment: Instant): boolean {
  const { until } = schooljaarRange(schooljaar);
  const van = lop.capaciteitVastVanaf?.[schooljaar];
  return isWithin(moment, van === undefined ? moment : startOf(van), until);
}
