// For tests: whether a request is one that GitHub's own description of its API knows, with everything in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Recorded } from './stand-in.fixture.ts';

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly body?: object;
  readonly required?: boolean;
}

const file = join(import.meta.dirname, 'github-openapi.generated.json');
const described = JSON.parse(readFileSync(file, 'utf8')) as { readonly operations: readonly Operation[] };
/** The longest path first: one that ends in a ref would take whatever follows it, too. */
const operations = described.operations.toSorted((a, b) => b.path.length - a.path.length);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
const bodies = new Map<string, ValidateFunction>();

/** Signing in goes over addresses that are no part of GitHub's REST API; their tests hold them. */
const outside = ['/login/oauth/access_token'];

/** What is wrong with a request by GitHub's description; empty when nothing is. */
export function requestProblems({
  method,
  path,
  body,
}: Pick<Recorded, 'method' | 'path' | 'body'>): string[] {
  const { pathname, searchParams } = new URL(path, 'https://api.github.com');
  if (outside.includes(pathname)) return [];
  const operation = operationAt(method, pathname);
  if (operation === undefined) return [`${method} ${pathname} is not described`];
  return [...queryProblems(operation, searchParams), ...problemsIn(operation, body)].map(
    (problem) => `${operation.operationId}: ${problem}`,
  );
}

/** GitHub's name of what a request asks. */
export function operationOf({ method, path }: Pick<Recorded, 'method' | 'path'>): string | undefined {
  return operationAt(method, new URL(path, 'https://api.github.com').pathname)?.operationId;
}

function operationAt(method: string, pathname: string): Operation | undefined {
  return operations.find(
    (candidate) => candidate.method === method && pattern(candidate.path).test(pathname),
  );
}

function queryProblems({ parameters }: Operation, query: URLSearchParams): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const wrong = known.flatMap(({ name, required, schema }) => {
    const value = query.get(name);
    if (value === null) return required ? [`${name} is missing`] : [];
    return fits(schema, value) ? [] : [`${name} is ${value}`];
  });
  return [...unknown.map((name) => `${name} is unknown`), ...wrong];
}

function fits(schema: object, value: string): boolean {
  const isNumber = (schema as { readonly type?: string }).type === 'integer';
  return ajv.validate(schema, isNumber ? Number(value) : value);
}

/** The same of a body alone. */
export function bodyProblems(operationId: string, body: unknown): string[] {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  return operation === undefined ? [`${operationId} is not described`] : problemsIn(operation, body);
}

function problemsIn({ operationId, body: schema, required }: Operation, body: unknown): string[] {
  if (schema === undefined) return body === undefined ? [] : ['takes no body'];
  if (body === undefined) return required ? ['needs a body'] : [];
  const validate = bodies.get(operationId) ?? ajv.compile(closed(schema) as object);
  bodies.set(operationId, validate);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The schema with every object closed to fields that it does not name: a field that GitHub ignores is a mistake of ours. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]));
  const isPlain = node.properties !== undefined && !['oneOf', 'anyOf', 'allOf'].some((key) => key in node);
  return isPlain && node.type === 'object' && node.additionalProperties === undefined
    ? { ...node, additionalProperties: false }
    : node;
}

/** The last part of a path can be a ref, which has slashes of its own. */
function pattern(path: string): RegExp {
  const parts = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').split('/');
  const greedy = parts.at(-1) === '{ref}' || parts.at(-1) === '{basehead}';
  const regular = parts.map((part, index) =>
    part.replace(/\{\w+\}/, greedy && index === parts.length - 1 ? '.+' : '[^/]+'),
  );
  return new RegExp(`^${regular.join('/')}$`);
}
