// What Decap reads and writes is the canonical file, with the form's basis beside it.
import { afterEach, expect, test } from 'vitest';
import { lindeText } from '../load/fixture.ts';
import { type Basis, basisKey, currentBasis, openBasis, renewBasis, splitRaw, withBasis } from './basis.ts';
import { format } from './format.ts';

const at = (revision: string): Basis => ({ revision, text: `text of ${revision}` });

afterEach(() => {
  for (const revision of ['a', 'b', 'c']) openBasis(at(revision));
});

test('a file that is read and written again is the same, byte for byte, with its basis', () => {
  const raw = withBasis(lindeText, at('a'));
  expect(format.toFile(format.fromFile(raw))).toBe(raw);
  expect(format.fromFile(raw)[basisKey]).toEqual(at('a'));
});

test('a basis survives any text', () => {
  const basis = { revision: 'a', text: 'naam: "# basis {}"\r\n\u2028' };
  expect(splitRaw(withBasis(lindeText, basis))).toEqual({ text: lindeText, basis });
});

test('spaces around a text, loose accents and emptied fields are no mistake', () => {
  const data = format.fromFile(lindeText);
  expect(format.toFile({ ...data, straat: ' Lindelei 1 ', email: '', telefoon: null })).toBe(
    lindeText.replace(/^email: .*\n/m, '').replace(/^telefoon: .*\n/m, ''),
  );
  expect(format.toFile({ naam: 'Cafe\u0301' })).toBe('naam: Café\n');
});

test('a file that is no YAML of ours gives no form', () => {
  expect(() => format.fromFile('naam: &a b')).toThrow('not valid');
});

test('after a save the same form stands on the answer, however often', () => {
  const form = openBasis(at('a'));
  renewBasis(currentBasis(form), at('b'));
  expect(currentBasis(form)).toEqual(at('b'));
  renewBasis(currentBasis(form), at('c'));
  expect(currentBasis(form)).toEqual(at('c'));
  expect(splitRaw(format.toFile({ naam: 'x', [basisKey]: form })).basis).toEqual(at('c'));
});

test('a value that is changed and changed back does not go round in circles', () => {
  const form = openBasis(at('a'));
  for (const revision of ['b', 'a', 'b', 'a', 'c']) {
    renewBasis(currentBasis(form), at(revision));
    expect(currentBasis(form)).toEqual(at(revision));
  }
});

test('a file that a colleague put back is read as the newest', () => {
  const form = openBasis(at('a'));
  renewBasis(form, at('b'));
  expect(currentBasis(openBasis(at('a')))).toEqual(at('a'));
});
