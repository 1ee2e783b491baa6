import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOf } from '../derive/moment.ts';
import { schoolContext } from '../load/rules/context.ts';
import { checkSchool } from '../load/rules/school.ts';
import type { Lop, School } from '../model/content.ts';
import { apply } from './apply.ts';
import { diff } from './diff.ts';
import type { Platform } from './facts.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { maybeSchool, nearSchools } from './fixtures/random-schools.fixture.ts';
import { runs } from './fixtures/runs.fixture.ts';
import { judge } from './judge.ts';
import { groepenOf } from './lost.ts';
import { reapply } from './proposal.ts';
import { splitSave } from './split.ts';

const { catalogue } = platform;
const pairs = fc.oneof(fc.tuple(maybeSchool, maybeSchool), nearSchools, nearSchools);
const nazicht: fc.Arbitrary<Lop['nazicht']> = fc.record({
  volzet: fc.boolean(),
  aanbod: fc.boolean(),
  schoolgegevens: fc.boolean(),
});
const saves = fc.record({
  pair: pairs,
  nazicht,
  rol: fc.constantFrom('schoolbeheerder' as const, 'lop-deskundige' as const),
  moment: fc.constantFrom('2026-01-10', '2027-03-20', '2027-04-10', '2029-01-01').map(startOf),
});

const isValid = (school: School | undefined): boolean =>
  school === undefined || checkSchool(school, schoolContext(platform)).length === 0;

describe('a split save', { timeout: 60_000 }, () => {
  const split = ({ pair: [before, after], nazicht: chosen, rol, moment }: Save) => {
    const changed: Platform = { ...platform, lop: { ...platform.lop, nazicht: chosen } };
    const changes = diff(before, after, catalogue);
    const facts = { who: { rol, scholen: ['a'] }, school: 'a', before, after, platform: changed, moment };
    const judgements = judge(changes, { ...facts, action: 'opslaan', goedgekeurdOp: '2026-01-02' });
    return { before, after, changes, ...splitSave(before, judgements, changed) };
  };
  type Save = typeof saves extends fc.Arbitrary<infer Value> ? Value : never;

  test('has every change once, in one part', () => {
    fc.assert(
      fc.property(saves, (save) => {
        const { changes, publish, wait, refuse, judgements } = split(save);
        expect(judgements.map(({ change }) => change)).toEqual(changes);
        expect([...publish, ...wait, ...refuse]).toHaveLength(changes.length);
        expect(new Set([...publish, ...wait, ...refuse])).toEqual(new Set(changes));
      }),
      runs(100),
    );
  });

  test('its halves add up to the whole: what is published, then what waits, is after', () => {
    fc.assert(
      fc.property(saves, (save) => {
        const { after, published, wait, refuse } = split(save);
        fc.pre(refuse.length === 0);
        expect(apply(published, wait)).toEqual({ school: after, dropped: [] });
        expect(reapply(published, wait, platform)).toMatchObject({ applicable: wait, dropped: [] });
      }),
      runs(400),
    );
  });

  test('no group that the save keeps is missing while a part of the save waits', () => {
    fc.assert(
      fc.property(saves, (save) => {
        const { before, after, published, refuse } = split(save);
        fc.pre(refuse.length === 0);
        for (const schooljaar of Object.keys(before?.aanbod ?? {})) {
          const kept = [...groepenOf(before, schooljaar)].filter((nummer) =>
            groepenOf(after, schooljaar).has(nummer),
          );
          const shown = groepenOf(published, schooljaar);
          expect(kept.filter((nummer) => !shown.has(nummer))).toEqual([]);
        }
      }),
      runs(100),
    );
  });

  test('what is published keeps the rules of data, and so does what waits on top of it', () => {
    fc.assert(
      fc.property(saves, (save) => {
        const { before, published, publish, wait } = split(save);
        expect(isValid(published)).toBe(true);
        expect(apply(before, publish)).toEqual({ school: published, dropped: [] });
        const all = apply(published, wait);
        expect(all.dropped).toEqual([]);
        expect(isValid(all.school)).toBe(true);
      }),
      runs(400),
    );
  });
});
