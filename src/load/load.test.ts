// The folder as a whole: files that miss, files that do not belong, and what is left to say when one is broken.
import { expect, test } from 'vitest';
import { documents, fixtureFiles, linde, lindeText } from './fixture.ts';
import { loadContent, loadSchool } from './load.ts';
import { schoolContext } from './rules/context.ts';

test('schools come in order of id and groups in order of the catalogue', () => {
  const { content } = loadContent(fixtureFiles().reverse());
  expect([...(content?.scholen.keys() ?? [])]).toEqual(['de-linde', 'de-wilg']);
  expect([...(content?.catalogue.keys() ?? [])]).toEqual([6246, 6247, 40092, 40091, 15080]);
});

test.each(['lop', 'kalender', 'groepen', 'toegang'])('content/%s.yaml may not miss', (kind) => {
  const { content, problems } = loadContent(fixtureFiles({ [`content/${kind}.yaml`]: undefined }));
  expect(content).toBeUndefined();
  expect(problems).toMatchObject([{ kind: 'missingFile', path: `content/${kind}.yaml`, line: 1, column: 1 }]);
});

test.each([
  'content/scholen/De-Linde.yaml',
  'content/scholen/de linde.yaml',
  'content/scholen/de--linde.yaml',
  'content/scholen/-.yaml',
])('%s is no name of a school', (path) => {
  const { problems } = loadContent(fixtureFiles({ [path]: lindeText }));
  expect(problems).toMatchObject([{ kind: 'fileName', path }]);
});

test.each(['content/scholen/de-linde.yml', 'content/lezing.yaml', 'content/scholen/x/y.yaml'])(
  '%s does not belong there',
  (path) => {
    const { problems } = loadContent(fixtureFiles({ [path]: lindeText }));
    expect(problems).toMatchObject([{ kind: 'unknownFile', path }]);
  },
);

test('with a broken lop.yaml each school is still held against its schema, and no reference is called wrong', () => {
  const { problems } = loadContent(
    fixtureFiles({ 'content/lop.yaml': '- x\n', [linde]: `${lindeText}kleur: x\n` }),
  );
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([
    ['notMapping', 'content/lop.yaml'],
    ['unknownKey', linde],
  ]);
});

test('an account that names a broken school is not called wrong', () => {
  const { problems } = loadContent(fixtureFiles({ [linde]: 'naam: x\n' }));
  expect(new Set(problems.map(({ path }) => path))).toEqual(new Set([linde]));
});

test('a save of one school is judged by the same rules, canonical or not', () => {
  const { lop, kalender } = documents;
  const catalogue = new Map(documents.groepen.groepen.map((groep) => [groep.nummer, groep]));
  const context = schoolContext({ lop, kalender, catalogue });
  const reordered = lindeText.replace('postcode: 9000\ngemeente: Gent\n', 'gemeente: Gent\npostcode: 9000\n');
  expect(loadSchool({ path: linde, text: reordered }, context).school?.gemeente).toBe('Gent');
  const wrong = loadSchool({ path: linde, text: lindeText.replace('140', '-1') }, context);
  expect(wrong.school).toBeUndefined();
  expect(wrong.problems).toMatchObject([{ kind: 'tooSmall', line: 12, column: 21 }]);
});
