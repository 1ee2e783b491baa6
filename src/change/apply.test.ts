import { describe, expect, test } from 'vitest';
import type { Niveau, School } from '../model/content.ts';
import { apply } from './apply.ts';
import type { Change } from './change.ts';
import { schoolWith } from './fixtures/school.fixture.ts';

const schooljaar = '2027-2028';
const school = schoolWith(
  { groepen: [40091, 40092], vrijePlaatsen: 3 },
  { groepen: [6246], capaciteit: 140 },
);
const at = (...groepen: number[]): { schooljaar: string; groepen: number[] } => ({ schooljaar, groepen });
const from: Niveau = { groepen: [40092, 40091], vrijePlaatsen: 3 };

describe('a change that no longer applies is dropped, and nothing else happens', () => {
  const cases: readonly (readonly [string, School | undefined, Change])[] = [
    ['a school that is there is opened', school, { kind: 'schoolOpgericht', to: schoolWith() }],
    ['a school that changed is closed', school, { kind: 'schoolGesloten', from: schoolWith() }],
    ['a school that is gone is closed', undefined, { kind: 'schoolGesloten', from: school }],
    ['a school that is gone changes', undefined, { kind: 'bevestigd', edit: { to: 'x' } }],
    ['a confirmation was made in between', school, { kind: 'bevestigd', edit: { from: 'x', to: 'y' } }],
    [
      'a field holds another value',
      school,
      { kind: 'schoolgegevenGewijzigd', veld: 'naam', edit: { from: 'X', to: 'Y' } },
    ],
    ['a year is there already', school, { kind: 'schooljaarToegevoegd', schooljaar }],
    [
      'a year is gone',
      school,
      { kind: 'schooljaarVerwijderd', schooljaar: '2026-2027', from: { niveaus: [] } },
    ],
    ['a year changed', school, { kind: 'schooljaarVerwijderd', schooljaar, from: { niveaus: [] } }],
    [
      'a percentage changed',
      school,
      { kind: 'percentageIndicatorGewijzigd', schooljaar, edit: { from: 1, to: 2 } },
    ],
    ['a niveau is there already', school, { kind: 'niveauToegevoegd', niveau: at(40092, 40091), na: [] }],
    [
      'the year of a new niveau is gone',
      school,
      { kind: 'niveauToegevoegd', niveau: { ...at(40093), schooljaar: '2026-2027' }, na: [] },
    ],
    [
      'a removed niveau has other figures',
      school,
      { kind: 'niveauVerwijderd', niveau: at(40091, 40092), from: { ...from, vrijePlaatsen: 2 } },
    ],
    [
      'a removed niveau is gone',
      school,
      { kind: 'niveauVerwijderd', niveau: at(40093), from: { groepen: [40093] } },
    ],
    [
      'a niveau to compose is gone',
      school,
      { kind: 'niveauAndersSamengesteld', niveau: at(1), to: { groepen: [2] } },
    ],
    [
      'the new composition is there already',
      school,
      { kind: 'niveauAndersSamengesteld', niveau: at(6246), to: { groepen: [40092, 40091] } },
    ],
    [
      'a niveau to edit is gone',
      school,
      { kind: 'vrijePlaatsenGewijzigd', niveau: at(40093), edits: { vrijePlaatsen: { to: 1 } } },
    ],
    [
      'the second of two fields holds another value',
      school,
      {
        kind: 'volzetVerklaard',
        niveau: at(40091, 40092),
        edits: { vrijePlaatsen: { from: 3, to: 0 }, ingeschrevenBijVolzet: { from: 1, to: 2 } },
      },
    ],
    ['the year of an order is gone', school, { kind: 'volgordeGewijzigd', schooljaar: '2026-2027', to: [] }],
  ];

  test.each(cases)('%s', (_name, before, change) => {
    expect(apply(before, [change])).toStrictEqual({ school: before, dropped: [change] });
  });
});

describe('a change that applies', () => {
  const niveausAfter = (before: School, ...changes: Change[]): readonly Niveau[] | undefined => {
    const { school: after, dropped } = apply(before, changes);
    expect(dropped).toEqual([]);
    return after?.aanbod[schooljaar]?.niveaus;
  };
  const groepenAfter = (before: School, ...changes: Change[]): (readonly number[])[] | undefined =>
    niveausAfter(before, ...changes)?.map(({ groepen }) => groepen);
  const three = schoolWith({ groepen: [1] }, { groepen: [2] }, { groepen: [3] });
  const add = (...na: number[]): Change => ({
    kind: 'niveauToegevoegd',
    niveau: at(9),
    na: na.map((nummer) => ({ groepen: [nummer] })),
  });

  test('never changes its arguments', () => {
    const before = structuredClone(three);
    groepenAfter(three, add(1), { kind: 'volgordeGewijzigd', schooljaar, to: [{ groepen: [3] }] });
    expect(three).toEqual(before);
  });

  test('removes a niveau whatever the order of its groups', () => {
    const change: Change = { kind: 'niveauVerwijderd', niveau: at(40092, 40091), from };
    expect(groepenAfter(school, change)).toEqual([[6246]]);
  });

  test('composes otherwise and keeps the figures and the place', () => {
    const to = { groepen: [40091], achtervoegsel: 'a' };
    expect(niveausAfter(school, { kind: 'niveauAndersSamengesteld', niveau: at(40091, 40092), to })).toEqual([
      { groepen: [40091], achtervoegsel: 'a', vrijePlaatsen: 3 },
      { groepen: [6246], capaciteit: 140 },
    ]);
  });

  test('adds a niveau behind the last of its predecessors that is there, else in front', () => {
    expect(groepenAfter(three, add(1, 2, 7))).toEqual([[1], [2], [9], [3]]);
    expect(groepenAfter(three, add(7, 8))).toEqual([[9], [1], [2], [3]]);
    expect(groepenAfter(three, add())).toEqual([[9], [1], [2], [3]]);
  });

  test('orders niveaus and their groups; what it does not name stays behind what it stood behind', () => {
    const before = schoolWith({ groepen: [4] }, { groepen: [1] }, { groepen: [5] }, { groepen: [2, 3] });
    const to = [{ groepen: [3, 2] }, { groepen: [1] }];
    expect(groepenAfter(before, { kind: 'volgordeGewijzigd', schooljaar, to })).toEqual([
      [4],
      [3, 2],
      [1],
      [5],
    ]);
  });

  test('leaves no key behind for a value that goes', () => {
    const change: Change = {
      kind: 'capaciteitGewist',
      niveau: at(6246),
      edits: { capaciteit: { from: 140 } },
    };
    expect(niveausAfter(school, change)?.[1]).toStrictEqual({ groepen: [6246] });
  });

  test('opens a school', () => {
    expect(apply(undefined, [{ kind: 'schoolOpgericht', to: school }])).toEqual({ school, dropped: [] });
  });

  test('closes a school with the keys in any order', () => {
    const { naam, ...rest } = school;
    expect(apply(school, [{ kind: 'schoolGesloten', from: { ...rest, naam } }])).toEqual({
      school: undefined,
      dropped: [],
    });
  });
});
