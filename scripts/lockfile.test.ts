// Guards package-lock.json: `npm ci` must work on every platform, and through any registry.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Packages = Readonly<Record<string, Package>>;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };

test('every optional dependency has an entry, so that npm ci works on every platform', () => {
  expect(Object.keys(lock.packages)).not.toEqual([]);
  expect(missing(lock.packages)).toEqual([]);
});

test('no entry names the registry that it came from', () => {
  expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('an optional dependency without an entry is found, wherever npm could have put it', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { b: '1', c: '1', d: '1' } },
    'node_modules/a/node_modules/b': {},
    'node_modules/c': {},
    'node_modules/e/node_modules/d': {},
  };
  expect(missing(packages)).toEqual(['node_modules/a needs d']);
});

function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !places(path).some((place) => `${place}node_modules/${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  );
}

/** The folders where Node looks for what a package imports: its own, and those above it. */
function places(path: string): string[] {
  if (path === '') return [''];
  const above = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/')));
  return [`${path}/`, ...places(above.replace(/\/$/, ''))];
}
