// A capaciteit: free to enter before the lock, never free to move afterwards.
import { hasBegun, startOf } from '../../derive/moment.ts';
import { isRealDay } from '../../load/rules/schooljaar.ts';
import type { Facts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';
import { isCapaciteitVast, isTijdensInschrijvingen } from './lock.ts';
import { type ChangeOf, publish, type Rule, refuse, toExpert } from './rule.ts';

/** A first capaciteit is free before the lock. */
export const firstCapaciteit: Rule<'capaciteitIngevuld'> = ({ niveau }, { platform, moment }) =>
  isCapaciteitVast(platform.lop, niveau.schooljaar, moment)
    ? toExpert('eersteCapaciteitNaVast')()
    : publish();

/** Lowering or emptying: never during enrolment; before the lock and after the school year the LOP-deskundige looks. */
export function lowerCapaciteit(
  { kind, niveau }: ChangeOf<'capaciteitVerlaagd' | 'capaciteitGewist'>,
  { platform, moment }: Facts,
): Verdict {
  return isTijdensInschrijvingen(platform.lop, niveau.schooljaar, moment)
    ? refuse('verlagenTijdensInschrijvingen')()
    : toExpert(kind)();
}

/** Raising always waits for the LOP; `vast` tells the school why. */
export const raiseCapaciteit: Rule<'capaciteitVerhoogd'> = ({ niveau }, { platform, moment }) => {
  const vast = isCapaciteitVast(platform.lop, niveau.schooljaar, moment);
  return { kind: 'expert', reason: { kind: 'capaciteitVerhoogd', vast } };
};

/** The LOP-deskundige raises a capaciteit with the day on which the LOP approved it, which has come. */
export const raiseWithApproval: Rule<'capaciteitVerhoogd'> = (_change, { goedgekeurdOp, moment }) => {
  if (
    goedgekeurdOp === undefined ||
    !/^20\d{2}-\d{2}-\d{2}$/.test(goedgekeurdOp) ||
    !isRealDay(goedgekeurdOp)
  ) {
    return refuse('goedkeuringZonderDatum')();
  }
  return hasBegun(startOf(goedgekeurdOp), moment) ? publish() : refuse('goedkeuringInDeToekomst')();
};
