// Walking a JSON Schema as data: from a place in a document to the schema of that place.
import { type SchemaNode, schemas } from './schemas.ts';

/** A step into a document: a key of a mapping or an index of a list. */
export type PathStep = string | number;

/** The node itself, with its reference followed; what stands beside the reference wins. */
export function resolveRef(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const [file, key] = node.$ref.split('#/$defs/');
  const home = file ? schemas.begrippen : root;
  const target = key === undefined ? undefined : home.$defs?.[key];
  if (target === undefined) throw new Error(`Schema reference leads nowhere: ${node.$ref}`);
  return { ...resolveRef(target, home), ...node };
}

/** The schema of the value at `path` in a document of `root`, or undefined where the schema knows no such place. */
export function schemaAt(root: SchemaNode, path: readonly PathStep[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = resolveRef(root, root);
  for (const step of path) {
    const next: SchemaNode | boolean | undefined =
      typeof step === 'number' ? node.items : (ownProperty(node, step) ?? node.additionalProperties);
    if (typeof next !== 'object') return undefined;
    node = resolveRef(next, root);
  }
  return node;
}

function ownProperty(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
}
