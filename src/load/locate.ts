// From a path in a document to the place and the value of what stands there.
import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Finding } from '../model/problem.ts';
import type { PathStep } from '../model/schema-node.ts';

/** The offset of a finding in its text; of the nearest part that exists, if the path leads nowhere. */
export function offsetOf(document: Document, { at, point }: Pick<Finding, 'at' | 'point'>): number {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const [index, step] of at.entries()) {
    const child = childOf(node, step);
    if (child === undefined) return offset;
    const keyOffset = startOf(child.key, offset);
    if (point === 'key' && index === at.length - 1) return keyOffset;
    offset = startOf(child.value, keyOffset);
    node = child.value;
  }
  return offset;
}

function childOf(
  node: unknown,
  step: PathStep,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && key.value === step);
  if (isSeq(node) && node.items[Number(step)] !== undefined) return { value: node.items[Number(step)] };
  return undefined;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | null | undefined)?.range?.[0] ?? otherwise;
}
