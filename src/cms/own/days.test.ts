// How long ago a confirmation was, in Belgian days.
import { expect, test } from 'vitest';
import { daysAgo, isNotRecent } from './days.ts';

test.each([
  ['2026-11-24T00:00:01+01:00', '2026-11-24T22:59:59Z', 0],
  ['2026-11-23T23:59:59+01:00', '2026-11-23T23:00:01Z', 1],
  ['2026-10-24T12:00:00+02:00', '2026-10-26T12:00:00+01:00', 2],
  ['2026-03-28T23:30:00+01:00', '2026-03-29T00:30:00+01:00', 1],
])('%s is, on %s, %i days ago', (moment, now, days) => {
  expect(daysAgo(moment, new Date(now))).toBe(days);
});

test('what was never confirmed, or longer ago than the term, is not recent', () => {
  const now = new Date('2026-11-24T12:00:00+01:00');
  expect(isNotRecent(null, 28, now)).toBe(true);
  expect(isNotRecent('2026-10-26T12:00:00+01:00', 28, now)).toBe(true);
  expect(isNotRecent('2026-10-27T12:00:00+01:00', 28, now)).toBe(false);
});
