// The writer and the reader are each other's inverse, and there is one way to write a thing.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFolder } from '../bron/content-folder.ts';
import type { Niveau, School } from '../model/content.ts';
import type { ContentKind } from '../model/schemas.ts';
import { findForbidden } from './characters.ts';
import { loadDocument } from './document.ts';
import { linde, lindeText } from './fixture.ts';
import { contentKind } from './load.ts';
import { firstDifferentLine, writeContent } from './write.ts';
import { parseYaml } from './yaml.ts';

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
      fc.constantFrom(
        'JA',
        'nee',
        'null',
        'true',
        '0',
        '0x1F',
        '~',
        '- a',
        'a: b',
        '#1',
        '%',
        '@x',
        '"',
        "'",
        '9000',
        '2026-11-20',
        '[x',
        '{',
        '*a',
        '&a',
        '!x',
        '|',
        'x  y',
        'é',
      ),
    )
    .map((value) => value.normalize('NFC').slice(0, maxLength).toWellFormed())
    .filter((value) => value.length > 0 && findForbidden(value, { inValue: true }) === undefined);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const aantal = fc.integer({ min: 0, max: 9999 });

const niveau: fc.Arbitrary<Niveau> = fc
  .record({
    groepen: fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 4 }),
    achtervoegsel: optional(text(40)),
    capaciteit: optional(fc.integer({ min: 1, max: 9999 })),
    ingeschrevenBijVolzet: optional(fc.integer({ min: 1, max: 9999 })),
    zittendeLeerlingen: optional(aantal),
    vrijePlaatsen: optional(fc.oneof(aantal, fc.constant('JA' as const))),
    contingentIndicator: optional(aantal),
    weigeringen: optional(aantal),
    info: optional(text(200)),
  })
  .map(withoutUndefined<Niveau>);

const school: fc.Arbitrary<School> = fc
  .record({
    naam: text(100),
    straat: text(100),
    postcode: fc.integer({ min: 1000, max: 9999 }),
    gemeente: text(60),
    directie: optional(text(100)),
    net: optional(fc.constantFrom('GO!' as const, 'Provinciaal' as const)),
    onderwijs: fc.constantFrom('gewoon' as const, 'buitengewoon' as const),
    ligging: optional(
      fc.record({
        lat: fc.double({ min: 49.5, max: 51.5, noNaN: true }),
        lon: fc.double({ min: 2.6, max: 6.4, noNaN: true }),
      }),
    ),
    bevestigd: optional(fc.constant('2026-11-20T09:12:44+01:00')),
    aanbod: fc.dictionary(
      fc.constantFrom('2025-2026', '2026-2027', '2027-2028'),
      fc
        .record({
          percentageIndicator: optional(
            fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
          ),
          niveaus: fc.array(niveau, { maxLength: 5 }),
        })
        .map(withoutUndefined<School['aanbod'][string]>),
    ),
  })
  .map(withoutUndefined<School>);

function withoutUndefined<T extends object>(value: object): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

test('what is written is read back as it was, is canonical, and keeps the order of its niveaus', () => {
  fc.assert(
    fc.property(school, (value) => {
      const written = writeContent('school', value);
      const loaded = loadDocument('school', { path: linde, text: written });
      expect(loaded).toMatchObject({ data: { ...value, aanbod: { ...value.aanbod } }, canonical: [] });
      const parsed = parseYaml(written);
      expect('data' in parsed && parsed.data).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 500 },
  );
});

const files = readFolder('content').files.map((file) => [file.path, file] as const);

test.each(files)('%s is written as it stands', (path, file) => {
  const kind = contentKind(path) as ContentKind;
  const loaded = loadDocument(kind, file);
  expect('data' in loaded && writeContent(kind, loaded.data)).toBe(file.text);
});

test('a change of one number is a change of one line', () => {
  const parsed = parseYaml(lindeText);
  const data = ('data' in parsed ? parsed.data : undefined) as School;
  const changed = structuredClone(data) as unknown as {
    aanbod: Record<string, { niveaus: { capaciteit?: number }[] }>;
  };
  const first = changed.aanbod['2026-2027']?.niveaus[0];
  if (first) first.capaciteit = 150;
  const lines = writeContent('school', changed as unknown as School).split('\n');
  const different = lines.filter((line, index) => line !== lindeText.split('\n')[index]);
  expect(different).toEqual(['        capaciteit: 150']);
});

test('empty values are dropped', () => {
  const parsed = parseYaml(lindeText);
  const data = {
    ...('data' in parsed ? (parsed.data as School) : undefined),
    email: '',
    telefoon: null,
  } as unknown as School;
  expect(writeContent('school', data)).toBe(lindeText.replace('telefoon: 09 267 12 40\n', ''));
});

test('the first different line is counted from 1, also at the end', () => {
  expect(firstDifferentLine('a\nb\n', 'a\nb\n')).toBeUndefined();
  expect(firstDifferentLine('a\nb\n', 'a\nc\n')).toBe(2);
  expect(firstDifferentLine('a\n', 'a\nb\n')).toBe(2);
  expect(firstDifferentLine('a\n\n', 'a\n')).toBe(3);
});
