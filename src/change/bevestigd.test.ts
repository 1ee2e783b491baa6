import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { School } from '../model/content.ts';
import { apply } from './apply.ts';
import { confirm } from './bevestigd.ts';
import { schoolWith } from './fixtures/school.fixture.ts';

const school: School = { ...schoolWith(), bevestigd: '2026-11-20T09:12:44+01:00' };

test('a confirmation is the moment itself, to the second, in Belgian winter time', () => {
  const change = confirm(school, Temporal.Instant.from('2027-02-10T09:00:00.999Z'));
  expect(change).toEqual({
    kind: 'bevestigd',
    edit: { from: '2026-11-20T09:12:44+01:00', to: '2027-02-10T10:00:00+01:00' },
  });
  expect(apply(school, [change]).school?.bevestigd).toBe('2027-02-10T10:00:00+01:00');
});

test('a first confirmation comes from nothing, in Belgian summer time', () => {
  const { bevestigd: _, ...never } = school;
  expect(confirm(never, Temporal.Instant.from('2027-04-20T08:00:00Z'))).toEqual({
    kind: 'bevestigd',
    edit: { to: '2027-04-20T10:00:00+02:00' },
  });
});
