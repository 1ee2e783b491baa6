// One school year, before and after, to the changes between them: first what is offered, then the figures, then the order.
import type { Content, Niveau, Schooljaaraanbod } from '../model/content.ts';
import type { AanbodChange, Change, Samenstelling } from './change.ts';
import { diffFigures } from './diff-figures.ts';
import { editBetween, isSameData } from './edit.ts';
import { isSameNiveau, keyOf, samenstellingOf } from './key.ts';
import { matchNiveaus, type Pair } from './match.ts';

/** The changes of one school year; undefined: the file does not have it. */
export function diffSchooljaar(
  schooljaar: string,
  before: Schooljaaraanbod | undefined,
  after: Schooljaaraanbod | undefined,
  catalogue: Content['catalogue'],
): Change[] {
  if (after === undefined) {
    return before === undefined ? [] : [{ kind: 'schooljaarVerwijderd', schooljaar, from: before }];
  }
  const { pairs, removed } = matchNiveaus(before?.niveaus ?? [], after.niveaus);
  const percentage = editBetween(before?.percentageIndicator, after.percentageIndicator);
  return [
    ...(before === undefined ? [{ kind: 'schooljaarToegevoegd' as const, schooljaar }] : []),
    ...(percentage ? [{ kind: 'percentageIndicatorGewijzigd' as const, schooljaar, edit: percentage }] : []),
    ...removed.map((from) => diffRemoved(schooljaar, from, after.niveaus)),
    ...pairs.flatMap((pair) => diffSamenstelling(schooljaar, pair)),
    ...diffAdded(schooljaar, pairs),
    ...pairs.flatMap((pair) => diffPair(schooljaar, pair, catalogue)),
    ...diffOrder(schooljaar, pairs, before?.niveaus ?? []),
  ];
}

function diffRemoved(schooljaar: string, from: Niveau, after: readonly Niveau[]): AanbodChange {
  const whole = after.find(
    ({ groepen, achtervoegsel }) =>
      achtervoegsel === from.achtervoegsel && from.groepen.every((nummer) => groepen.includes(nummer)),
  );
  const niveau = keyOf(schooljaar, from);
  return { kind: 'niveauVerwijderd', niveau, from, ...(whole && { opgenomenIn: samenstellingOf(whole) }) };
}

function isRecomposed({ before, after }: Pair): boolean {
  return before !== undefined && !isSameNiveau(before, after);
}

function diffSamenstelling(schooljaar: string, pair: Pair): AanbodChange[] {
  const { before, after } = pair;
  if (before === undefined || !isRecomposed(pair)) return [];
  const niveau = keyOf(schooljaar, before);
  return [{ kind: 'niveauAndersSamengesteld', niveau, to: samenstellingOf(after) }];
}

function diffAdded(schooljaar: string, pairs: readonly Pair[]): AanbodChange[] {
  return pairs.flatMap(({ before, after }, index) => {
    if (before !== undefined) return [];
    const niveau = keyOf(schooljaar, after);
    return [{ kind: 'niveauToegevoegd', niveau, na: pairs.slice(0, index).flatMap(names) }];
  });
}

function diffPair(schooljaar: string, pair: Pair, catalogue: Content['catalogue']): Change[] {
  const { before = samenstellingOf(pair.after), after } = pair;
  const [first] = after.groepen;
  const regime = (first === undefined ? undefined : catalogue.get(first)?.regime) ?? 'volzet';
  const niveau = keyOf(schooljaar, after);
  return diffFigures(before, after, { niveau, regime, recomposed: isRecomposed(pair) });
}

/** A niveau under each name that it has while a change of its composition may still wait. */
function names(pair: Pair): Samenstelling[] {
  const { before, after } = pair;
  return [...(before && isRecomposed(pair) ? [before] : []), after].map(samenstellingOf);
}

function diffOrder(
  schooljaar: string,
  pairs: readonly Pair[],
  before: Schooljaaraanbod['niveaus'],
): AanbodChange[] {
  const places = pairs.flatMap((pair) => (pair.before === undefined ? [] : [before.indexOf(pair.before)]));
  const isMoved = places.some((place, index) => place < (places[index - 1] ?? 0));
  const isReordered = pairs.some(
    (pair) =>
      pair.before !== undefined &&
      !isRecomposed(pair) &&
      !isSameData(pair.before.groepen, pair.after.groepen),
  );
  if (!isMoved && !isReordered) return [];
  return [{ kind: 'volgordeGewijzigd', schooljaar, to: pairs.flatMap(names) }];
}
