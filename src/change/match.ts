// Finds which niveau of a school year became which: the same composition first, then the most groups in common.
import type { Niveau } from '../model/content.ts';
import { isSameNiveau, keyText, sharedGroepen } from './key.ts';

/** A niveau of after with the one that it was before; without one it is new. */
export interface Pair {
  readonly before?: Niveau;
  readonly after: Niveau;
}

export interface Matched {
  /** One for each niveau of after, in its order. */
  readonly pairs: readonly Pair[];
  /** The niveaus of before that none of after came from, in their order. */
  readonly removed: readonly Niveau[];
}

/** Matches the niveaus of one school year before and after. */
export function matchNiveaus(before: readonly Niveau[], after: readonly Niveau[]): Matched {
  const byKey = new Map(before.map((niveau) => [keyText(niveau), niveau]));
  const origin = new Map<Niveau, Niveau>();
  for (const niveau of after) {
    const same = byKey.get(keyText(niveau));
    if (same !== undefined) origin.set(niveau, same);
  }
  for (const { from, to } of candidates(before, after)) {
    if (!origin.has(to) && !isTaken(from, origin)) origin.set(to, from);
  }
  return {
    pairs: after.map((niveau) => {
      const from = origin.get(niveau);
      return { ...(from !== undefined && { before: from }), after: niveau };
    }),
    removed: before.filter((niveau) => !isTaken(niveau, origin)),
  };
}

function isTaken(niveau: Niveau, origin: ReadonlyMap<Niveau, Niveau>): boolean {
  return [...origin.values()].includes(niveau);
}

/** Every two niveaus with a group in common, the likeliest first; sorting is stable, so that the file's order decides the rest. */
function candidates(
  before: readonly Niveau[],
  after: readonly Niveau[],
): { readonly from: Niveau; readonly to: Niveau }[] {
  return before
    .flatMap((from) => after.map((to) => ({ from, to, shared: sharedGroepen(from, to) })))
    .filter(({ from, to, shared }) => shared > 0 && !isSameNiveau(from, to))
    .sort((a, b) => b.shared - a.shared || sameSuffix(b) - sameSuffix(a));
}

function sameSuffix({ from, to }: { readonly from: Niveau; readonly to: Niveau }): number {
  return from.achtervoegsel === to.achtervoegsel ? 1 : 0;
}
