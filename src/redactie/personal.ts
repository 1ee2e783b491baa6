// Keeps what may point to a person out of answers: also where the value is wrong for another reason.
import { findPersonalData } from '../load/personal.ts';
import type { Problem } from '../model/problem.ts';

const schooljaar = /^20\d{2}-20\d{2}$/;
/** A date in a value that is about to be repeated counts as a date of birth, whatever its year. */
const anyYear = { bornBy: 9999 };

/** The problem without its value, and without the steps of its place, where these may hold personal data. */
export function withoutPersonalData(problem: Problem): Problem {
  const { value, at, ...rest } = problem;
  const keep = value !== undefined && !isPersonal(value);
  return { ...rest, at: at.filter(isFieldName), ...(keep && { value }) } as Problem;
}

/** What the schema could have named; a key that somebody made up may hold anything. */
function isFieldName(step: string | number): boolean {
  return typeof step === 'number' || /^[a-z]+$/i.test(step) || schooljaar.test(step);
}

/** Whether a text that somebody typed may not be kept or repeated. */
function isPersonal(text: string): boolean {
  // Two years after each other look like a telephone number.
  return !schooljaar.test(text) && findPersonalData(text, anyYear) !== undefined;
}
