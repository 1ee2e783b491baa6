// What is wrong in the table, by row and field, and when it is time to say so.

import { keyText } from '../../change/key.ts';
import { isCapaciteitVast, isTijdensInschrijvingen } from '../../change/rules/lock.ts';
import type { Instant } from '../../derive/moment.ts';
import { checkSchooljaaraanbod, type FormProblem } from '../../load/form.ts';
import { schoolContext } from '../../load/rules/context.ts';
import type { Content, Niveau, School, Schooljaaraanbod } from '../../model/content.ts';
import { formProblem } from '../../texts/editor-aanbod.ts';
import { expertReason, refuseReason } from '../../texts/verdict-words.ts';
import type { AanbodInvoer, NiveauInvoer } from './invoer.ts';

/** What the table is judged against. */
export interface AanbodContext extends Pick<Content, 'lop' | 'kalender' | 'catalogue'> {
  readonly schooljaar: string;
  readonly onderwijs: School['onderwijs'];
  readonly now: Instant;
  readonly rol: 'schoolbeheerder' | 'lop-deskundige';
  /** The school's public number, which extra info may repeat. */
  readonly telefoon?: string | undefined;
  /** What stands on main: a capaciteit may not fall below it during enrolment. */
  readonly bewaard?: Schooljaaraanbod | undefined;
}

/** One problem. Without an index it is of the school year as a whole. */
export interface AanbodProblem {
  readonly index?: number;
  readonly veld: keyof Niveau | 'percentageIndicator' | 'niveaus';
  readonly sentence: string;
  /** Nothing is wrong yet with what was typed: something is still to come. */
  readonly unfinished: boolean;
}

/** Everything that keeps `aanbod` from being saved, in the words of `npm run check`; empty when it may be saved. */
export function findProblems(aanbod: AanbodInvoer, context: AanbodContext): AanbodProblem[] {
  const { schooljaar, onderwijs, telefoon } = context;
  const school = { onderwijs, ...(telefoon !== undefined && { telefoon }) };
  const found = checkSchooljaaraanbod(aanbod, schooljaar, school, schoolContext(context));
  const places = new Set<string>();
  return [...found.map(toProblem), ...loweredCapaciteiten(aanbod, context)].filter(({ index, veld }) => {
    const place = `${index} ${veld}`;
    return !places.has(place) && places.add(place);
  });
}

function toProblem(problem: FormProblem): AanbodProblem {
  const [top, index, veld] = problem.at;
  const unfinished = problem.kind === 'volzetWithoutIngeschreven' || problem.kind === 'contingentIncomplete';
  const sentence = formProblem(problem);
  if (top !== 'niveaus' || typeof index !== 'number') {
    return { veld: top === 'percentageIndicator' ? top : 'niveaus', sentence, unfinished };
  }
  return { index, veld: fieldOf(problem, veld), sentence, unfinished };
}

/** The field to mend: the number enrolled is asked for where it belongs, not where the rule noticed. */
function fieldOf({ kind }: FormProblem, veld: unknown): keyof Niveau {
  if (kind === 'volzetWithoutIngeschreven') return 'ingeschrevenBijVolzet';
  return (veld as keyof Niveau | undefined) ?? 'groepen';
}

/** The server refuses these too; the school reads it before it saves. */
function loweredCapaciteiten(aanbod: AanbodInvoer, context: AanbodContext): AanbodProblem[] {
  const { lop, schooljaar, now, rol } = context;
  if (rol === 'lop-deskundige' || !isTijdensInschrijvingen(lop, schooljaar, now)) return [];
  return aanbod.niveaus.flatMap((niveau, index): AanbodProblem[] => {
    const before = bewaardeCapaciteit(niveau, context);
    const isLower =
      before !== undefined &&
      (niveau.capaciteit === undefined ||
        (typeof niveau.capaciteit === 'number' && niveau.capaciteit < before));
    const sentence = refuseReason({ kind: 'verlagenTijdensInschrijvingen' });
    return isLower ? [{ index, veld: 'capaciteit', sentence, unfinished: false }] : [];
  });
}

/** What happens to a capaciteit that is higher than on main: no problem, but it waits. */
export function risenCapaciteit(niveau: NiveauInvoer, context: AanbodContext): string | undefined {
  const { lop, schooljaar, now } = context;
  const before = bewaardeCapaciteit(niveau, context);
  const isHigher =
    before !== undefined && typeof niveau.capaciteit === 'number' && niveau.capaciteit > before;
  const vast = isCapaciteitVast(lop, schooljaar, now);
  return isHigher ? expertReason({ kind: 'capaciteitVerhoogd', vast }) : undefined;
}

function bewaardeCapaciteit(niveau: NiveauInvoer, { bewaard }: AanbodContext): number | undefined {
  return bewaard?.niveaus.find((other) => keyText(other) === keyText(niveau))?.capaciteit;
}

/** What one row knows of the moment. */
export interface RowMoment {
  /** The field that has the focus, if it is in this row. */
  readonly focused: string | undefined;
  /** The fields whose problem has been shown since it arose. */
  readonly shown: ReadonlySet<string>;
  /** Somebody tried to save. */
  readonly attempted: boolean;
}

/** The problems to show: not of the field that somebody is typing in, and not what a row still has to get while somebody is in it. */
export function visibleProblems(
  problems: readonly AanbodProblem[],
  { focused, shown, attempted }: RowMoment,
): readonly AanbodProblem[] {
  if (attempted || focused === undefined) return problems;
  return problems.filter(({ veld, unfinished }) => shown.has(veld) || !(unfinished || veld === focused));
}
