// What is wrong in the table, where it stands, in which words, and when.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { documents } from '../../load/fixture.ts';
import type { NiveauInvoer } from './invoer.ts';
import { type AanbodContext, findProblems, risenCapaciteit, visibleProblems } from './problems.ts';

const context: AanbodContext = {
  lop: { ...documents.lop, capaciteitVastVanaf: { '2026-2027': '2026-03-01' } },
  kalender: documents.kalender,
  catalogue: new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep])),
  schooljaar: '2026-2027',
  onderwijs: 'gewoon',
  rol: 'schoolbeheerder',
  now: Temporal.Instant.from('2026-11-24T12:00:00+01:00'),
};
const problems = (niveau: NiveauInvoer, changes: Partial<AanbodContext> = {}): string[] =>
  findProblems({ niveaus: [niveau] }, { ...context, ...changes }).map(
    ({ veld, sentence }) => `${veld}: ${sentence}`,
  );

describe('a problem stands beside its field, in the words of npm run check', () => {
  test.each<[NiveauInvoer, string[]]>([
    [{ groepen: [40091] }, []],
    [
      { groepen: [40091], vrijePlaatsen: 'vijf' },
      ['vrijePlaatsen: Vul 0, JA of een getal in, of laat leeg. Er staat "vijf".'],
    ],
    [
      { groepen: [40091], vrijePlaatsen: 0 },
      ['ingeschrevenBijVolzet: Vul in hoeveel leerlingen ingeschreven zijn.'],
    ],
    [
      { groepen: [40091], vrijePlaatsen: 0, ingeschrevenBijVolzet: 'x' },
      ['ingeschrevenBijVolzet: Vul een getal in. Er staat "x".'],
    ],
    [
      { groepen: [6246], capaciteit: 20, vrijePlaatsen: 25 },
      ['vrijePlaatsen: Er zijn meer vrije plaatsen (25) dan de capaciteit (20). Verbeter een van beide.'],
    ],
    [{ groepen: [6246, 40091] }, ['groepen: 1A en 1B kan je niet samenvoegen met andere groepen.']],
    [{ groepen: [99] }, ['groepen: Nummer 99 kennen we niet. Zoek op naam.']],
    [
      { groepen: [40091], info: 'Mail jan@voorbeeld.be' },
      [
        'info: Hier mogen geen gegevens van personen staan. Verwijder het e-mailadres: dat van de school staat bij de schoolgegevens.',
      ],
    ],
    [{ groepen: [40091], info: 'a'.repeat(201) }, ['info: Schrijf hoogstens 200 tekens.']],
  ])('%j', (niveau, expected) => {
    expect(problems(niveau)).toEqual(expected);
  });

  test('the percentage of the school year has its own place', () => {
    const aanbod = { percentageIndicator: 'veel', niveaus: [] };
    expect(findProblems(aanbod, { ...context, onderwijs: 'buitengewoon' })).toMatchObject([
      { veld: 'percentageIndicator', sentence: 'Vul een getal in. Er staat "veel".' },
    ]);
  });
});

describe('a capaciteit', () => {
  const bewaard = { niveaus: [{ groepen: [6246], capaciteit: 140 }] };
  const lower = { groepen: [6246], capaciteit: 120 };

  test('may not fall during enrolment, and not be emptied', () => {
    const refused = ['capaciteit: Verlagen kan niet tijdens de inschrijvingen.'];
    expect(problems(lower, { bewaard })).toEqual(refused);
    expect(problems({ groepen: [6246] }, { bewaard })).toEqual(refused);
  });

  test('may fall before, for the expert, and where nothing is known of before', () => {
    const before = Temporal.Instant.from('2026-02-01T12:00:00+01:00');
    expect(problems(lower, { bewaard, now: before })).toEqual([]);
    expect(problems(lower, { bewaard, rol: 'lop-deskundige' })).toEqual([]);
    expect(problems(lower)).toEqual([]);
  });

  test('that rises waits for the LOP, which is no problem', () => {
    const higher = { groepen: [6246], capaciteit: 150 };
    expect(problems(higher, { bewaard })).toEqual([]);
    expect(risenCapaciteit(higher, { ...context, bewaard })).toBe(
      'Deze capaciteit ligt vast. Verhogen kan na goedkeuring door het LOP.',
    );
  });
});

describe('a problem waits', () => {
  const typing = { veld: 'vrijePlaatsen', sentence: 'a', unfinished: false } as const;
  const missing = { veld: 'ingeschrevenBijVolzet', sentence: 'b', unfinished: true } as const;
  const seen = (moment: Partial<Parameters<typeof visibleProblems>[1]>): string[] =>
    visibleProblems([typing, missing], {
      focused: undefined,
      shown: new Set(),
      attempted: false,
      ...moment,
    }).map(({ veld }) => veld);

  test('while somebody types in the field, and while the row is not done', () => {
    expect(seen({ focused: 'vrijePlaatsen' })).toEqual([]);
    expect(seen({ focused: 'ingeschrevenBijVolzet' })).toEqual(['vrijePlaatsen']);
    expect(seen({})).toEqual(['vrijePlaatsen', 'ingeschrevenBijVolzet']);
  });

  test('no longer once it was shown, or once somebody tried to save', () => {
    expect(seen({ focused: 'vrijePlaatsen', shown: new Set(['vrijePlaatsen']) })).toEqual(['vrijePlaatsen']);
    expect(seen({ focused: 'vrijePlaatsen', attempted: true })).toHaveLength(2);
  });
});
