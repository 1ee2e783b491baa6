import { expect, test } from 'vitest';
import { GET } from '../pages/versie.json.ts';
import { builtFrom } from './versie.ts';

test('the version is the commit that is checked out', async () => {
  const { sha } = builtFrom();
  expect(sha).toMatch(/^[0-9a-f]{40}$/);
  expect(await GET().json()).toEqual({ sha });
});
