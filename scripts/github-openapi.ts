// node scripts/github-openapi.ts FOLDER: renews the part of GitHub's own API description that the tests hold our requests against.
// FOLDER is an unpacked @octokit/openapi, which weighs 385 MB and so is no dependency:
//   npm pack @octokit/openapi@23.0.2 && tar xf octokit-openapi-23.0.2.tgz && node scripts/github-openapi.ts package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = [
  'apps/create-installation-access-token',
  'apps/delete-token',
  'checks/create',
  'checks/list-for-ref',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-labels',
  'issues/create-comment',
  'pulls/create',
  'pulls/list',
  'pulls/list-reviews',
  'pulls/request-reviewers',
  'pulls/update',
  'repos/compare-commits-with-basehead',
  'repos/create-repo-ruleset',
  'repos/get-commit',
  'repos/list-commits',
  'users/get-authenticated',
  'users/get-by-id',
];

type Json = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of an unpacked @octokit/openapi; see the first lines of this script.');
  process.exit(2);
}
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const found = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, { operationId }]) => operations.includes(operationId))
    .map(([method, { operationId, parameters = [], requestBody }]) => ({
      operationId,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((parameter) =>
        pick(resolve(parameter) as Json, ['name', 'in', 'required', 'schema']),
      ),
      ...(requestBody !== undefined && {
        body: schemaOf(resolve(requestBody) as Json),
        required: requestBody.required ?? false,
      }),
    })),
);
const missing = operations.filter((operation) => !found.some(({ operationId }) => operationId === operation));
if (missing.length > 0) throw new Error(`GitHub no longer describes ${missing.join(', ')}`);
const source = `@octokit/openapi ${version}, api.github.com, MIT`;
const target = join(import.meta.dirname, '../src/redactie/github/github-openapi.generated.json');
writeFileSync(target, `${JSON.stringify({ source, operations: found }, null, 1)}\n`);

function schemaOf(requestBody: Json): unknown {
  const content = requestBody.content as Readonly<Record<string, { readonly schema: unknown }>>;
  return resolve(content['application/json']?.schema);
}

/** The value with every reference filled in, and without what only people read. */
function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { readonly $ref?: string };
  if ($ref !== undefined) return resolve(at($ref));
  const kept = Object.entries(value).filter(
    ([key, part]) => !(isProse(key) && typeof part !== 'object') && !isExample(key),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, resolve(part)]));
}

function isProse(key: string): boolean {
  return key === 'description' || key === 'title' || key === 'summary';
}

function isExample(key: string): boolean {
  return key === 'example' || key === 'examples' || key.startsWith('x-');
}

function at(reference: string): unknown {
  const steps = reference.replace('#/', '').split('/');
  return steps.reduce<unknown>((node, step) => (node as Json)[step], description);
}

function pick(value: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]]));
}
