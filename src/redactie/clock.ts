// Time as the server knows it: always passed in, written down in Belgian time.
import type { Temporal } from 'temporal-polyfill';
import { type Instant, timeZone } from '../derive/moment.ts';

export type Clock = () => Instant;

/** `2026-11-20T09:12:44+01:00`: to the second, with the offset that Belgium has at that moment. */
export function brusselsMoment(instant: Instant): string {
  return inBrussels(instant).toString({ smallestUnit: 'second', timeZoneName: 'never' });
}

/** The Belgian date, as `2026-11-20`. */
export function brusselsDay(instant: Instant): string {
  return inBrussels(instant).toPlainDate().toString();
}

function inBrussels(instant: Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(timeZone);
}
