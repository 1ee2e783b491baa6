// Every edit of the table: what it changes, and that it leaves the rest as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../load/fixture.ts';
import { canCombine, type Edit, edit, toRemoved } from './edit.ts';
import type { AanbodInvoer, NiveauInvoer } from './invoer.ts';

// In catalogue order: 6246 and 6247 (capaciteit), 40092 and 40091 (volzet), 15080 (BuSO).
const catalogue = new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep]));
const start: AanbodInvoer = {
  niveaus: [
    { groepen: [6246], capaciteit: 140, vrijePlaatsen: 0 },
    { groepen: [40092] },
    { groepen: [40091], vrijePlaatsen: 0, ingeschrevenBijVolzet: 24, info: 'Ook voor nieuwkomers' },
  ],
};
const edited = (...actions: readonly Edit[]): AanbodInvoer =>
  actions.reduce((aanbod, action) => edit(aanbod, action, catalogue), start);
const groepen = ({ niveaus }: AanbodInvoer): (readonly number[])[] => niveaus.map((niveau) => niveau.groepen);

describe('a figure', () => {
  test('changes its own row and leaves the others the same objects', () => {
    const { niveaus } = edited({ kind: 'setGetal', index: 1, veld: 'vrijePlaatsen', value: 7 });
    expect(niveaus[1]).toEqual({ groepen: [40092], vrijePlaatsen: 7 });
    expect([niveaus[0] === start.niveaus[0], niveaus[2] === start.niveaus[2]]).toEqual([true, true]);
  });

  test('that is emptied is absent, not empty', () => {
    const { niveaus } = edited({ kind: 'setGetal', index: 0, veld: 'capaciteit', value: undefined });
    expect(Object.keys(niveaus[0] ?? {})).toEqual(['groepen', 'vrijePlaatsen']);
  });

  test('that is no number stays as it was typed', () => {
    const { niveaus } = edited({ kind: 'setGetal', index: 0, veld: 'capaciteit', value: 'veel' });
    expect(niveaus[0]?.capaciteit).toBe('veel');
  });
});

describe('choosing', () => {
  test('Volzet writes 0 and keeps a number that is there', () => {
    expect(edited({ kind: 'choose', index: 1, keuze: 'volzet' }).niveaus[1]).toEqual({
      groepen: [40092],
      vrijePlaatsen: 0,
    });
  });

  test('Nog plaatsen vrij lifts the declaration, and the number enrolled stays', () => {
    expect(edited({ kind: 'choose', index: 2, keuze: 'vrij' }).niveaus[2]).toEqual({
      groepen: [40091],
      ingeschrevenBijVolzet: 24,
      info: 'Ook voor nieuwkomers',
    });
  });

  test('JA writes JA', () => {
    expect(edited({ kind: 'choose', index: 1, keuze: 'ja' }).niveaus[1]?.vrijePlaatsen).toBe('JA');
  });

  test('Aantal gives back what was there before, the contingents too', () => {
    const onthouden = { vrijePlaatsen: 9, contingentIndicator: 3, contingentNietIndicator: 6 };
    const buso: AanbodInvoer = { niveaus: [{ groepen: [15080], capaciteit: 40, ...onthouden }] };
    const volzet = edit(buso, { kind: 'choose', index: 0, keuze: 'volzet' }, catalogue);
    expect(volzet.niveaus[0]).toEqual({
      groepen: [15080],
      capaciteit: 40,
      vrijePlaatsen: 0,
      contingentIndicator: 0,
      contingentNietIndicator: 0,
    });
    const vrij = edit(volzet, { kind: 'choose', index: 0, keuze: 'vrij' }, catalogue);
    expect(vrij.niveaus[0]).toEqual({ groepen: [15080], capaciteit: 40 });
    expect(edit(vrij, { kind: 'choose', index: 0, keuze: 'aantal', onthouden }, catalogue)).toEqual(buso);
  });
});

describe('adding and removing', () => {
  test('a new group comes in catalogue order, and the order of the others is kept', () => {
    expect(groepen(edited({ kind: 'add', nummer: 6247 }))).toEqual([[6246], [6247], [40092], [40091]]);
    const disordered: AanbodInvoer = { niveaus: [{ groepen: [40091] }, { groepen: [6246] }] };
    expect(groepen(edit(disordered, { kind: 'add', nummer: 15080 }, catalogue))).toEqual([
      [40091],
      [6246],
      [15080],
    ]);
  });

  test('what is removed comes back where it was, as it was', () => {
    const removed = toRemoved(start, 1);
    if (removed === undefined) throw new Error('Nothing was removed');
    expect(edited({ kind: 'remove', index: 1 }, { kind: 'restore', removed })).toEqual(start);
  });

  test('two rows that are removed come back in their places, whichever comes back first', () => {
    const first = toRemoved(start, 0);
    if (first === undefined) throw new Error('Nothing was removed');
    const rest = edited({ kind: 'remove', index: 0 });
    const second = toRemoved(rest, 0, [first]);
    if (second === undefined) throw new Error('Nothing was removed');
    const last = edit(rest, { kind: 'remove', index: 0 }, catalogue);
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const restored = order.reduce(
        (aanbod, removed) => edit(aanbod, { kind: 'restore', removed }, catalogue),
        last,
      );
      expect(restored).toEqual(start);
    }
  });
});

describe('combining', () => {
  const [, klassiek, economie] = start.niveaus as [NiveauInvoer, NiveauInvoer, NiveauInvoer];

  test('takes in the other groups, keeps the own figures, and takes an info where there was none', () => {
    expect(edited({ kind: 'combine', index: 1, other: 2 }).niveaus).toEqual([
      start.niveaus[0],
      { groepen: [40092, 40091], info: 'Ook voor nieuwkomers' },
    ]);
  });

  test('and splitting again gives back both as they were', () => {
    const combined = { own: klassiek, other: economie };
    expect(
      edited({ kind: 'combine', index: 1, other: 2 }, { kind: 'split', index: 1, nummer: 40091, combined }),
    ).toEqual(start);
  });

  test('a group that leaves a niveau in the file takes its status with it, and no number that counted for all', () => {
    const together: AanbodInvoer = {
      niveaus: [{ groepen: [40092, 40091], vrijePlaatsen: 0, ingeschrevenBijVolzet: 48 }],
    };
    expect(edit(together, { kind: 'split', index: 0, nummer: 40091 }, catalogue).niveaus).toEqual([
      { groepen: [40092], vrijePlaatsen: 0, ingeschrevenBijVolzet: 48 },
      { groepen: [40091], vrijePlaatsen: 0 },
    ]);
  });

  test('is possible within one regime, never with 1A or 1B, and with the same achtervoegsel', () => {
    const can = (a: NiveauInvoer, b: NiveauInvoer): boolean => canCombine(a, b, catalogue);
    const buso = { groepen: [15080], achtervoegsel: 'Type 2' };
    expect([
      can(klassiek, economie),
      can(klassiek, klassiek),
      can({ groepen: [6246] }, { groepen: [6247] }),
      can({ groepen: [6246] }, klassiek),
      can(buso, { groepen: [15080], achtervoegsel: 'Type 9' }),
      can({ groepen: [1] }, klassiek),
    ]).toEqual([true, false, false, false, false, false]);
  });
});

test('removing and restoring changes nothing, whatever the row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), (index) => {
      const removed = toRemoved(start, index);
      if (removed === undefined) return;
      expect(edited({ kind: 'remove', index }, { kind: 'restore', removed })).toEqual(start);
    }),
  );
});
