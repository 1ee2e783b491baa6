// What a typed text becomes.
import { expect, test } from 'vitest';
import { formatPercentage, parseAantal, parsePercentage, parseTekst, parseVrijePlaatsen } from './invoer.ts';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['12', 12],
  [' 012 ', 12],
  ['0', 0],
  ['-1', '-1'],
  ['1,5', '1,5'],
  ['1e3', '1e3'],
  ['vijf', 'vijf'],
])('the number %j becomes %j', (text, expected) => {
  expect(parseAantal(text)).toBe(expected);
});

test.each([
  ['ja', 'JA'],
  [' Ja', 'JA'],
  ['j', 'j'],
  ['0', 0],
])('the vrije plaatsen %j become %j', (text, expected) => {
  expect(parseVrijePlaatsen(text)).toBe(expected);
});

test.each([
  ['33,3', 33.3],
  ['33.3 %', 33.3],
  ['40%', 40],
  ['', undefined],
  ['veel', 'veel'],
])('the percentage %j becomes %j', (text, expected) => {
  expect(parsePercentage(text)).toBe(expected);
});

test('a percentage is shown with a comma', () => {
  expect([formatPercentage(33.3), formatPercentage(undefined)]).toEqual(['33,3', '']);
});

test('a text stands on one line, composed, without spaces around it', () => {
  expect([parseTekst('  Ook\nvoor  cafe\u0301 '), parseTekst(' \n')]).toEqual(['Ook voor café', undefined]);
});
