// The rules of data for what a school offers in each school year.
import type { Niveau, School } from '../../model/content.ts';
import type { Finding } from '../../model/problem.ts';
import type { SchoolContext } from './context.ts';
import { checkNiveau } from './niveau.ts';
import { isConsecutive } from './schooljaar.ts';

/** Every rule of data that the aanbod of `school` breaks. */
export function checkAanbod(school: School, context: SchoolContext): Finding[] {
  return Object.entries(school.aanbod).flatMap(([schooljaar, { niveaus, percentageIndicator }]) => {
    const at = ['aanbod', schooljaar];
    return [
      ...checkSchooljaar(schooljaar, context).map((finding) => ({ ...finding, at, point: 'key' as const })),
      ...(percentageIndicator !== undefined && school.onderwijs !== 'buitengewoon'
        ? [{ kind: 'onlyInBuitengewoon' as const, at: [...at, 'percentageIndicator'], point: 'key' as const }]
        : []),
      ...niveaus.flatMap((niveau, index) =>
        checkNiveau(niveau, school, context).map(({ field, ...finding }) => ({
          ...finding,
          at: [...at, 'niveaus', index, field],
        })),
      ),
      ...checkGroepen(niveaus, context).map((finding) => ({
        ...finding,
        at: [...at, 'niveaus', ...finding.at],
      })),
    ];
  });
}

function checkSchooljaar(
  schooljaar: string,
  { schooljaren }: SchoolContext,
): { readonly kind: 'schooljaarNotConsecutive' | 'unknownSchooljaar' }[] {
  if (!isConsecutive(schooljaar)) return [{ kind: 'schooljaarNotConsecutive' }];
  return schooljaren.has(schooljaar) ? [] : [{ kind: 'unknownSchooljaar' }];
}

/** Each group must be in the catalogue, and stands at most once for each achtervoegsel. */
function checkGroepen(niveaus: readonly Niveau[], { catalogue }: SchoolContext): Finding[] {
  const seen = new Set<string>();
  return niveaus.flatMap(({ groepen, achtervoegsel = '' }, index) =>
    groepen.flatMap((nummer, position): Finding[] => {
      const at = [index, 'groepen', position];
      if (!catalogue.has(nummer)) return [{ kind: 'unknownGroep', nummer, at }];
      const key = `${nummer} ${achtervoegsel.toLowerCase()}`;
      if (seen.has(key)) return [{ kind: 'duplicateNiveau', nummer, at }];
      seen.add(key);
      return [];
    }),
  );
}
