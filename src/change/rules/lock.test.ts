import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { platform } from '../fixtures/platform.fixture.ts';
import { isCapaciteitVast, isTijdensInschrijvingen } from './lock.ts';

const { capaciteitVastVanaf: _, ...without } = platform.lop;
const at = (moment: string): Temporal.Instant => Temporal.Instant.from(moment);

describe.each([
  ['at nine on a day in summer time', '2027-2028', '2027-03-29T07:00:00Z'],
  ['at midnight in winter', '2028-2029', '2027-11-30T23:00:00Z'],
])('a lock %s', (_name, schooljaar, lock) => {
  const before = at(lock).subtract({ nanoseconds: 1 });

  test('begins at its moment', () => {
    expect(isCapaciteitVast(platform.lop, schooljaar, before)).toBe(false);
    expect(isTijdensInschrijvingen(platform.lop, schooljaar, before)).toBe(false);
    expect(isCapaciteitVast(platform.lop, schooljaar, at(lock))).toBe(true);
    expect(isTijdensInschrijvingen(platform.lop, schooljaar, at(lock))).toBe(true);
  });

  test('holds after the school year, when nobody enrols any more', () => {
    const until = at(`${schooljaar.slice(5)}-08-31T22:00:00Z`);
    expect(isTijdensInschrijvingen(platform.lop, schooljaar, until.subtract({ nanoseconds: 1 }))).toBe(true);
    expect(isTijdensInschrijvingen(platform.lop, schooljaar, until)).toBe(false);
    expect(isCapaciteitVast(platform.lop, schooljaar, until)).toBe(true);
  });
});

test('a lop.yaml without any moment locks every school year until its end', () => {
  const early = at('2020-01-01T00:00:00Z');
  expect(isCapaciteitVast(without, '2027-2028', early)).toBe(true);
  expect(isTijdensInschrijvingen(without, '2027-2028', early)).toBe(true);
  expect(isTijdensInschrijvingen(without, '2027-2028', at('2028-08-31T22:00:00Z'))).toBe(false);
});
