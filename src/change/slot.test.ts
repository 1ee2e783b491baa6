import { describe, expect, test } from 'vitest';
import type { Change } from './change.ts';
import { schoolWith } from './fixtures/school.fixture.ts';
import { isAboutSame, slotsOf } from './slot.ts';

const schooljaar = '2027-2028';
const kunst = { schooljaar, groepen: [40093] };
const school = schoolWith({ groepen: [40093] });

const changes = {
  opened: { kind: 'schoolOpgericht', to: school },
  closed: { kind: 'schoolGesloten', from: school },
  bevestigd: { kind: 'bevestigd', edit: { to: 'x' } },
  naam: { kind: 'schoolgegevenGewijzigd', veld: 'naam', edit: { to: 'x' } },
  yearAdded: { kind: 'schooljaarToegevoegd', schooljaar },
  yearRemoved: { kind: 'schooljaarVerwijderd', schooljaar, from: { niveaus: [] } },
  percentage: { kind: 'percentageIndicatorGewijzigd', schooljaar, edit: { to: 1 } },
  order: { kind: 'volgordeGewijzigd', schooljaar, to: [] },
  added: { kind: 'niveauToegevoegd', niveau: kunst, na: [] },
  removed: { kind: 'niveauVerwijderd', niveau: kunst, from: { groepen: [40093] } },
  recomposed: { kind: 'niveauAndersSamengesteld', niveau: kunst, to: { groepen: [40094] } },
  places: { kind: 'vrijePlaatsenGewijzigd', niveau: kunst, edits: { vrijePlaatsen: { to: 1 } } },
  volzet: {
    kind: 'volzetVerklaard',
    niveau: kunst,
    edits: { vrijePlaatsen: { to: 0 }, ingeschrevenBijVolzet: { to: 2 } },
  },
  info: { kind: 'infoGewijzigd', niveau: kunst, edits: { info: { to: 'x' } } },
} as const satisfies Record<string, Change>;

test('each change writes its own places', () => {
  const places = Object.entries(changes).map(([name, change]) => [
    name,
    slotsOf(change).map((slot) => slot.join('/')),
  ]);
  expect(Object.fromEntries(places)).toEqual({
    opened: [''],
    closed: [''],
    bevestigd: ['bevestigd'],
    naam: ['naam'],
    yearAdded: ['2027-2028'],
    yearRemoved: ['2027-2028'],
    percentage: ['2027-2028/percentageIndicator'],
    order: ['2027-2028/volgorde'],
    added: ['2027-2028/40093 '],
    removed: ['2027-2028/40093 '],
    recomposed: ['2027-2028/40093 ', '2027-2028/40094 '],
    places: ['2027-2028/40093 /vrijePlaatsen'],
    volzet: ['2027-2028/40093 /vrijePlaatsen', '2027-2028/40093 /ingeschrevenBijVolzet'],
    info: ['2027-2028/40093 /info'],
  });
});

describe('two changes, in either order,', () => {
  const both = (a: Change, b: Change): boolean[] => [isAboutSame(a, b), isAboutSame(b, a)];

  test('are about the same when they write the same place', () => {
    expect(both(changes.places, changes.volzet)).toEqual([true, true]);
    expect(both(changes.yearAdded, changes.yearAdded)).toEqual([true, true]);
    expect(both(changes.added, changes.recomposed)).toEqual([true, true]);
  });

  test('are about the same when one takes away where the other is', () => {
    expect(both(changes.removed, changes.info)).toEqual([true, true]);
    expect(both(changes.yearRemoved, changes.places)).toEqual([true, true]);
    expect(both(changes.closed, changes.naam)).toEqual([true, true]);
  });

  test('are about something else otherwise', () => {
    expect(both(changes.places, changes.info)).toEqual([false, false]);
    expect(both(changes.yearAdded, changes.added)).toEqual([false, false]);
    expect(both(changes.recomposed, changes.info)).toEqual([false, false]);
    expect(both(changes.opened, changes.naam)).toEqual([false, false]);
    expect(both(changes.removed, changes.order)).toEqual([false, false]);
    expect(both(changes.naam, changes.bevestigd)).toEqual([false, false]);
  });
});
