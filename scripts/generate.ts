// Writes what is generated from schemas/: the TypeScript types and the compiled validators.
// With --check it writes nothing and fails when a generated file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { resolveRef } from '../src/model/schema-node.ts';
import { type SchemaNode, schemas } from '../src/model/schemas.ts';

const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';
const named = new Map<string, SchemaNode>();
const check = process.argv.includes('--check');

const files: Record<string, string> = {
  'src/model/content.generated.ts': await types(),
  'src/load/validators.generated.js': validators(),
};

const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.map(([path]) => path).join(', ')}. Run: npm run generate`);
  process.exit(1);
}
if (!check) for (const [path, text] of stale) writeFileSync(path, text);

/** One interface per object in the schemas, named after its `$defs` key or its file. */
async function types(): Promise<string> {
  const { begrippen: _, ...documents } = schemas;
  const bundle = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(documents).map(([name, schema]) => [name, namedObjects(schema, pascal(name), schema)]),
    ),
  };
  const text = await compile(bundle as JSONSchema, 'Content', {
    bannerComment: banner,
    strictIndexSignatures: false,
    ignoreMinAndMaxItems: true,
  });
  return text;
}

/** A copy with every reference resolved, in which only objects keep a name: scalars stay inline. */
function namedObjects(node: SchemaNode, name: string | undefined, root: SchemaNode): SchemaNode {
  const key = node.$ref?.split('/').pop();
  const target = resolveRef(node, root);
  const {
    title: _title,
    $defs: _defs,
    $id: _id,
    $ref: _ref,
    $schema: _schema,
    propertyNames: _names,
    ...rest
  } = target;
  const title = target.type === 'object' ? (key ?? name) : undefined;
  const known = title && named.get(title);
  if (known) return known;
  const copy: SchemaNode = {
    ...rest,
    ...(title && { title: pascal(title) }),
    ...(target.properties && {
      properties: Object.fromEntries(
        Object.entries(target.properties).map(([child, sub]) => [child, namedObjects(sub, undefined, root)]),
      ),
    }),
    ...(target.items && { items: namedObjects(target.items, undefined, root) }),
    ...(target.anyOf && { anyOf: target.anyOf.map((sub) => namedObjects(sub, undefined, root)) }),
    ...(typeof target.additionalProperties === 'object' && {
      additionalProperties: namedObjects(target.additionalProperties, undefined, root),
    }),
  };
  if (title) named.set(title, copy);
  return copy;
}

/** Validators that need neither `new Function` nor a package, so that they run under a strict CSP. */
function validators(): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: false,
    schemas: Object.values(schemas),
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.keys(schemas).filter((name) => name !== 'begrippen');
  const text = (ajvStandalone as unknown as (a: Ajv2020, refs: Record<string, string>) => string)(
    ajv,
    Object.fromEntries(names.map((name) => [name, `${name}.schema.json`])),
  );
  return `${banner}// @ts-nocheck\n${text.replaceAll(/require\("([^"]+)"\)\.default/g, (_, path) => inlined(path))}\n`;
}

/** Ajv's run-time modules, written out: our lists with unique items hold scalars only. */
function inlined(path: string): string {
  if (path === 'ajv/dist/runtime/ucs2length') return '((text) => [...text].length)';
  if (path === 'ajv/dist/runtime/equal') return 'Object.is';
  throw new Error(`The compiled validators would need ${path} at run time.`);
}

function pascal(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
