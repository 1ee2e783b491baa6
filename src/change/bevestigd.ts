// "Nog steeds correct": the one change that the server makes itself.
import { type Instant, timeZone } from '../derive/moment.ts';
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';
import { editTo } from './edit.ts';

/** The confirmation of `school` at `moment`. */
export function confirm(school: School, moment: Instant): Change {
  return { kind: 'bevestigd', edit: editTo(school.bevestigd, belgianMoment(moment)) };
}

/** `2026-11-20T09:12:44+01:00`: to the second, in Belgian time. */
export function belgianMoment(moment: Instant): string {
  return moment.toString({ timeZone, smallestUnit: 'second', roundingMode: 'trunc' });
}
