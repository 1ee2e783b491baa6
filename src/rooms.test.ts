// Holds which room may import which: the policy is the table, and everything in src is read against it.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const pure = ['model', 'load', 'derive', 'change', 'views', 'texts'];

/**
 * Per room what it may import, itself apart: rooms, `schemas`, packages (`npm:…`), `node:*`, `astro`.
 * `type x` allows types of x alone. `*` is everything.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['schemas'],
  texts: ['model', 'type change'],
  load: ['model', 'schemas', 'npm:yaml', 'npm:libphonenumber-js'],
  derive: ['model', 'npm:temporal-polyfill'],
  change: ['model', 'derive', 'load'],
  views: ['model', 'derive', 'texts', 'change', 'npm:temporal-polyfill', 'npm:libphonenumber-js'],

  bron: [...pure, 'node:*', 'npm:temporal-polyfill', 'type astro', 'type npm:vite'],
  pages: ['layouts', 'components', 'styles', 'bron', 'views', 'texts', 'model', 'type derive', 'astro'],
  layouts: ['components', 'styles', 'views', 'texts', 'model', 'bron', 'type derive', 'astro'],
  components: ['styles', 'views', 'texts', 'model', 'bron', 'type derive', 'astro'],
  styles: [],

  client: [],
  cms: ['model', 'load', 'derive', 'change', 'views', 'texts', 'styles', 'npm:*'],
  redactie: [...pure, 'bron', 'cms', 'node:*', 'npm:*', 'astro'],
  browser: ['*'],
};

/** What the `<script>` of a component may import: it runs in the browser. */
const scriptMayImport: Readonly<Record<string, readonly string[]>> = { cms: ['cms'] };
const publicScriptMayImport = ['client'];

type Import = { readonly of: string; readonly typeOnly: boolean };
type Source = {
  readonly room: string;
  readonly file: string;
  readonly code: string;
  readonly may: readonly string[];
};

describe('the rooms of src', () => {
  const files = globSync('src/**/*.{ts,tsx,mjs,js,astro}').map((file) => file.replaceAll('\\', '/'));
  const checked = files.filter((file) => !/\.(test|spec|fixture|d)\.ts$/.test(file));

  test('there is something to check', () => expect(checked).not.toEqual([]));

  test.each(checked)('%s imports only what its room may', (file) => {
    expect(violations(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['src/model/a.ts', "import { x } from '../load/x.ts';", 'imports load'],
    ['src/model/a.ts', "export * from '../load/x.ts';", 'imports load'],
    ['src/model/a.ts', "type X = import('../load/x.ts').X;", 'imports type load'],
    ['src/load/a.ts', "const x = await import('node:fs');", 'imports node:fs'],
    ['src/load/a.ts', "import { parse } from 'js-yaml/parse';", 'imports npm:js-yaml'],
    ['src/load/a.ts', "import x from '../../content/lop.yaml';", 'imports content'],
    ['src/derive/a.ts', "import { z } from 'astro/zod';", 'imports astro'],
    ['src/pages/a.ts', "import { x } from '../derive/x.ts';", 'imports derive'],
    ['src/pages/a.astro', "---\nimport x from '../client/x.ts';\n---\n<p />", 'imports client'],
    ['src/pages/a.astro', "<p /><script>\nimport x from '../bron/x.ts';\n</script>", 'imports bron'],
    ['src/utils/a.ts', '', 'is in src/utils, which is no room: give it a line in the table'],
    ['src/views/a.ts', 'const t = Date.now();', 'reads the clock: Date.now'],
    ['src/views/a.ts', 'const t = [1].map(Date.now);', 'reads the clock: Date.now'],
    ['src/views/a.ts', "const t = Date['now']();", "reads the clock: Date['now']"],
    ['src/views/a.ts', 'const { now } = Date;', 'reads the clock: { now } = Date'],
    ['src/views/a.ts', 'const t = new Date();', 'reads the clock: new Date()'],
    ['src/views/a.ts', 'const t = new Date;', 'reads the clock: new Date'],
    ['src/views/a.ts', 'const t = Date();', 'reads the clock: Date()'],
    ['src/views/a.ts', 'const t = Temporal.Now.instant();', 'reads the clock: Temporal.Now'],
  ])('refuses in %s: %s', (file, code, expected) => {
    expect(violations(file, code)).toEqual([`${file} ${expected}`]);
  });

  test.each([
    ['src/load/a.ts', "import { a } from './b.ts';\nimport s from '../../schemas/school.schema.json';"],
    ['src/pages/a.astro', "---\nimport type { S } from '../derive/s.ts';\n---\n{'import x from y'}"],
    ['src/pages/a.astro', "---\nconst t = Date.now();\n---\n<script>import '../client/x.ts';</script>"],
    [
      'src/views/a.ts',
      "// Date.now() and new Date()\nconst t = [new Date(3), Date.UTC(2026), 'Temporal.Now'];",
    ],
  ])('accepts in %s: %s', (file, code) => {
    expect(violations(file, code)).toEqual([]);
  });
});

function violations(file: string, text: string): string[] {
  const room = file.split('/')[1] ?? '';
  const may = mayImport[room];
  if (may === undefined) return [`${file} is in src/${room}, which is no room: give it a line in the table`];
  return sources({ room, file, code: text, may }).flatMap((source) => {
    const tree = ts.createSourceFile(file, source.code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const nodes = allNodes(tree);
    const forbidden = nodes
      .flatMap((node) => importOf(node, file) ?? [])
      .filter((found) => !allows(source, found));
    const clocks = pure.includes(room) ? nodes.filter(readsClock) : [];
    return [
      ...forbidden.map(({ of, typeOnly }) => `${file} imports ${typeOnly ? 'type ' : ''}${of}`),
      ...clocks.map((node) => `${file} reads the clock: ${node.getText()}`),
    ];
  });
}

/** The parts of a file that hold code: all of it, or of a component its frontmatter and its scripts. */
function sources(source: Source): Source[] {
  if (!source.file.endsWith('.astro')) return [source];
  const [, frontmatter = '', template = ''] = /^\s*(?:---\n(.*?)\n---)?(.*)$/s.exec(source.code) ?? [];
  const scripts = [...template.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [
    { ...source, code: frontmatter },
    ...scripts.map((code) => ({
      ...source,
      room: 'script',
      code,
      may: scriptMayImport[source.room] ?? publicScriptMayImport,
    })),
  ];
}

function allows({ room, may }: Source, { of, typeOnly }: Import): boolean {
  const names = [of, of.replace(/:.*/, ':*'), '*'];
  return (
    of === room || names.some((name) => may.includes(name) || (typeOnly && may.includes(`type ${name}`)))
  );
}

function allNodes(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(allNodes)];
}

function importOf(node: ts.Node, file: string): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    return found(node.moduleSpecifier, file, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return found(node.moduleSpecifier, file, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return found(node.argument.literal, file, true);
  }
  if (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    node.arguments[0]
  ) {
    return found(node.arguments[0], file, false);
  }
  return undefined;
}

/** Names what is imported: a room, another folder of the repository, `npm:x`, `node:x` or `astro`. */
function found(specifier: ts.Node, file: string, typeOnly: boolean): Import {
  const name = ts.isStringLiteralLike(specifier) ? specifier.text : 'a computed name';
  if (name.startsWith('.')) {
    const [top = '', room = ''] = posix.join(posix.dirname(file), name).split('/');
    return { of: top === 'src' ? room : top, typeOnly };
  }
  if (name.startsWith('node:')) return { of: name, typeOnly };
  const [packageName = ''] = /^(@[^/]+\/)?[^/]+/.exec(name) ?? [];
  return { of: /^astro\b/.test(name) ? 'astro' : `npm:${packageName}`, typeOnly };
}

function readsClock(node: ts.Node): boolean {
  const text = node.getText();
  if (ts.isPropertyAccessExpression(node)) return text === 'Date.now' || text === 'Temporal.Now';
  if (ts.isElementAccessExpression(node)) return /^Date\[.now.\]$/.test(text);
  if (ts.isVariableDeclaration(node)) return /\bnow\b.*=\s*Date$/.test(text);
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}
