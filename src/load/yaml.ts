// Text to plain data, for the strict subset of YAML that content is written in. Nothing here throws on bad text.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import type { Finding, ProblemDetail, YamlFeature } from '../model/problem.ts';
import { findForbidden } from './characters.ts';
import { offsetOf } from './locate.ts';

/** A line and a column, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text that is valid in the subset: its data, and where each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  /** The place of a finding; of the nearest part that exists, if the path leads nowhere. */
  readonly locate: (finding: Pick<Finding, 'at' | 'point'>) => Position;
}

export type ParsedOrProblem =
  | ParsedYaml
  | { readonly problem: ProblemDetail & Position & { readonly value?: string } };

const maxDepth = 12;
const jsonScalar = /^(?:null|true|false|(?!-0+(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

class Refusal extends Error {
  readonly detail: ProblemDetail;
  readonly offset: number;
  readonly value: string | undefined;
  constructor(detail: ProblemDetail, offset: number, value?: string) {
    super(detail.kind);
    this.detail = detail;
    this.offset = offset;
    this.value = value;
  }
}

/** The data in `text`, or the first reason why it is not of the subset. */
export function parseYaml(text: string): ParsedOrProblem {
  const lineCounter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    refuseText(text);
    const document = parseDocument(text, lineCounter);
    const data = toData(document.contents as Node | null, 0);
    return { data, locate: (finding) => position(offsetOf(document, finding)) };
  } catch (error) {
    if (error instanceof Refusal) {
      const place =
        lineCounter.lineStarts.length > 0 ? position(error.offset) : positionIn(text, error.offset);
      return {
        problem: { ...error.detail, ...place, ...(error.value !== undefined && { value: error.value }) },
      };
    }
    // The composer of `yaml` recurses: a text of ten thousand brackets overflows its stack.
    if (error instanceof RangeError) return { problem: { kind: 'tooDeep', line: 1, column: 1 } };
    throw error;
  }
}

function refuseText(text: string): void {
  const forbidden = findForbidden(text, { inValue: false });
  if (forbidden !== undefined) {
    const { offset, ...detail } = forbidden;
    throw new Refusal(detail, offset);
  }
  if (text.trim() === '') throw new Refusal({ kind: 'empty' }, 0);
  // Depth is refused before parsing, in linear time: every level needs a bracket or a deeper indentation.
  let brackets = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '[' || character === '{') brackets++;
    else if (character === ']' || character === '}') brackets--;
    if (brackets > 200) throw new Refusal({ kind: 'tooDeep' }, index);
  }
  const compact = /^ *(?:[-?:] ){20,}/m.exec(text);
  if (compact) throw new Refusal({ kind: 'tooDeep' }, compact.index);
}

function parseDocument(text: string, lineCounter: LineCounter): Document {
  const comment = commentOffset(text);
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (text.startsWith('%')) throw feature('directive', 0);
  if (comment !== undefined) throw feature('comment', comment);
  if (document === undefined) throw new Refusal({ kind: 'empty' }, 0);
  if (second !== undefined) throw feature('documents', second.range?.[0] ?? 0);
  const trouble = document.errors[0] ?? document.warnings[0];
  if (trouble !== undefined) {
    const tag = trouble.code === 'TAG_RESOLVE_FAILED';
    throw tag ? feature('tag', trouble.pos[0]) : new Refusal({ kind: 'yamlSyntax' }, trouble.pos[0]);
  }
  const directive = document.directives;
  if (directive?.yaml.explicit || Object.keys(directive?.tags ?? {}).length > 1)
    throw feature('directive', 0);
  return document as Document;
}

/** Plain data of a node: mappings become objects without surprising keys, scalars what JSON would make of them. */
function toData(node: Node | null, depth: number): unknown {
  if (node === null) return null;
  const offset = node.range?.[0] ?? 0;
  if (depth > maxDepth) throw new Refusal({ kind: 'tooDeep' }, offset);
  if (isAlias(node)) throw feature('alias', offset);
  if ('anchor' in node && node.anchor) throw feature('anchor', offset);
  if (node.tag && node.tag !== '') throw feature('tag', offset);
  if (isSeq(node)) return node.items.map((item) => toData(item as Node, depth + 1));
  if (isMap(node)) return mapToData(node.items as Pair<Node, Node | null>[], depth);
  return scalarToData(node as Scalar);
}

function mapToData(pairs: readonly Pair<Node, Node | null>[], depth: number): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key: keyNode, value } of pairs) {
    const offset = keyNode?.range?.[0] ?? 0;
    if (!isScalar(keyNode)) throw feature('complexKey', offset);
    const key = toData(keyNode, depth + 1);
    if (key === '<<') throw feature('merge', offset);
    if (typeof key !== 'string') throw feature('complexKey', offset);
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      throw new Refusal({ kind: 'forbiddenKey' }, offset, key);
    }
    if (Object.hasOwn(data, key)) throw new Refusal({ kind: 'duplicateKey' }, offset, key);
    data[key] = toData(value, depth + 1);
  }
  return data;
}

function scalarToData(node: Scalar): unknown {
  const offset = node.range?.[0] ?? 0;
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') throw feature('block', offset);
  if (typeof node.value === 'string') {
    const forbidden = findForbidden(node.value, { inValue: true });
    if (forbidden === undefined) return node.value;
    const { offset: _, ...detail } = forbidden;
    throw new Refusal(detail, offset);
  }
  if (node.source !== undefined && node.source !== '' && !jsonScalar.test(node.source)) {
    throw feature('scalar', offset, node.source);
  }
  return node.value;
}

/** Control characters that the lexer of `yaml` puts between its tokens; a text that holds them was refused before. */
const lexerMarks = new Set(['\u0002', '\u0018', '\u001f']);

/** Where the first comment stands: the lexer knows one from a # inside a text. */
function commentOffset(text: string): number | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) return offset;
    if (!lexerMarks.has(token)) offset += token.length;
  }
  return undefined;
}

function feature(name: YamlFeature, offset: number, value?: string): Refusal {
  return new Refusal({ kind: 'yamlFeature', feature: name }, offset, value);
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
