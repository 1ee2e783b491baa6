// The schemas themselves: closed, and with a Dutch label and hint on every field.
import { describe, expect, test } from 'vitest';
import { resolveRef } from '../model/schema-node.ts';
import { type ContentKind, type SchemaNode, schemas } from '../model/schemas.ts';
import { documents, lindeText, wilgText } from './fixture.ts';
import { checkShape } from './shape.ts';
import { parseYaml } from './yaml.ts';

const examples: Readonly<Record<ContentKind, readonly unknown[]>> = {
  school: [parse(lindeText), parse(wilgText)],
  lop: [documents.lop],
  kalender: [documents.kalender],
  groepen: [documents.groepen],
  toegang: [documents.toegang],
};
const kinds = Object.keys(examples) as ContentKind[];

describe.each(kinds)('the schema of %s', (kind) => {
  test('takes the examples', () => {
    for (const example of examples[kind]) expect(checkShape(kind, example)).toEqual([]);
  });

  test('rejects {}', () => {
    expect(checkShape(kind, {})).not.toEqual([]);
  });

  test('rejects an unknown key in every mapping', () => {
    for (const example of examples[kind]) {
      const mappings = mappingsOf(example);
      expect(mappings.length).toBeGreaterThan(0);
      for (const mapping of mappings) {
        mapping.onbekend = 1;
        expect(checkShape(kind, example)).not.toEqual([]);
        delete mapping.onbekend;
      }
    }
  });

  test('gives every field a title, a description, and every text a greatest length', () => {
    for (const [path, node] of fieldsOf(schemas[kind])) {
      expect(node.title, path).toMatch(/^\p{Lu}|^1A/u);
      expect(node.description, path).toMatch(/\.$/);
      const isBounded = node.maxLength !== undefined || 'pattern' in node;
      if (node.type === 'string') expect(isBounded, path).toBe(true);
    }
  });
});

function parse(text: string): unknown {
  const parsed = parseYaml(text);
  if ('problem' in parsed) throw new Error(parsed.problem.kind);
  return parsed.data;
}

/** Every mapping inside `data` with fixed fields or with free keys, as it is, so that a test may add to it. */
function mappingsOf(data: unknown): Record<string, unknown>[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(mappingsOf);
  return Array.isArray(data) ? inside : [data as Record<string, unknown>, ...inside];
}

function fieldsOf(root: SchemaNode, node: SchemaNode = root, path = ''): [string, SchemaNode][] {
  const schema = resolveRef(node, root);
  const children: [string, SchemaNode][] = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [['[]', schema.items] as [string, SchemaNode]] : []),
    ...(typeof schema.additionalProperties === 'object'
      ? [['*', schema.additionalProperties] as [string, SchemaNode]]
      : []),
  ];
  return [[path, schema], ...children.flatMap(([key, child]) => fieldsOf(root, child, `${path}/${key}`))];
}
