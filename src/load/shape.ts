// What the schema says about parsed data: Ajv's errors as findings, one for each place.
import type { Finding, ProblemDetail } from '../model/problem.ts';
import type { PathStep } from '../model/schema-node.ts';
import type { ContentKind } from '../model/schemas.ts';
import type { AjvError } from './validators.generated.js';
import * as validators from './validators.generated.js';

/** More than anybody mends at once; a file of nothing but mistakes must not take minutes. */
const mostFindings = 100;

/** Everywhere that `data` is not what the schema of `kind` asks for. */
export function checkShape(kind: ContentKind, data: unknown): Finding[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [{ kind: 'notMapping', at: [] }];
  const validate = validators[kind];
  if (validate(data)) return [];
  const byPlace = new Map<string, Finding>();
  for (const error of tellingErrors(validate.errors ?? [])) {
    const finding = toFinding(error, data);
    if (finding === undefined) continue;
    const place = finding.at.join('/');
    if (!byPlace.has(place)) byPlace.set(place, finding);
    if (byPlace.size === mostFindings) break;
  }
  return [...byPlace.values()];
}

/** Without what Ajv says twice. */
function tellingErrors(errors: readonly AjvError[]): AjvError[] {
  const choices = new Set(errors.flatMap((error) => (error.keyword === 'anyOf' ? error.instancePath : [])));
  return errors.filter(({ keyword, instancePath, propertyName }) => {
    // A failed choice reports each branch as well as the choice: the choice says enough.
    const isBranch = choices.has(instancePath) && keyword !== 'anyOf';
    // A wrong name of a property is reported before it is said which.
    const isEcho = propertyName !== undefined && keyword !== 'propertyNames';
    return !(isBranch || isEcho);
  });
}

function toFinding({ instancePath, keyword, params }: AjvError, data: object): Finding | undefined {
  const at = toSteps(instancePath, data);
  const limit = Number(params.limit);
  const here = (detail: ProblemDetail): Finding => ({ ...detail, at });
  const child = (key: unknown, detail: ProblemDetail): Finding => ({
    ...detail,
    at: [...at, String(key)],
    point: 'key',
  });
  switch (keyword) {
    case 'required':
      return child(params.missingProperty, { kind: 'missing' });
    case 'dependentRequired':
      return child(params.missingProperty, { kind: 'goesWith', other: String(params.property) });
    case 'additionalProperties':
      return child(params.additionalProperty, { kind: 'unknownKey' });
    case 'propertyNames':
      return child(params.propertyName, { kind: 'wrongForm' });
    case 'type':
      return here({ kind: 'wrongType', expected: String(params.type) });
    case 'enum':
      return here({ kind: 'notOneOf', options: (params.allowedValues as unknown[]).map(String) });
    case 'minimum':
      return here({ kind: 'tooSmall', limit });
    case 'maximum':
      return here({ kind: 'tooGreat', limit });
    case 'minLength':
      return here({ kind: 'tooShort', limit });
    case 'maxLength':
      return here({ kind: 'tooLong', limit });
    case 'minItems':
      return here({ kind: 'tooFewItems', limit });
    case 'maxItems':
    case 'maxProperties':
      return here({ kind: 'tooManyItems', limit });
    case 'uniqueItems':
      return here({ kind: 'duplicateItem' });
    case 'pattern':
    case 'anyOf':
    case 'const':
      return here({ kind: 'wrongForm' });
    default:
      return undefined;
  }
}

/** A JSON pointer as steps; an index becomes a number where the data has a list. */
function toSteps(pointer: string, data: unknown): PathStep[] {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<PathStep, unknown> | undefined)?.[step];
      return step;
    });
}
