// Keeps what may point to a person out of answers: also where the value is wrong for another reason.
import { findPersonalData } from '../load/personal.ts';
import type { Problem } from '../model/problem.ts';

/** A date in a value that is about to be repeated counts as a date of birth, whatever its year. */
const anyYear = { bornBy: 9999 };

/** The problem without its value, and without the steps of its place, where these may hold personal data. */
export function withoutPersonalData(problem: Problem): Problem {
  const { value, at, ...rest } = problem;
  const safe = at.every((step) => !isPersonal(String(step)));
  const keep = value !== undefined && !isPersonal(value);
  return {
    ...rest,
    at: safe ? at : at.filter((step) => !isPersonal(String(step))),
    ...(keep && { value }),
  } as Problem;
}

/** Whether a text that somebody typed may not be kept or repeated. */
export function isPersonal(text: string): boolean {
  return findPersonalData(text, anyYear) !== undefined;
}
