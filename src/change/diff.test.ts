import { describe, expect, test } from 'vitest';
import type { Niveau } from '../model/content.ts';
import type { Change } from './change.ts';
import { diff } from './diff.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { schoolWith } from './fixtures/school.fixture.ts';

const schooljaar = '2027-2028';
const n = (groepen: number | readonly number[], rest: Partial<Niveau> = {}): Niveau => ({
  groepen: [groepen].flat(),
  ...rest,
});
const between = (before: readonly Niveau[], after: readonly Niveau[]): Change[] =>
  diff(schoolWith(...before), schoolWith(...after), platform.catalogue);
const place = (groepen: readonly number[], achtervoegsel?: string): object => ({
  schooljaar,
  groepen,
  ...(achtervoegsel && { achtervoegsel }),
});

describe('which niveau became which', () => {
  test('the same groups and achtervoegsel are the same niveau, in any order', () => {
    expect(between([n([40091, 40092])], [n([40092, 40091], { info: 'a' })])).toStrictEqual([
      { kind: 'infoGewijzigd', niveau: place([40092, 40091]), edits: { info: { to: 'a' } } },
      { kind: 'volgordeGewijzigd', schooljaar, to: [{ groepen: [40092, 40091] }] },
    ]);
  });

  test('two niveaus that swap their achtervoegsel swap their figures', () => {
    const before = [
      n(15080, { achtervoegsel: 'a', capaciteit: 1 }),
      n(15080, { achtervoegsel: 'b', capaciteit: 2 }),
    ];
    const after = [
      n(15080, { achtervoegsel: 'a', capaciteit: 2 }),
      n(15080, { achtervoegsel: 'b', capaciteit: 1 }),
    ];
    expect(between(before, after).map(({ kind }) => kind)).toStrictEqual([
      'capaciteitVerhoogd',
      'capaciteitVerlaagd',
    ]);
  });

  test('then the most groups in common, whatever stands first', () => {
    expect(between([n([40091, 40094]), n([40092, 40093])], [n([40091, 40092, 40093])])).toStrictEqual([
      { kind: 'niveauVerwijderd', niveau: place([40091, 40094]), from: n([40091, 40094]) },
      {
        kind: 'niveauAndersSamengesteld',
        niveau: place([40092, 40093]),
        to: { groepen: [40091, 40092, 40093] },
      },
    ]);
  });

  test('then the same achtervoegsel', () => {
    const before = [n([40091, 40092], { achtervoegsel: 'a' }), n([40091, 40093])];
    expect(between(before, [n(40091)])).toStrictEqual([
      { kind: 'niveauVerwijderd', niveau: place([40091, 40092], 'a'), from: before[0] },
      { kind: 'niveauAndersSamengesteld', niveau: place([40091, 40093]), to: { groepen: [40091] } },
    ]);
  });

  test('a niveau without a group in common is another one', () => {
    expect(
      between([n(40091, { info: 'a' })], [n(40092, { info: 'a' })]).map(({ kind }) => kind),
    ).toStrictEqual(['niveauVerwijderd', 'niveauToegevoegd', 'infoGewijzigd']);
  });

  test('what moves as a whole into a combination says so, and into another achtervoegsel not', () => {
    expect(between([n(40091), n(40092)], [n([40091, 40092])])[0]).toStrictEqual({
      kind: 'niveauVerwijderd',
      niveau: place([40092]),
      from: n(40092),
      opgenomenIn: { groepen: [40091, 40092] },
    });
    expect(between([n(40091), n(40091, { achtervoegsel: 'a' })], [n(40091)])[0]).toStrictEqual({
      kind: 'niveauVerwijderd',
      niveau: place([40091], 'a'),
      from: n(40091, { achtervoegsel: 'a' }),
    });
    expect(between([n(40091), n([40092, 40093])], [n([40091, 40092])])[0]).not.toHaveProperty('opgenomenIn');
  });
});

describe('what is added', () => {
  test('has no figures of its own, and stands behind what stands before it', () => {
    expect(between([n(40091), n(40093)], [n(40091), n(40092, { vrijePlaatsen: 3 }), n(40093)])).toStrictEqual(
      [
        { kind: 'niveauToegevoegd', niveau: place([40092]), na: [{ groepen: [40091] }] },
        { kind: 'vrijePlaatsenGewijzigd', niveau: place([40092]), edits: { vrijePlaatsen: { to: 3 } } },
      ],
    );
  });

  test('knows the niveaus before it by their old names, too', () => {
    const changes = between([n([40091, 40092])], [n(40091), n(40093)]);
    expect(changes.find(({ kind }) => kind === 'niveauToegevoegd')).toStrictEqual({
      kind: 'niveauToegevoegd',
      niveau: place([40093]),
      na: [{ groepen: [40091, 40092] }, { groepen: [40091] }],
    });
  });

  test('changes the order of nothing else', () => {
    expect(between([n(40093)], [n(40091), n(40093), n(40092)]).map(({ kind }) => kind)).toStrictEqual([
      'niveauToegevoegd',
      'niveauToegevoegd',
    ]);
    expect(
      between([n(40091), n(40092), n(40093)], [n(40093), n(40091)]).map(({ kind }) => kind),
    ).toStrictEqual(['niveauVerwijderd', 'volgordeGewijzigd']);
  });
});

describe('the words for places', () => {
  const kinds = (before: Niveau, after: Niveau): string[] =>
    between([before], [after]).map(({ kind }) => kind);
  const full = { vrijePlaatsen: 0, ingeschrevenBijVolzet: 20 } as const;

  test('are volzet in regime volzet and capaciteit in regime capaciteit', () => {
    expect(kinds(n(40091), n(40091, full))).toStrictEqual(['volzetVerklaard']);
    expect(kinds(n(40091, full), n(40091))).toStrictEqual(['volzetOpgeheven']);
    expect(kinds(n(6246), n(6246, { vrijePlaatsen: 0 }))).toStrictEqual(['capaciteitBereikt']);
    expect(kinds(n(6246, { vrijePlaatsen: 0 }), n(6246))).toStrictEqual(['capaciteitNietMeerBereikt']);
  });

  test('are volzet for a group that the catalogue does not know', () => {
    expect(kinds(n(1), n(1, full))).toStrictEqual(['volzetVerklaard']);
  });

  test('a declaration counts for one composition: it is made anew for another', () => {
    expect(kinds(n(40091, full), n([40091, 40092], full))).toStrictEqual([
      'niveauAndersSamengesteld',
      'volzetVerklaard',
    ]);
    expect(kinds(n(40091, full), n(40091, full))).toStrictEqual([]);
  });

  test('the number enrolled stands by itself where nothing is declared', () => {
    expect(kinds(n(40091, full), n(40091, { ...full, ingeschrevenBijVolzet: 21 }))).toStrictEqual([
      'ingeschrevenGewijzigd',
    ]);
    const old = n(6246, { ingeschrevenBijVolzet: 2 });
    expect(kinds(old, n(6246, { vrijePlaatsen: 0 }))).toStrictEqual([
      'capaciteitBereikt',
      'ingeschrevenGewijzigd',
    ]);
    expect(kinds(old, n(6246, { vrijePlaatsen: 1 }))).toStrictEqual([
      'vrijePlaatsenGewijzigd',
      'ingeschrevenGewijzigd',
    ]);
  });

  test('each contingent that changed stands in the one change', () => {
    const before = n(15080, { contingentIndicator: 1, contingentNietIndicator: 2 });
    expect(
      between([before], [n(15080, { contingentIndicator: 3, contingentNietIndicator: 2 })]),
    ).toStrictEqual([
      {
        kind: 'contingentGewijzigd',
        niveau: place([15080]),
        edits: { contingentIndicator: { from: 1, to: 3 } },
      },
    ]);
    expect(between([before], [n(15080, { contingentIndicator: 1 })])).toStrictEqual([
      {
        kind: 'contingentGewijzigd',
        niveau: place([15080]),
        edits: { contingentNietIndicator: { from: 2 } },
      },
    ]);
  });
});

test('school years come in their order, after the school and before its confirmation', () => {
  const school = schoolWith();
  const after = {
    ...school,
    bevestigd: '2027-02-10T10:00:00+01:00',
    naam: 'Campus De Beuk',
    aanbod: { '2028-2029': { niveaus: [] }, '2026-2027': { niveaus: [] }, ...school.aanbod },
  };
  expect(diff(school, after, platform.catalogue)).toStrictEqual([
    {
      kind: 'schoolgegevenGewijzigd',
      veld: 'naam',
      edit: { from: 'School De Beuk', to: 'Campus De Beuk' },
    },
    { kind: 'schooljaarToegevoegd', schooljaar: '2026-2027' },
    { kind: 'schooljaarToegevoegd', schooljaar: '2028-2029' },
    { kind: 'bevestigd', edit: { to: '2027-02-10T10:00:00+01:00' } },
  ]);
});
