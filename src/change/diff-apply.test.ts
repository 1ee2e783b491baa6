import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolContext } from '../load/rules/context.ts';
import { checkSchool } from '../load/rules/school.ts';
import { apply } from './apply.ts';
import { diff } from './diff.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { maybeSchool, nearSchools, randomSchool } from './fixtures/random-schools.fixture.ts';
import { runs } from './fixtures/runs.fixture.ts';

const { catalogue } = platform;
const pairs = fc.oneof(fc.tuple(maybeSchool, maybeSchool), nearSchools);

describe('diff and apply', { timeout: 60_000 }, () => {
  test('the random schools keep the rules of data', () => {
    const context = schoolContext(platform);
    fc.assert(
      fc.property(randomSchool, (school) => {
        expect(checkSchool(school, context)).toEqual([]);
      }),
      runs(100),
    );
  });

  test('apply(before, diff(before, after)) is after, and nothing is dropped', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const changes = diff(before, after, catalogue);
        expect(apply(before, changes)).toStrictEqual({ school: after, dropped: [] });
      }),
      runs(1000),
    );
  });

  test('a list of changes survives JSON', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const changes = diff(before, after, catalogue);
        expect(apply(before, JSON.parse(JSON.stringify(changes))).school).toStrictEqual(after);
      }),
      runs(100),
    );
  });

  test('nothing changed is no change', () => {
    fc.assert(
      fc.property(randomSchool, (school) => {
        expect(diff(school, structuredClone(school), catalogue)).toEqual([]);
      }),
      runs(100),
    );
  });
});
