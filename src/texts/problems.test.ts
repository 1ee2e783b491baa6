// Problems in words: one line in a terminal, safe in an annotation, with nothing that could mislead the eye.
import { expect, test } from 'vitest';
import type { Problem } from '../model/problem.ts';
import { problemAnnotation, problemCount, problemLine, quote } from './problems.ts';

const problem: Problem = {
  kind: 'wrongForm',
  at: ['aanbod', '2026-2027', 'niveaus', 0, 'vrijePlaatsen'],
  path: 'content/scholen/de-linde.yaml',
  line: 12,
  column: 15,
  field: 'Vrije plaatsen',
  value: 'vijf',
};

test('a line gives file, line, column, field, what to do and what stands there', () => {
  expect(problemLine(problem)).toBe(
    'content/scholen/de-linde.yaml:12:15 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".',
  );
});

test('what stands there is at most forty characters, on one line, with invisible characters shown', () => {
  expect(quote('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
  expect(quote('a\nb\u202ec\u200b\u001b[31m')).toBe('"a\\u{a}b\\u{202e}c\\u{200b}\\u{1b}[31m"');
  expect(quote('😀'.repeat(41))).toBe(`"${'😀'.repeat(40)}…"`);
});

test('an annotation cannot be broken out of', () => {
  const hostile = {
    ...problem,
    path: 'content/a,b:c\n::warning::x.yaml',
    value: 'x\n::set-output name=a::b%',
  };
  const annotation = problemAnnotation(hostile);
  expect(annotation).not.toContain('\n');
  expect(annotation).toBe(
    '::error file=content/a%2Cb%3Ac%0A%3A%3Awarning%3A%3Ax.yaml,line=12,col=15::Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "x\\u{a}::set-output name=a::b%25".',
  );
});

test('the name of a file cannot start a line of its own, nor colour or turn one', () => {
  const hostile = { ...problem, path: 'content/a\n::stop-commands::x\n\u001b[31m\u202e.yaml' };
  expect(problemLine(hostile)).toMatch(
    /^content\/a\\u\{a\}::stop-commands::x\\u\{a\}\\u\{1b\}\[31m\\u\{202e\}\.yaml:12:15 /,
  );
});

test('a warning is annotated as one', () => {
  expect(problemAnnotation({ ...problem, kind: 'websiteHttp', at: ['website'] })).toMatch(/^::warning /);
});

test('one problem is not called problems', () => {
  expect([problemCount(1), problemCount(2)]).toEqual(['1 probleem in de inhoud', '2 problemen in de inhoud']);
});
