// The closed vocabulary of status, from every combination of figures.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { documents } from '../load/fixture.ts';
import type { Groep, Niveau } from '../model/content.ts';
import { toRows } from './rows.ts';
import { schooljaarThatMatters } from './schooljaar.ts';
import { deriveStatus, type Status } from './status.ts';

const catalogue = new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep]));
const groep = (nummer: number): Groep => catalogue.get(nummer) as Groep;
const context = {
  lop: documents.lop,
  kalender: documents.kalender,
  schooljaar: '2026-2027',
  now: Temporal.Instant.from('2026-09-01T00:00:00+02:00'),
};
const before = { ...context, now: Temporal.Instant.from('2026-08-31T23:59:59+02:00') };

function status(nummer: number, figures: Partial<Niveau>, when = context): Status {
  return deriveStatus({ groepen: [nummer], ...figures }, groep(nummer), when);
}

const free = (aantal: number, laatste = false): Status => ({ kind: 'aantalVrij', aantal, laatste });

describe('regime volzet', () => {
  test.each<[Partial<Niveau>, Status]>([
    [{}, { kind: 'plaatsenVrij' }],
    [{ ingeschrevenBijVolzet: 20 }, { kind: 'plaatsenVrij' }],
    [{ vrijePlaatsen: 'JA' }, { kind: 'plaatsenVrij' }],
    [{ vrijePlaatsen: 1 }, free(1)],
    [{ vrijePlaatsen: 15, ingeschrevenBijVolzet: 20 }, free(15)],
    [{ vrijePlaatsen: 0, ingeschrevenBijVolzet: 20 }, { kind: 'volzet' }],
  ])('%o', (figures, expected) => {
    expect(status(40091, figures)).toEqual(expected);
    expect(status(40091, figures, before)).toEqual(expected);
  });
});

describe('regime capaciteit', () => {
  test.each<[Partial<Niveau>, Status, Status]>([
    [{}, { kind: 'plaatsenVrij' }, { kind: 'nogNietBekend' }],
    [{ capaciteit: 140 }, { kind: 'plaatsenVrij' }, { kind: 'nogNietBekend' }],
    [{ capaciteit: 140, vrijePlaatsen: 'JA' }, { kind: 'plaatsenVrij' }, { kind: 'plaatsenVrij' }],
    [{ capaciteit: 140, vrijePlaatsen: 21 }, free(21), free(21)],
    [{ capaciteit: 140, vrijePlaatsen: 0 }, { kind: 'capaciteitBereikt' }, { kind: 'capaciteitBereikt' }],
  ])('%o, after and before free enrolment begins', (figures, after, earlier) => {
    expect(status(6246, figures)).toEqual(after);
    expect(status(6246, figures, before)).toEqual(earlier);
  });

  test('buitengewoon onderwijs is never unknown', () => {
    expect(status(15080, {}, before)).toEqual({ kind: 'plaatsenVrij' });
  });
});

test('the last places are a word at or under the threshold of the LOP, and only there', () => {
  const lop = { ...documents.lop, drempels: { nietRecentNaDagen: 28, laatstePlaatsen: 3 } };
  const withThreshold = { ...context, lop };
  expect(status(40091, { vrijePlaatsen: 3 }, withThreshold)).toEqual(free(3, true));
  expect(status(40091, { vrijePlaatsen: 4 }, withThreshold)).toEqual(free(4));
});

describe('rows', () => {
  test('stand in the order of the catalogue, one for each group, and name what they share places with', () => {
    const niveaus = [
      { groepen: [15080], achtervoegsel: 'Type 9' },
      { groepen: [40091, 40092] },
      { groepen: [15080], achtervoegsel: 'Type 2' },
      { groepen: [6246] },
    ];
    const rows = toRows(niveaus, catalogue).map((row) => [
      row.groep.nummer,
      row.niveau.achtervoegsel,
      row.samenMet.map(({ nummer }) => nummer),
    ]);
    expect(rows).toEqual([
      [6246, undefined, []],
      [40092, undefined, [40091]],
      [40091, undefined, [40092]],
      [15080, 'Type 2', []],
      [15080, 'Type 9', []],
    ]);
  });
});

describe('the school year that matters', () => {
  const { lop, kalender } = documents;
  const year = kalender.schooljaren['2027-2028'];
  const known = {
    schooljaren: {
      ...kalender.schooljaren,
      '2027-2028': {
        ...year,
        eersteLeerjaar: {
          ...year?.eersteLeerjaar,
          aanmelden: { van: '2027-03-29T12:00', bron: 'x.y', zekerheid: 'besluit' },
        },
      },
    },
  } as typeof kalender;
  const matters = (calendar: typeof kalender, moment: string) =>
    schooljaarThatMatters(lop, calendar, Temporal.Instant.from(moment));

  test('is the next one from the first phase that is known', () => {
    expect(matters(known, '2027-03-29T11:59:59+02:00')).toBe('2026-2027');
    expect(matters(known, '2027-03-29T12:00:00+02:00')).toBe('2027-2028');
  });

  test('stays the current one while no date is known, until the next one begins', () => {
    expect(matters(kalender, '2027-08-31T23:59:59+02:00')).toBe('2026-2027');
    expect(matters(kalender, '2027-09-01T00:00:00+02:00')).toBe('2027-2028');
  });
});
