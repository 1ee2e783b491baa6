// Each folder beside this file is a story whose name is a line of the policy. See run.fixture.ts for what is in a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runStory } from './run.fixture.ts';

const stories = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the policy', () => {
  test('has its stories', () => expect(stories.length).toBeGreaterThanOrEqual(60));

  test.each(stories)('%s', (name) => {
    const folder = join(import.meta.dirname, name);
    expect(runStory(folder)).toEqual(parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')));
  });
});
