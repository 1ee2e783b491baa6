// The calendar at a moment: every edge, in Belgian time, winter and summer.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Groep, Kalender } from '../model/content.ts';
import { endOf, startOf } from './moment.ts';
import { hasFreeEnrolmentBegun, openPhases, soortOf } from './phase.ts';

const source = { bron: 'besluit', zekerheid: 'besluit' } as const;
const kalender: Kalender = {
  schooljaren: {
    '2027-2028': {
      eersteLeerjaar: {
        aanmelden: { van: '2027-03-22T12:00', tot: '2027-04-16T12:00', ...source },
        bekendmaking: { uiterlijk: '2027-05-10', ...source },
        inschrijven: { van: '2027-05-11', tot: '2027-06-07', ...source },
        vrijeInschrijvingen: { van: '2027-05-11T09:00', ...source },
      },
      andereLeerjaren: { vrijeInschrijvingen: { van: '2027-03-28T03:00', ...source } },
    },
    '2028-2029': {
      eersteLeerjaar: { aanmelden: {}, bekendmaking: {}, inschrijven: {}, vrijeInschrijvingen: {} },
      andereLeerjaren: { vrijeInschrijvingen: {} },
    },
    '2029-2030': {
      eersteLeerjaar: {
        aanmelden: { van: '2029-03-26', ...source },
        bekendmaking: {},
        inschrijven: { van: '2029-05-15', ...source },
        vrijeInschrijvingen: {},
      },
      andereLeerjaren: { vrijeInschrijvingen: {} },
    },
  },
};
const at = (moment: string) => Temporal.Instant.from(moment);
const open = (schooljaar: string, moment: string) =>
  openPhases(kalender, schooljaar, at(moment)).map(({ soort, fase }) => `${soort} ${fase}`);

describe('moments are Belgian', () => {
  test.each([
    ['2027-01-15', '2027-01-14T23:00:00Z'],
    ['2027-07-15', '2027-07-14T22:00:00Z'],
    ['2027-01-15T09:00', '2027-01-15T08:00:00Z'],
    ['2027-07-15T09:00', '2027-07-15T07:00:00Z'],
    ['2027-03-28', '2027-03-27T23:00:00Z'],
    ['2027-10-31T12:00', '2027-10-31T11:00:00Z'],
  ])('%s begins at %s', (tijdstip, instant) => {
    expect(startOf(tijdstip).toString()).toBe(instant);
  });

  test.each([
    ['2027-03-28', '2027-03-28T22:00:00Z'],
    ['2027-10-31', '2027-10-31T23:00:00Z'],
    ['2027-12-31', '2027-12-31T23:00:00Z'],
    ['2027-03-28T12:00', '2027-03-28T10:00:00Z'],
  ])('%s ends at %s', (tijdstip, instant) => {
    expect(endOf(tijdstip).toString()).toBe(instant);
  });
});

describe('each phase opens and closes on its second', () => {
  test.each<[string, string[]]>([
    ['2027-03-22T11:59:59+01:00', []],
    ['2027-03-22T12:00:00+01:00', ['eersteLeerjaar aanmelden']],
    ['2027-03-28T01:59:59+01:00', ['eersteLeerjaar aanmelden']],
    // At 2:00 the clock went to 3:00: both are the same instant.
    ['2027-03-28T03:00:00+02:00', ['eersteLeerjaar aanmelden', 'andereLeerjaren vrijeInschrijvingen']],
    ['2027-04-16T11:59:59+02:00', ['eersteLeerjaar aanmelden', 'andereLeerjaren vrijeInschrijvingen']],
    ['2027-04-16T12:00:00+02:00', ['eersteLeerjaar bekendmaking', 'andereLeerjaren vrijeInschrijvingen']],
    ['2027-05-10T23:59:59+02:00', ['eersteLeerjaar bekendmaking', 'andereLeerjaren vrijeInschrijvingen']],
    ['2027-05-11T00:00:00+02:00', ['eersteLeerjaar inschrijven', 'andereLeerjaren vrijeInschrijvingen']],
    [
      '2027-05-11T09:00:00+02:00',
      [
        'eersteLeerjaar inschrijven',
        'eersteLeerjaar vrijeInschrijvingen',
        'andereLeerjaren vrijeInschrijvingen',
      ],
    ],
    [
      '2027-06-08T00:00:00+02:00',
      ['eersteLeerjaar vrijeInschrijvingen', 'andereLeerjaren vrijeInschrijvingen'],
    ],
    [
      '2028-08-31T23:59:59+02:00',
      ['eersteLeerjaar vrijeInschrijvingen', 'andereLeerjaren vrijeInschrijvingen'],
    ],
    ['2028-09-01T00:00:00+02:00', []],
  ])('at %s', (moment, phases) => {
    expect(open('2027-2028', moment)).toEqual(phases);
  });
});

test('an open phase says until when, as the calendar has it', () => {
  expect(openPhases(kalender, '2027-2028', at('2027-04-01T00:00:00Z'))).toEqual([
    { soort: 'eersteLeerjaar', fase: 'aanmelden', tot: '2027-04-16T12:00' },
    { soort: 'andereLeerjaren', fase: 'vrijeInschrijvingen', van: '2027-03-28T03:00' },
  ]);
});

describe('dates that are not known', () => {
  test('a free start that is not known counts as 1 September', () => {
    expect(open('2028-2029', '2028-08-31T23:59:59+02:00')).toEqual([]);
    expect(open('2028-2029', '2028-09-01T00:00:00+02:00')).toEqual([
      'eersteLeerjaar vrijeInschrijvingen',
      'andereLeerjaren vrijeInschrijvingen',
    ]);
  });

  test('aanmelden without an end lasts until the next date that is known', () => {
    expect(open('2029-2030', '2029-05-14T23:59:59+02:00')).toEqual(['eersteLeerjaar aanmelden']);
    expect(open('2029-2030', '2029-05-15T00:00:00+02:00')).toEqual(['eersteLeerjaar inschrijven']);
  });

  test('inschrijven without an end lasts until the school year begins', () => {
    expect(open('2029-2030', '2029-08-31T23:59:59+02:00')).toEqual(['eersteLeerjaar inschrijven']);
    expect(open('2029-2030', '2029-09-01T00:00:00+02:00')).toHaveLength(2);
  });

  test('a school year without a calendar has no phases', () => {
    expect(open('2031-2032', '2031-10-01T00:00:00Z')).toEqual([]);
  });
});

test('the kind of enrolment and its start follow from the group', () => {
  const groep = {
    nummer: 1,
    naam: 'x',
    graad: 'eerste graad',
    onderwijs: 'gewoon',
    onderwijsvorm: 'eerste graad',
  } as const;
  const eerste: Groep = { ...groep, leerjaar: 1, regime: 'capaciteit' };
  const tweede: Groep = { ...groep, leerjaar: 2, regime: 'volzet' };
  const buso: Groep = {
    ...groep,
    graad: 'buitengewoon onderwijs',
    onderwijs: 'buitengewoon',
    regime: 'capaciteit',
  };
  expect([soortOf(eerste), soortOf(tweede)]).toEqual(['eersteLeerjaar', 'andereLeerjaren']);
  const begun = (g: Groep, moment: string) => hasFreeEnrolmentBegun(kalender, '2027-2028', g, at(moment));
  expect(begun(eerste, '2027-05-11T08:59:59+02:00')).toBe(false);
  expect(begun(eerste, '2027-05-11T09:00:00+02:00')).toBe(true);
  expect(begun(tweede, '2027-05-11T08:59:59+02:00')).toBe(true);
  expect(begun(buso, '2020-01-01T00:00:00Z')).toBe(true);
});
