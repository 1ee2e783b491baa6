// Two people on one school: both changes stand, and where they are about the same, what was typed stays in the form.
import { expect, test } from 'vitest';
import { documents, lindeText } from '../load/fixture.ts';
import { mergeForm } from './merge.ts';

const catalogue = new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep]));

function merge(typed: string, stands: string) {
  return mergeForm({ base: lindeText, typed, stands }, catalogue);
}

const withTelefoon = (telefoon: string): string =>
  lindeText.replace(/^telefoon: .*$/m, `telefoon: ${telefoon}`);
const withGemeente = (text: string): string => text.replace('gemeente: Gent', 'gemeente: Gentbrugge');

test('a change of the colleague comes beside the one that was typed', () => {
  const merged = merge(withTelefoon('09 123 45 67'), withGemeente(lindeText));
  expect(merged).toMatchObject({ school: { telefoon: '09 123 45 67', gemeente: 'Gentbrugge' }, overlap: [] });
});

test('where both changed the same, what was typed stays and is named', () => {
  const merged = merge(withTelefoon('09 123 45 67'), withTelefoon('09 123 45 68'));
  expect(merged?.school.telefoon).toBe('09 123 45 67');
  expect(merged?.overlap.map(({ typed }) => typed)).toEqual([
    {
      kind: 'schoolgegevenGewijzigd',
      veld: 'telefoon',
      edit: { from: '09 123 45 68', to: '09 123 45 67' },
    },
  ]);
});

test('where both changed the same in the same way, there is nothing to settle', () => {
  const merged = merge(withTelefoon('09 123 45 67'), withTelefoon('09 123 45 67'));
  expect(merged?.overlap).toEqual([]);
});

test('a confirmation in between goes into the form, so that saving does not take it back', () => {
  const confirmed = lindeText.replace(/^aanbod:/m, 'bevestigd: 2027-01-05T08:00:00+01:00\naanbod:');
  expect(merge(withTelefoon('09 123 45 67'), confirmed)?.school.bevestigd).toBe('2027-01-05T08:00:00+01:00');
});

test('a form that holds no valid file cannot be merged', () => {
  expect(merge(lindeText.replace('postcode: 9000', 'postcode: negen'), lindeText)).toBeUndefined();
});
