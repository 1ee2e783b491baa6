// What a form holds of one school year, judged by the same rules as a file: plain data, no text and no lines.
import type { School } from '../model/content.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { PathStep } from '../model/schema-node.ts';
import { findForbidden } from './characters.ts';
import { describeFinding } from './describe.ts';
import type { SchoolContext } from './rules/context.ts';
import { checkSchool } from './rules/school.ts';
import { checkShape } from './shape.ts';

/** A problem of a form. `at` starts at the school year: `['niveaus', 3, 'vrijePlaatsen']`. */
export type FormProblem = Finding & Pick<Problem, 'field' | 'hint' | 'value'>;

/** What the rules ask of the school around a school year. */
export type FormSchool = Pick<School, 'onderwijs' | 'telefoon'>;

/** Everything that is wrong with `aanbod`, in which any value may still be what somebody typed; one problem a place. */
export function checkSchooljaaraanbod(
  aanbod: object,
  schooljaar: string,
  school: FormSchool,
  context: SchoolContext,
): FormProblem[] {
  const start = ['aanbod', schooljaar];
  const around = (data: object): object => ({
    ...{ naam: '-', straat: '-', postcode: 1000, gemeente: '-', onderwijs: school.onderwijs },
    ...(school.telefoon !== undefined && { telefoon: school.telefoon }),
    aanbod: { [schooljaar]: data },
  });
  const whole = around(aanbod);
  const wrongShape = [...checkShape('school', whole), ...forbiddenCharacters(aanbod, start)];
  // The rules need the right shape: they judge the rest of a niveau without what is wrong in it.
  const rest = wrongShape.reduce<object>((data, { at }) => without(data, at) as object, whole);
  const findings = [...wrongShape, ...checkSchool(rest as School, context)];

  const places = new Set<string>();
  return findings.flatMap((finding) => {
    const place = finding.at.join('/');
    if (finding.at.length <= start.length || finding.at[0] !== 'aanbod' || places.has(place)) return [];
    places.add(place);
    return [{ ...finding, ...describeFinding(finding, 'school', whole), at: finding.at.slice(start.length) }];
  });
}

/** The reader of files refuses these before anything else; a form has no reader. */
function forbiddenCharacters(data: unknown, at: readonly PathStep[]): Finding[] {
  if (typeof data === 'string') {
    const found = findForbidden(data, { inValue: true });
    return found === undefined ? [] : [{ ...found, at }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    forbiddenCharacters(value, [...at, Array.isArray(data) ? Number(key) : key]),
  );
}

/** A copy without the field at a place. An item of a list stays, so that the others keep their places. */
function without(data: unknown, [step, ...rest]: readonly PathStep[]): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((item, index) => (index === step ? without(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      return rest.length === 0 ? [] : [[key, without(value, rest)]];
    }),
  );
}
