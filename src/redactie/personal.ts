// Keeps what may point to a person out of answers and of what is kept: also where the value is wrong for another reason.
import { findPersonalData } from '../load/personal.ts';
import type { PersonalData, Problem } from '../model/problem.ts';

/** Two years after each other, and a day with or without an hour: to the eye of a detector, telephone numbers. */
const schooljaar = /^20\d{2}-20\d{2}$/;
const tijdstip = /^20\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** A date in a value that is about to be repeated counts as a date of birth, whatever its year. */
const anyYear = 9999;

/** The problem without its value, and without the steps of its place, where these may hold personal data. */
export function withoutPersonalData(problem: Problem): Problem {
  const { value, at, ...rest } = problem;
  const keep = value !== undefined && findPersonal(value, anyYear) === undefined;
  return { ...rest, at: at.filter(isFieldName), ...(keep && { value }) } as Problem;
}

/** What may not be kept in a text that somebody typed, if anything; `bornBy` as in src/load. */
export function findPersonal(text: string, bornBy: number): PersonalData | undefined {
  return schooljaar.test(text) || tijdstip.test(text) ? undefined : findPersonalData(text, { bornBy });
}

/** What the schema could have named; a key that somebody made up may hold anything. */
function isFieldName(step: string | number): boolean {
  return typeof step === 'number' || /^[a-z]+$/i.test(step) || schooljaar.test(step);
}
