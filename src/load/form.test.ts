// A form is judged as a file is: the same rules, whatever has been typed so far.
import { expect, test } from 'vitest';
import { documents } from './fixture.ts';
import { checkSchooljaaraanbod, type FormSchool } from './form.ts';
import { schoolContext } from './rules/context.ts';

const context = schoolContext({
  lop: documents.lop,
  kalender: documents.kalender,
  catalogue: new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep])),
});
const check = (niveaus: readonly object[], school: FormSchool = { onderwijs: 'gewoon' }): string[] =>
  checkSchooljaaraanbod({ niveaus }, '2026-2027', school, context).map(
    ({ at, kind, value }) => `${at.join('.')} ${kind}${value === undefined ? '' : ` ${value}`}`,
  );

test('a form without mistakes has no problems', () => {
  expect(check([{ groepen: [6246], capaciteit: 140, vrijePlaatsen: 0 }, { groepen: [40091] }])).toEqual([]);
});

test('a text where a number belongs is a problem of its place, and says what stands there', () => {
  expect(
    check([
      { groepen: [6246], capaciteit: 'veel' },
      { groepen: [40091], vrijePlaatsen: 'vijf' },
    ]),
  ).toEqual(['niveaus.0.capaciteit wrongType veel', 'niveaus.1.vrijePlaatsen wrongForm vijf']);
});

test('the rules judge the rest of a niveau in which one value has the wrong shape', () => {
  expect(check([{ groepen: [6246], capaciteit: 10, vrijePlaatsen: 12, zittendeLeerlingen: 'x' }])).toEqual([
    'niveaus.0.zittendeLeerlingen wrongType x',
    'niveaus.0.vrijePlaatsen aboveCapaciteit 12',
  ]);
});

test('personal data in the extra info is found and not repeated; the number of the school itself may stand', () => {
  const niveau = { groepen: [40091], info: 'Bel 09 267 12 40' };
  expect(check([niveau])).toEqual(['niveaus.0.info personalData']);
  expect(check([niveau], { onderwijs: 'gewoon', telefoon: '09 267 12 40' })).toEqual([]);
});

test('a character that nobody can see is found', () => {
  expect(check([{ groepen: [40091], info: 'a\u200bb' }])).toEqual([
    'niveaus.0.info forbiddenCharacter a\u200bb',
  ]);
});
