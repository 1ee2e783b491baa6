// No English in the editor: every phrase of Decap's has its Dutch.
import en from 'decap-cms-locales/dist/esm/en/index.js';
import nl from 'decap-cms-locales/dist/esm/nl/index.js';
import { expect, test } from 'vitest';
import { decap } from '../texts/decap.ts';
import { mergePhrases, type Phrases } from './phrases.ts';

const merged = keys(mergePhrases(nl, decap));

test('every phrase that Decap has in English is there in Dutch', () => {
  expect(keys(en).filter((key) => !merged.includes(key))).toEqual([]);
});

test('we add no phrase that Decap does not know', () => {
  expect(keys(decap).filter((key) => !keys(en).includes(key))).toEqual([]);
});

test('a phrase of ours goes over theirs, and leaves its neighbours', () => {
  expect(mergePhrases({ a: { b: '1', c: '2' } }, { a: { b: '3' }, d: '4' })).toEqual({
    a: { b: '3', c: '2' },
    d: '4',
  });
});

function keys(phrases: Phrases, path = ''): string[] {
  return Object.entries(phrases).flatMap(([key, phrase]) =>
    typeof phrase === 'string' ? [`${path}${key}`] : keys(phrase, `${path}${key}.`),
  );
}
