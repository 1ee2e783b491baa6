// What points to a person is found however it is written, and what does not is left alone.
import { expect, test } from 'vitest';
import { findPersonalData } from './personal.ts';

const find = (text: string) => findPersonalData(text, { bornBy: 2018, ownNumbers: ['+3292671240'] });

test.each([
  ['93.05.18-223.61', 'rijksregisternummer'],
  ['93051822361', 'rijksregisternummer'],
  ['nr 93 05 18 223 61 aub', 'rijksregisternummer'],
  ['17.07.30-033.84', 'rijksregisternummer'],
  ['９３０５１８２２３６１', 'rijksregisternummer'],
  ['12/03/2012', 'geboortedatum'],
  ['12-3-12', 'geboortedatum'],
  ['12.03.85', 'geboortedatum'],
  ['2012-03-12', 'geboortedatum'],
  ['geboren op 12 maart 2012', 'geboortedatum'],
  ['12 Mrt. 2012', 'geboortedatum'],
  ['vraag naar an.peeters@school.be', 'email'],
  ['an.peeters (at) school.be', 'email'],
  ['https://school.be/inschrijven', 'url'],
  ['kijk op www.school.be', 'url'],
  ['kijk op onzeschool.be', 'url'],
  ['school.gent', 'url'],
  ['bel 0470/12.34.56', 'telefoon'],
  ['09 225 33 04', 'telefoon'],
  ['470 12 34 56', 'telefoon'],
  ['tel.(09)225.33.04', 'telefoon'],
  ['+32 9 225 33 04', 'telefoon'],
])('%s is refused as %s', (text, what) => {
  expect(find(text)).toBe(what);
});

test.each([
  'Ook voor anderstalige nieuwkomers',
  'Opendeurdag op 12/03/2027',
  'Opendeurdag op 12 maart 2027, van 10 tot 16 uur',
  'Lessen starten om 8.20 uur',
  '93.05.18-223.62',
  'Schooljaar 2026-2027',
  'Groepen 4009 1234',
  'Type 2 en type 9, 3 klassen van 8 leerlingen',
  'Campus A.B. Centrum',
  'bel ons op 09 267 12 40',
  'Groepen 40091, 40092 en 40093',
  'Bus 3, 12 en 52. Tram 1',
])('%s may stand', (text) => {
  expect(find(text)).toBeUndefined();
});
