import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolContext } from '../load/rules/context.ts';
import { checkSchool } from '../load/rules/school.ts';
import type { Niveau, School } from '../model/content.ts';
import { apply } from './apply.ts';
import { compareBase } from './base.ts';
import type { Change } from './change.ts';
import { diff } from './diff.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { nearSchools, randomSchool } from './fixtures/random-schools.fixture.ts';
import { runs } from './fixtures/runs.fixture.ts';
import { schoolWith } from './fixtures/school.fixture.ts';
import { keyText } from './key.ts';
import { reapply, renew } from './proposal.ts';

const { catalogue } = platform;
const someOf = (changes: readonly Change[]): fc.Arbitrary<Change[]> => fc.subarray([...changes]);

/** One school, what somebody published on it, and what somebody else had waiting. */
const meetings = fc
  .tuple(nearSchools, nearSchools)
  .map(([[base, mine], [, theirs]]) => ({ base, mine, theirs: { ...theirs, onderwijs: base.onderwijs } }))
  .filter(({ theirs }) => checkSchool(theirs, schoolContext(platform)).length === 0)
  .chain(({ base, mine, theirs }) =>
    fc.record({
      base: fc.constant(base),
      waiting: someOf(diff(base, mine, catalogue)),
      main: fc.constant(theirs),
    }),
  );

describe('a proposal that is applied anew after something was published', { timeout: 60_000 }, () => {
  test('keeps or drops each change, and what it keeps is exactly what it does to main', () => {
    fc.assert(
      fc.property(meetings, ({ waiting, main }) => {
        const { school, applicable, dropped } = reapply(main, waiting, platform);
        expect([...applicable, ...dropped]).toHaveLength(waiting.length);
        expect(waiting.filter((change) => !dropped.includes(change))).toEqual(applicable);
        expect(apply(main, applicable)).toEqual({ school, dropped: [] });
      }),
      runs(300),
    );
  });

  test('keeps the rules of data', () => {
    fc.assert(
      fc.property(meetings, ({ waiting, main }) => {
        const { school } = reapply(main, waiting, platform);
        expect(school && checkSchool(school, schoolContext(platform))).toEqual([]);
      }),
      runs(300),
    );
  });

  test('gives each value what both meant: the published one where one was published, else the waiting one or main', () => {
    fc.assert(
      fc.property(meetings, ({ base, waiting, main }) => {
        const edits = waiting.filter(
          (change) => 'edits' in change || change.kind === 'schoolgegevenGewijzigd',
        );
        const alone = edits.filter((change) => apply(base, [change]).dropped.length === 0);
        const meant = valuesOf(apply(base, alone).school);
        const result = valuesOf(reapply(main, alone, platform).school);
        const was = valuesOf(base);
        const published = valuesOf(main);
        for (const place of new Set([
          ...was.keys(),
          ...published.keys(),
          ...meant.keys(),
          ...result.keys(),
        ])) {
          const isPublished = published.get(place) !== was.get(place);
          const fits = isPublished ? [published.get(place)] : [published.get(place), meant.get(place)];
          expect(fits, place).toContain(result.get(place));
        }
      }),
      runs(300),
    );
  });

  test('is whole again when nothing was published', () => {
    fc.assert(
      fc.property(nearSchools, ([base, mine]) => {
        const waiting = diff(base, mine, catalogue);
        expect(reapply(base, waiting, platform)).toEqual({ school: mine, applicable: waiting, dropped: [] });
      }),
      runs(100),
    );
  });
});

/** Every value of a school by its place. */
function valuesOf(school: School | undefined): ReadonlyMap<string, string> {
  const { aanbod = {}, ...gegevens } = school ?? {};
  const niveaus = Object.entries(aanbod).flatMap(([schooljaar, year]) =>
    year.niveaus.flatMap(({ groepen, achtervoegsel, ...figures }) => {
      const place = `${schooljaar} ${keyText({ groepen, ...(achtervoegsel && { achtervoegsel }) })}`;
      return Object.entries(figures).map(([field, value]) => [`${place} ${field}`, value] as const);
    }),
  );
  return new Map(
    [...Object.entries(gegevens), ...niveaus].map(([place, value]) => [place, JSON.stringify(value)]),
  );
}

describe('two people who save', { timeout: 60_000 }, () => {
  /** What each person does, in any order: open the form, or save it with another version of the school. */
  const acts = fc.array(
    fc.record({
      who: fc.constantFrom(0, 1),
      act: fc.oneof(
        fc.constant('open' as const),
        nearSchools.map(([, to]) => to),
      ),
    }),
    { minLength: 2, maxLength: 8 },
  );

  test('in no order lose a change: a save is refused, or nobody else changed anything since its form was opened', () => {
    fc.assert(
      fc.property(randomSchool, acts, (start, steps) => {
        let main: School = start;
        const forms: [School, School] = [start, start];
        const versions: School[] = [start];
        for (const { who, act } of steps) {
          const base = forms[who as 0 | 1];
          if (act === 'open') {
            forms[who as 0 | 1] = main;
            continue;
          }
          const after: School = { ...act, onderwijs: base.onderwijs };
          const verdict = compareBase(base, main, catalogue);
          if (verdict.kind === 'stale') {
            expect(verdict.changedMeanwhile).not.toEqual([]);
            continue;
          }
          // What is accepted was made with everything on the screen that stood on main.
          expect(withoutBevestigd(versions.at(-1))).toEqual(withoutBevestigd(base));
          main = apply(main, diff(base, after, catalogue)).school ?? main;
          versions.push(main);
          forms[who as 0 | 1] = main;
        }
      }),
      runs(200),
    );
  });
});

function withoutBevestigd(school: School | undefined): object {
  const { bevestigd: _, ...rest } = school ?? {};
  return rest;
}

describe('a proposal after another save', () => {
  const main = schoolWith({ groepen: [6246], capaciteit: 140 }, { groepen: [40093] }, { groepen: [40094] });
  const changes = (...niveaus: Niveau[]): Change[] => diff(main, schoolWith(...niveaus), catalogue);
  const raised = (capaciteit: number): Change[] =>
    changes({ groepen: [6246], capaciteit }, { groepen: [40093] }, { groepen: [40094] });
  const removed = changes({ groepen: [40093] }, { groepen: [40094] });
  const info = changes(
    { groepen: [6246], capaciteit: 140 },
    { groepen: [40093], info: 'Met internaat' },
    { groepen: [40094] },
  );
  const added = changes(...(main.aanbod['2027-2028']?.niveaus ?? []), {
    groepen: [40093],
    achtervoegsel: 'x',
    info: 'a',
  });

  test('still holds what the save says nothing about', () => {
    expect(renew(raised(160), info).waiting).toEqual([...info, ...raised(160)]);
  });

  test('holds what the save says otherwise in the words of the save', () => {
    expect(renew(raised(160), raised(170)).waiting).toEqual(raised(170));
  });

  test('forgets changes of a niveau that the save removes', () => {
    expect(renew([...raised(160), ...info], removed).waiting).toEqual([...removed, ...info]);
  });

  test('forgets the removal of a niveau that the save changes', () => {
    expect(renew([...removed, ...info], raised(160)).waiting).toEqual([...raised(160), ...info]);
  });

  test('takes the same groups with an achtervoegsel for another niveau', () => {
    expect(renew(added, info).waiting).toEqual([...info, ...added]);
  });

  test('keeps what is added in a year when the save adds something else there', () => {
    const year = (nummer: number): Change[] =>
      diff(
        main,
        { ...main, aanbod: { ...main.aanbod, '2028-2029': { niveaus: [{ groepen: [nummer] }] } } },
        catalogue,
      );
    expect(renew(year(40091), year(40092)).waiting.map(({ kind }) => kind)).toEqual([
      'schooljaarToegevoegd',
      'niveauToegevoegd',
      'niveauToegevoegd',
    ]);
  });

  test('forgets everything of a school that closes, and of a year that goes', () => {
    const withoutYear = diff(main, { ...main, aanbod: {} }, catalogue);
    const naam = diff(main, { ...main, naam: 'Campus De Beuk' }, catalogue);
    const closed = diff(main, undefined, catalogue);
    expect(renew([...raised(160), ...naam], withoutYear).waiting).toEqual([...withoutYear, ...naam]);
    expect(renew([...raised(160), ...naam], closed).waiting).toEqual(closed);
    expect(renew(naam, diff(main, { ...main, email: 'a@beuk.example' }, catalogue)).waiting).toHaveLength(2);
  });

  test('names what the save asks otherwise, and not what it asks again', () => {
    expect(renew([...raised(160), ...info], raised(170)).replaced).toEqual(raised(160));
    expect(renew(raised(160), removed).replaced).toEqual(raised(160));
    expect(renew([...raised(160), ...info], raised(160)).replaced).toEqual([]);
    expect(renew(raised(160), info).replaced).toEqual([]);
  });
});
