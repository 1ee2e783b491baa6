// Plain data to canonical text: keys in schema order, empty values dropped, nothing folded. One changed number is one changed line.
import { Document, isMap, isSeq, visit } from 'yaml';
import type { Documents } from '../model/content.ts';
import { resolveRef } from '../model/schema-node.ts';
import { type ContentKind, type SchemaNode, schemas } from '../model/schemas.ts';

/** The canonical text of one content file. It is the only way in which content is written. */
export function writeContent<Kind extends ContentKind>(kind: Kind, data: Documents[Kind]): string {
  const document = new Document(ordered(data, schemas[kind], schemas[kind]), {
    version: '1.2',
    schema: 'core',
  });
  visit(document, {
    Seq(_key, seq) {
      // Lists of numbers and ids stand on one line, lists of records do not.
      if (seq.items.every((item) => !isMap(item) && !isSeq(item)) && seq.items.length > 0) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false });
}

/** A copy in schema order without empty values; keys that are no fields (school years) in order of their text. */
function ordered(value: unknown, node: SchemaNode | undefined, root: SchemaNode): unknown {
  const schema = node && resolveRef(node, root);
  if (Array.isArray(value)) return value.map((item) => ordered(item, schema?.items, root));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.keys(schema?.properties ?? {});
  const others = Object.keys(value)
    .filter((key) => !fields.includes(key))
    .sort();
  const additional =
    typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const entries = [...fields, ...others]
    .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
    .filter(([, item]) => item !== undefined && item !== null && item !== '')
    .map(([key, item]) => [key, ordered(item, schema?.properties?.[key] ?? additional, root)]);
  return Object.fromEntries(entries);
}

/** The line, from 1, at which two texts first differ; undefined when they are equal. */
export function firstDifferentLine(text: string, other: string): number | undefined {
  if (text === other) return undefined;
  const lines = text.split('\n');
  const otherLines = other.split('\n');
  const index = lines.findIndex((line, number) => line !== otherLines[number]);
  return (index === -1 ? lines.length - 1 : index) + 1;
}
