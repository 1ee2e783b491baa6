// The rules of data on the form as it is being filled in: the same reader, the same rules and the same words as npm run check.
import type { Map as ImmutableMap } from 'immutable';
import { loadSchool } from '../load/load.ts';
import { isWarning } from '../model/problem.ts';
import type { PathStep } from '../model/schema-node.ts';
import { problemSentence } from '../texts/problems.ts';
import { type FormData, schoolText } from './format.ts';
import { currentSession } from './session.ts';

/** A problem of the form: the place in the school, and what to do about it. */
export interface FormProblem {
  readonly at: readonly PathStep[];
  readonly message: string;
}

let last: { readonly data: unknown; readonly problems: readonly FormProblem[] } | undefined;

/** Every problem of the draft that would keep it from being saved. */
export function formProblems(entry: ImmutableMap<string, unknown> | undefined): readonly FormProblem[] {
  const data = entry?.get('data');
  if (last?.data !== data) last = { data, problems: check(plain(data) as FormData) };
  return last?.problems ?? [];
}

/** A value of Decap's as plain data. */
export function plain(value: unknown): unknown {
  return hasToJS(value) ? value.toJS() : value;
}

function check(data: FormData): readonly FormProblem[] {
  const file = { path: 'content/scholen/formulier.yaml', text: schoolText(data ?? {}) };
  return loadSchool(file, currentSession().context)
    .problems.filter((problem) => !isWarning(problem))
    .map((problem) => ({ at: problem.at, message: problemSentence(problem) }));
}

function hasToJS(value: unknown): value is { readonly toJS: () => unknown } {
  return typeof value === 'object' && value !== null && 'toJS' in value;
}
