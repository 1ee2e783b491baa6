// One file: text to checked data, or to problems with their places.
import type { Documents } from '../model/content.ts';
import type { Finding, Problem, ProblemDetail } from '../model/problem.ts';
import type { ContentKind } from '../model/schemas.ts';
import { utf8Length } from './characters.ts';
import { describeFinding } from './describe.ts';
import { checkShape } from './shape.ts';
import { firstDifferentLine, writeContent } from './write.ts';
import { parseYaml } from './yaml.ts';

/** A content file as text, with its path from the folder above `content/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The most bytes that a file of each kind may have. */
export const maxBytes: Readonly<Record<ContentKind, number>> = {
  school: 65_536,
  lop: 65_536,
  kalender: 65_536,
  groepen: 1_048_576,
  toegang: 1_048_576,
};

/** A file whose shape is right. The rules of data are not yet asked. */
export interface LoadedDocument<Data> {
  readonly data: Data;
  /** Gives findings of rules their place in this file. */
  readonly place: (findings: readonly Finding[]) => Problem[];
  /** Empty, or the one problem that the text is not canonical. */
  readonly canonical: readonly Problem[];
}

export type DocumentOrProblems<Data> = LoadedDocument<Data> | { readonly problems: readonly Problem[] };

/** Parses one file and holds it against the schema of `kind`. */
export function loadDocument<Kind extends ContentKind>(
  kind: Kind,
  { path, text }: SourceFile,
): DocumentOrProblems<Documents[Kind]> {
  const limit = maxBytes[kind];
  if (text.length > limit || utf8Length(text) > limit) {
    return { problems: [fileProblem(path, { kind: 'tooLarge', limit })] };
  }
  const parsed = parseYaml(text);
  if ('problem' in parsed) return { problems: [{ ...parsed.problem, at: [], path }] };
  const place = (findings: readonly Finding[]): Problem[] =>
    findings.map((finding) => ({
      ...finding,
      path,
      ...parsed.locate(finding),
      ...describeFinding(finding, kind, parsed.data),
    }));
  const wrong = checkShape(kind, parsed.data);
  if (wrong.length > 0) return { problems: place(wrong) };
  const data = parsed.data as Documents[Kind];
  const line = firstDifferentLine(text, writeContent(kind, data));
  const canonical: Problem[] =
    line === undefined ? [] : [{ kind: 'notCanonical', at: [], path, line, column: 1 }];
  return { data, place, canonical };
}

/** A problem of a file as a whole. */
export function fileProblem(path: string, detail: ProblemDetail): Problem {
  return { ...detail, at: [], path, line: 1, column: 1 };
}
