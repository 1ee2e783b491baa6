// One value replaced by another: made, compared and carried out on plain data.
import type { Edit } from './change.ts';

/** The edit between two values, either of which may be absent; undefined when they are the same. */
export function editBetween<Value>(from: Value | undefined, to: Value | undefined): Edit<Value> | undefined {
  return isSameData(from, to) ? undefined : editTo(from, to);
}

/** The edit between two values, even when they are the same. */
export function editTo<Value>(from: Value | undefined, to: Value | undefined): Edit<Value> {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A copy of `record` with each edited field replaced, or undefined when a field holds another value than its edit came from. */
export function carryOut<Record extends object>(
  record: Record,
  edits: { readonly [Field in keyof Record]?: Edit<unknown> },
): Record | undefined {
  const copy: { [Field in keyof Record]?: unknown } = { ...record };
  for (const field of Object.keys(edits) as (keyof Record)[]) {
    const { from, to } = edits[field] ?? {};
    if (!isSameData(record[field], from)) return undefined;
    if (to === undefined) delete copy[field];
    else copy[field] = to;
  }
  return copy as Record;
}

/** Whether two pieces of plain data are equal; the order of keys means nothing, that of lists does. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const entries = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && isSameData(value, b[key as keyof typeof b]))
  );
}
