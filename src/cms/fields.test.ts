// The form's fields come from the schema, and from nowhere else.
import { expect, test } from 'vitest';
import { documents } from '../load/fixture.ts';
import { schemas } from '../model/schemas.ts';
import { schoolFields } from './fields.ts';

const { schakelaars } = documents.lop;
const fields = schoolFields({ ...schakelaars, directie: false });

test('the aanbod comes first, then the school itself in the order of the schema', () => {
  expect(fields.map(({ name }) => name)).toEqual([
    'aanbod',
    '#schoolgegevens',
    'naam',
    'straat',
    'postcode',
    'gemeente',
    'email',
    'telefoon',
    'website',
  ]);
});

test('directie is asked where the LOP uses it', () => {
  expect(schoolFields({ ...schakelaars, directie: true }).map(({ name }) => name)).toContain('directie');
});

test('a label is the title in the schema, a hint its description, also of a shared notion', () => {
  const email = fields.find(({ name }) => name === 'email');
  const { title, description } = schemas.begrippen.$defs?.email ?? {};
  expect(email).toMatchObject({ label: title, uitleg: description, widget: 'tekst', required: false });
});

test('what the schema requires is required, and its limits go along', () => {
  expect(fields.find(({ name }) => name === 'postcode')).toMatchObject({
    widget: 'getal',
    required: true,
    min: 1000,
    max: 9999,
  });
});
