import { describe, expect, test } from 'vitest';
import type { Niveau, School } from '../model/content.ts';
import type { Change } from './change.ts';
import { diff } from './diff.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { schoolWith } from './fixtures/school.fixture.ts';
import { keepValid } from './valid.ts';

const { catalogue } = platform;
const between = (before: School, ...after: Niveau[]): Change[] =>
  diff(before, schoolWith(...after), catalogue);
const without = (changes: readonly Change[], kind: Change['kind']): Change[] =>
  changes.filter((change) => change.kind !== kind);
const heldKinds = (before: School, changes: readonly Change[], goal?: School): string[] =>
  keepValid(before, changes, platform, goal).held.map(({ kind }) => kind);

describe('what cannot stand by itself', () => {
  const before = schoolWith({ groepen: [6246], capaciteit: 10, vrijePlaatsen: 5 }, { groepen: [40093] });

  test('is every figure of the niveau whose rule is broken, and nothing else', () => {
    const after = [
      { groepen: [6246], capaciteit: 30, vrijePlaatsen: 20, info: 'a' },
      { groepen: [40093], vrijePlaatsen: 2 },
    ] as const;
    const alone = without(between(before, ...after), 'capaciteitVerhoogd');
    expect(heldKinds(before, alone)).toEqual(['vrijePlaatsenGewijzigd']);
    const { school, kept } = keepValid(before, alone, platform);
    expect(kept.map(({ kind }) => kind)).toEqual(['infoGewijzigd', 'vrijePlaatsenGewijzigd']);
    expect(school?.aanbod['2027-2028']?.niveaus).toEqual([
      { groepen: [6246], capaciteit: 10, vrijePlaatsen: 5, info: 'a' },
      { groepen: [40093], vrijePlaatsen: 2 },
    ]);
  });

  test.each<readonly [Change['kind'], Niveau, Niveau]>([
    [
      'zittendeLeerlingenGewijzigd',
      { groepen: [15080], capaciteit: 10, zittendeLeerlingen: 2, vrijePlaatsen: 8 },
      { groepen: [15080], capaciteit: 10, zittendeLeerlingen: 5, vrijePlaatsen: 8 },
    ],
    [
      'capaciteitVerlaagd',
      { groepen: [15080], capaciteit: 10, vrijePlaatsen: 8 },
      { groepen: [15080], capaciteit: 7, vrijePlaatsen: 8 },
    ],
    [
      'ingeschrevenGewijzigd',
      { groepen: [40094], ingeschrevenBijVolzet: 20, vrijePlaatsen: 0 },
      { groepen: [40094], vrijePlaatsen: 0 },
    ],
    [
      'contingentGewijzigd',
      { groepen: [15080], vrijePlaatsen: 8, contingentIndicator: 3, contingentNietIndicator: 5 },
      { groepen: [15080], vrijePlaatsen: 8, contingentIndicator: 3, contingentNietIndicator: 6 },
    ],
    [
      'vrijePlaatsenGewijzigd',
      { groepen: [15080], vrijePlaatsen: 8, contingentIndicator: 3, contingentNietIndicator: 5 },
      { groepen: [15080], vrijePlaatsen: 7, contingentIndicator: 3, contingentNietIndicator: 5 },
    ],
  ])('is also %s, where the rule points at another figure', (kind, from, to) => {
    const school = { ...schoolWith(from, { groepen: [40093] }), onderwijs: 'buitengewoon' as const };
    const after = { ...schoolWith(to, { groepen: [40093], vrijePlaatsen: 2 }), onderwijs: school.onderwijs };
    const changes = diff(school, after, catalogue);
    expect(changes).toHaveLength(2);
    expect(heldKinds(school, changes)).toEqual([kind]);
  });

  test('is a move of groups that leaves one twice, and every figure that came with it', () => {
    const two = schoolWith({ groepen: [40091] }, { groepen: [40092] }, { groepen: [40093] });
    const after = [
      { groepen: [40091, 40092], vrijePlaatsen: 4 },
      { groepen: [40093], vrijePlaatsen: 2 },
    ] as const;
    const alone = without(between(two, ...after), 'niveauVerwijderd');
    expect(heldKinds(two, alone)).toEqual(['niveauAndersSamengesteld', 'vrijePlaatsenGewijzigd']);
  });

  test('is a move in that school year, not in another', () => {
    const aanbod = (...niveaus: Niveau[]): School['aanbod'] => ({
      '2026-2027': { niveaus },
      '2027-2028': { niveaus },
    });
    const two = { ...before, aanbod: aanbod({ groepen: [40091] }, { groepen: [40092] }) };
    const one = { ...before, aanbod: aanbod({ groepen: [40091, 40092] }) };
    const changes = diff(two, one, catalogue);
    const alone = changes.filter(
      (change) => change.kind !== 'niveauVerwijderd' || change.niveau.schooljaar === '2026-2027',
    );
    expect(keepValid(two, alone, platform).held).toEqual([
      expect.objectContaining({
        kind: 'niveauAndersSamengesteld',
        niveau: expect.objectContaining({ schooljaar: '2027-2028' }),
      }),
    ]);
  });

  test('is everything on a school that broke a rule before', () => {
    const broken = { ...before, website: 'no address' };
    const after = { ...broken, naam: 'Campus De Beuk' };
    expect(heldKinds(broken, diff(broken, after, catalogue))).toEqual(['schoolgegevenGewijzigd']);
  });

  test('is not a website without https, which is only a warning', () => {
    const after = { ...before, website: 'http://beuk.example' };
    expect(heldKinds(before, diff(before, after, catalogue))).toEqual([]);
  });

  test('is what no longer applies', () => {
    expect(heldKinds(schoolWith(), between(before, { groepen: [40093] }))).toEqual(['niveauVerwijderd']);
    expect(keepValid(undefined, [], platform)).toEqual({ school: undefined, kept: [], held: [] });
  });
});

describe('on the way to a goal', () => {
  const before = schoolWith({ groepen: [40091, 40092] });
  const goal = schoolWith({ groepen: [40091] }, { groepen: [40092] });
  const shrink = without(diff(before, goal, catalogue), 'niveauToegevoegd');

  test('no group is given up that the goal still offers', () => {
    expect(heldKinds(before, shrink, goal)).toEqual(['niveauAndersSamengesteld']);
  });

  test('a group may go that the goal does not offer either, or when there is no goal', () => {
    expect(heldKinds(before, shrink, schoolWith({ groepen: [40091] }))).toEqual([]);
    expect(heldKinds(before, shrink)).toEqual([]);
  });

  test('a school year may go as a whole', () => {
    const gone = { ...before, aanbod: {} };
    expect(heldKinds(before, diff(before, gone, catalogue), gone)).toEqual([]);
  });
});
