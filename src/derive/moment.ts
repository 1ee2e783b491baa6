// Moments of the calendar: local Belgian text to instants, hours and summer time included.
import { Temporal } from 'temporal-polyfill';

export type Instant = Temporal.Instant;

export const timeZone = 'Europe/Brussels';

/** The instant at which `2027-03-29` (midnight) or `2027-03-29T09:00` begins in Belgium. */
export function startOf(tijdstip: string): Instant {
  return Temporal.PlainDateTime.from(tijdstip).toZonedDateTime(timeZone).toInstant();
}

/** The instant after the last one that `tijdstip` includes: the end of the day, or the hour itself. */
export function endOf(tijdstip: string): Instant {
  if (tijdstip.includes('T')) return startOf(tijdstip);
  return startOf(Temporal.PlainDate.from(tijdstip).add({ days: 1 }).toString());
}

/** The first instant of a school year (1 September) and the first after it. */
export function schooljaarRange(schooljaar: string): { readonly from: Instant; readonly until: Instant } {
  const [from, to] = schooljaar.split('-');
  return { from: startOf(`${from}-09-01`), until: startOf(`${to}-09-01`) };
}

/** Whether `now` is at or after `from` and before `until`. */
export function isWithin(now: Instant, from: Instant, until: Instant): boolean {
  return Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, until) < 0;
}

/** Whether `instant` is now or past. */
export function hasBegun(instant: Instant, now: Instant): boolean {
  return Temporal.Instant.compare(instant, now) <= 0;
}
