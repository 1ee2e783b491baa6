// A row in words: as parents see it, while it is being typed.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { documents } from '../../load/fixture.ts';
import type { NiveauInvoer } from './invoer.ts';
import type { AanbodContext } from './problems.ts';
import { figureColumns, formatMoment, historyOf, rowView } from './row.ts';

const context: AanbodContext = {
  lop: documents.lop,
  kalender: documents.kalender,
  catalogue: new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep])),
  schooljaar: '2027-2028',
  onderwijs: 'gewoon',
  rol: 'schoolbeheerder',
  now: Temporal.Instant.from('2026-11-24T12:00:00+01:00'),
};
const word = (niveau: NiveauInvoer): string => rowView(niveau, context).status.word;

test('has the status that parents see, before the free enrolments too', () => {
  expect([
    word({ groepen: [40091] }),
    word({ groepen: [40091], vrijePlaatsen: 0 }),
    word({ groepen: [40091], vrijePlaatsen: 1 }),
    word({ groepen: [6246] }),
    word({ groepen: [6246], vrijePlaatsen: 'JA' }),
    word({ groepen: [6246], vrijePlaatsen: 0 }),
  ]).toEqual([
    'Nog plaatsen vrij',
    'Volzet',
    'Nog 1 plaats vrij',
    'Nog niet bekend',
    'Nog plaatsen vrij',
    'Volzet: capaciteit bereikt',
  ]);
});

test('a text that is no number yet says nothing to parents', () => {
  expect(word({ groepen: [40091], vrijePlaatsen: 'vijf' })).toBe('Nog plaatsen vrij');
});

test('names the other groups of a niveau as the public table does, and its achtervoegsel', () => {
  expect(rowView({ groepen: [40092, 40091], achtervoegsel: 'Campus B' }, context)).toMatchObject({
    nummer: 40092,
    richting: '2e leerjaar A Klassieke talen (Campus B)',
    samenMet: 'Samen met 2e leerjaar A Economie (40091)',
  });
});

test('a number that the catalogue does not have is shown as a number', () => {
  expect(rowView({ groepen: [99] }, context)).toMatchObject({ nummer: 99, richting: '99' });
});

test('figures are asked where the school and the LOP have them, and stay where a row has them', () => {
  const columns = (
    changes: Partial<AanbodContext>,
    niveau: NiveauInvoer = { groepen: [15080] },
  ): string[] => [...figureColumns({ niveaus: [niveau] }, { ...context, ...changes })];
  expect(columns({})).toEqual([]);
  expect(columns({ onderwijs: 'buitengewoon' })).toEqual([
    'zittendeLeerlingen',
    'contingentIndicator',
    'contingentNietIndicator',
  ]);
  const schakelaars = { weigeringen: true, contingenten: false, directie: false };
  expect(columns({ onderwijs: 'buitengewoon', lop: { ...context.lop, schakelaars } })).toEqual([
    'zittendeLeerlingen',
    'weigeringen',
  ]);
  expect(columns({}, { groepen: [40091], weigeringen: 2 })).toEqual(['weigeringen']);
});

test('a history belongs to a composition, in whatever order its groups stand', () => {
  const known = { groepen: [40092, 40091], laatstAangepast: '2026-11-20T09:12:44+01:00' };
  expect(historyOf({ groepen: [40091, 40092] }, [known])).toBe(known);
  expect(historyOf({ groepen: [40091] }, [known])).toBeUndefined();
});

test('a moment is told to the second, in Belgian time', () => {
  expect(formatMoment('2026-11-20T08:12:44Z')).toBe('20/11/2026 09:12:44');
});
