import { describe, expect, test } from 'vitest';
import { carryOut, editBetween, editTo, isSameData } from './edit.ts';
import { isSameNiveau, keyText } from './key.ts';

describe('an edit', () => {
  test('has no side for what is not there', () => {
    expect(editTo(1, 2)).toStrictEqual({ from: 1, to: 2 });
    expect(editTo(undefined, 2)).toStrictEqual({ to: 2 });
    expect(editTo(1, undefined)).toStrictEqual({ from: 1 });
    expect(editTo(0, 0)).toStrictEqual({ from: 0, to: 0 });
  });

  test('is none between equal values', () => {
    expect(editBetween({ lat: 1 }, { lat: 1 })).toBeUndefined();
    expect(editBetween(undefined, undefined)).toBeUndefined();
    expect(editBetween(0, undefined)).toStrictEqual({ from: 0 });
  });

  test('is carried out on a copy, and only where every side it came from still stands', () => {
    const record: { a?: number; b?: number } = { a: 1 };
    expect(carryOut(record, { a: { from: 1 }, b: { to: 2 } })).toStrictEqual({ b: 2 });
    expect(carryOut(record, { a: { from: 1 }, b: { from: 3, to: 2 } })).toBeUndefined();
    expect(record).toStrictEqual({ a: 1 });
  });
});

describe('plain data', () => {
  test.each([
    [1, 1],
    [null, null],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: 2 } },
      { b: { c: 2 }, a: 1 },
    ],
  ])('%j is the same as %j', (a, b) => expect(isSameData(a, b)).toBe(true));

  test.each([
    [1, '1'],
    [{}, null],
    [null, {}],
    [[], {}],
    [{}, []],
    [[1], { 0: 1 }],
    [{ 0: 1 }, [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ toString: undefined }, { a: undefined }],
  ])('%j is not the same as %j', (a, b) => expect(isSameData(a, b)).toBe(false));
});

describe('the same niveau', () => {
  test('has the same groups in any order, and the same achtervoegsel', () => {
    expect(isSameNiveau({ groepen: [10, 9] }, { groepen: [9, 10] })).toBe(true);
    expect(isSameNiveau({ groepen: [9] }, { groepen: [9], achtervoegsel: 'Type 2' })).toBe(false);
    expect(isSameNiveau({ groepen: [1, 23] }, { groepen: [12, 3] })).toBe(false);
    expect(isSameNiveau({ groepen: [1, 2] }, { groepen: [1] })).toBe(false);
    expect(keyText({ groepen: [10, 9] })).toBe('9+10 ');
  });
});
