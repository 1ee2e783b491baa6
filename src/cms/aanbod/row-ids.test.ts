// A row keeps its identity through every edit, so that focus and what is open stay where they are.
import { expect, test } from 'vitest';
import { noRows, type RowIds, renewRowIds } from './row-ids.ts';

const a = { groepen: [1] };
const b = { groepen: [2] };
const c = { groepen: [3] };
const ids = ({ rows }: RowIds): number[] => rows.map(({ id }) => id);
const start = renewRowIds(noRows, [a, b, c]);

test('new rows get ids of their own', () => {
  expect(ids(start)).toEqual([1, 2, 3]);
});

test('nothing changes while no composition does', () => {
  expect(renewRowIds(start, structuredClone([a, b, c]))).toBe(start);
});

test('removing, adding and moving leave the others their ids', () => {
  expect(ids(renewRowIds(start, [a, c]))).toEqual([1, 3]);
  expect(ids(renewRowIds(start, [a, { groepen: [9] }, b, c]))).toEqual([1, 4, 2, 3]);
  expect(ids(renewRowIds(start, [c, a, b]))).toEqual([3, 1, 2]);
});

test('an id is not used again', () => {
  const removed = renewRowIds(start, [a, b]);
  expect(ids(renewRowIds(removed, [a, b, c]))).toEqual([1, 2, 4]);
});

test('a row that takes in the one above it keeps its id, and when they part again', () => {
  const together = renewRowIds(start, [{ groepen: [2, 1] }, c]);
  expect(ids(together)).toEqual([2, 3]);
  expect(ids(renewRowIds(together, [a, b, c]))).toEqual([4, 2, 3]);
});

test('typing an achtervoegsel keeps the id, also between rows of the same group', () => {
  const two = renewRowIds(noRows, [{ groepen: [1], achtervoegsel: 'Type 2' }, a]);
  const typed = renewRowIds(two, [
    { groepen: [1], achtervoegsel: 'Type 2' },
    { groepen: [1], achtervoegsel: 'T' },
  ]);
  expect(ids(typed)).toEqual([1, 2]);
});
