// What we put in place of Decap's modules is tied to one version of it: an update must not silently bring the originals back.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replaced, replacedPackages } from './slim-decap.ts';

const core = 'node_modules/decap-cms-core/dist/esm';
const read = (path: string): string => readFileSync(path, 'utf8');
const manifest = (path: string) => JSON.parse(read(path)) as Record<string, Record<string, string>>;

test.each(Object.entries(replaced))('Decap has %s, and we have %s', (module, ours) => {
  expect(existsSync(`${core}/${module}`)).toBe(true);
  expect(existsSync(`src/cms/decap/${ours}`)).toBe(true);
});

test.each(
  Object.entries(replacedPackages).flatMap(([module, packages]) =>
    Object.entries(packages).map(([name, ours]) => [module, name, ours] as const),
  ),
)('%s imports %s, and we have %s', (module, name, ours) => {
  expect(read(`${core}/${module}`)).toContain(`from '${name}'`);
  expect(existsSync(`src/cms/decap/${ours}`)).toBe(true);
});

test('the packages of Decap that we import are those that decap-cms-app pins', () => {
  const declared = Object.entries(manifest('package.json').devDependencies ?? {});
  const own = declared.filter(([name]) => name.startsWith('decap-cms-') && name !== 'decap-cms-app');
  const pinned = manifest('node_modules/decap-cms-app/package.json').dependencies ?? {};
  expect(own).not.toEqual([]);
  expect(own).toEqual(own.map(([name]) => [name, pinned[name]]));
});
