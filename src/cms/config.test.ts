// What Decap is told: the schools of the account and no other, read and written by our own format.
import { expect, test } from 'vitest';
import { documents } from '../load/fixture.ts';
import type { Mij } from './api.ts';
import { collection, decapConfig, formHash } from './config.ts';

const mij: Mij = {
  account: { id: 'secretariaat', functie: 'Secretariaat', rol: 'schoolbeheerder' },
  scholen: [
    { id: 'de-linde', naam: 'De Linde', straat: 'Lindelei 1', revision: 'a', bevestigd: null, wacht: 0 },
    { id: 'de-wilg', naam: 'De Wilg', straat: 'Wilgenlaan 3', revision: 'b', bevestigd: null, wacht: 1 },
  ],
  berichten: [],
};
const config = decapConfig({ mij, lop: documents.lop });

test('the files are the schools of the account, each with an address of its own', () => {
  expect(config.collections).toHaveLength(1);
  const [{ name, files }] = config.collections;
  expect(name).toBe(collection);
  expect(files.map(({ file }) => file)).toEqual([
    'content/scholen/de-linde.yaml',
    'content/scholen/de-wilg.yaml',
  ]);
  expect(formHash('de-linde')).toBe(`#/collections/${name}/entries/${files[0]?.name}`);
});

test('nothing can be made, thrown away or previewed in Decap itself', () => {
  const [{ create, delete: remove, format, editor }] = config.collections;
  expect({ create, remove, format, editor }).toEqual({
    create: false,
    remove: false,
    format: 'school',
    editor: { preview: false },
  });
});
