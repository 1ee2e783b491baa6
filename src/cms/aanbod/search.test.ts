// Finding a group among the whole catalogue.
import { expect, test } from 'vitest';
import { readContent } from '../../bron/content-folder.ts';
import type { Content } from '../../model/content.ts';
import { onlyChoice, type SearchContext, searchGroepen } from './search.ts';

const { catalogue } = readContent('content').content as Content;
const context: SearchContext = { catalogue, offered: new Set([40091]), onderwijs: 'gewoon' };
const found = (query: string, changes: Partial<SearchContext> = {}): string[] =>
  searchGroepen(query, { ...context, ...changes }).matches.map(({ groep }) => groep.naam);

test('by number', () => {
  expect(found('40093')).toEqual(['2e leerjaar A Kunst en creatie']);
});

test('by words in any order, in part, with or without accents and capitals', () => {
  expect(found('organ ECON 2e a').slice(0, 1)).toEqual(['2e leerjaar A Economie en organisatie']);
  expect(found('opleidingsvorm 1 buso')).toContain('BuSO Opleidingsvorm 1');
  expect(found('créatie kùnst 2e leerjaar a')).toContain('2e leerjaar A Kunst en creatie');
});

test('by the short name of the first grade', () => {
  expect(found('1A')[0]).toBe('1ste leerjaar A');
});

test('a group that is offered already is found and marked', () => {
  expect(searchGroepen('40091', context).matches[0]?.offered).toBe(true);
});

test('groups of the own onderwijs come first', () => {
  const onderwijs = (query: string, own: SearchContext['onderwijs']): string | undefined =>
    searchGroepen(query, { ...context, onderwijs: own }).matches[0]?.groep.onderwijs;
  expect([onderwijs('', 'buitengewoon'), onderwijs('', 'gewoon')]).toEqual(['buitengewoon', 'gewoon']);
});

test('a long list is cut, and says how long it is', () => {
  const { matches, total } = searchGroepen('', context, 10);
  expect([matches.length, total]).toEqual([10, catalogue.size]);
});

test('Enter takes the group with that number or the only one left, never one that is offered', () => {
  const only = (query: string, mayRepeat = false): number | undefined =>
    onlyChoice(query, searchGroepen(query, context), mayRepeat);
  expect([only('40093'), only('kunst'), only('40091'), only('40091', true), only('zzz')]).toEqual([
    40093,
    undefined,
    undefined,
    40091,
    undefined,
  ]);
});
