// What a person needs beside a finding: the label of the field, its hint, and what stands there.
import type { Finding, Problem } from '../model/problem.ts';
import { type PathStep, schemaAt } from '../model/schema-node.ts';
import { type ContentKind, schemas } from '../model/schemas.ts';

/** The label of the field, and what stands there: the key itself where the key is wrong, never personal data. */
export function describeFinding(
  finding: Finding,
  kind: ContentKind,
  data: unknown,
): Pick<Problem, 'field' | 'hint' | 'value'> {
  if (finding.at.length === 0) return value(scalarAt(data, []));
  const schema = schemaAt(schemas[kind], finding.at);
  const isAboutKey = finding.point === 'key' && finding.kind !== 'missing' && finding.kind !== 'goesWith';
  return {
    ...(schema?.title !== undefined && { field: schema.title }),
    ...(finding.kind === 'wrongForm' && schema?.description !== undefined && { hint: schema.description }),
    ...(finding.kind !== 'personalData' &&
      value(isAboutKey ? String(finding.at.at(-1)) : scalarAt(data, finding.at))),
  };
}

function value(text: string | undefined): { readonly value?: string } {
  return text === undefined ? {} : { value: text };
}

/** The scalar at a path of plain data, as it would be shown; undefined for a collection or nothing. */
function scalarAt(data: unknown, at: readonly PathStep[]): string | undefined {
  let value = data;
  for (const step of at) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}
