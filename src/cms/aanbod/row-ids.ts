// Gives each row an identity that outlives its data: so that a row keeps its focus and what is open in it.
import { keyText, sharedGroepen } from '../../change/key.ts';
import type { Niveau } from '../../model/content.ts';

type Samenstelling = Pick<Niveau, 'groepen' | 'achtervoegsel'>;

interface Row {
  readonly id: number;
  readonly niveau: Samenstelling;
}

export interface RowIds {
  readonly rows: readonly Row[];
  readonly next: number;
}

export const noRows: RowIds = { rows: [], next: 1 };

/**
 * The ids of `niveaus`, in their order: of the same composition, else of a row that starts with the same group
 * (in its place, or anywhere) or shares one, else new. The same object when no composition changed.
 */
export function renewRowIds(before: RowIds, niveaus: readonly Samenstelling[]): RowIds {
  if (
    before.rows.length === niveaus.length &&
    niveaus.every((niveau, index) => isSame(before.rows[index]?.niveau, niveau))
  ) {
    return before;
  }
  const free = new Set(before.rows);
  const ids = new Map<number, number>();
  // The surest match of every row comes before a less sure one of any.
  for (const matches of matchers) {
    for (const [index, niveau] of niveaus.entries()) {
      if (ids.has(index)) continue;
      const row = before.rows.find((candidate, place) => {
        return free.has(candidate) && matches(candidate.niveau, niveau, place === index);
      });
      if (row === undefined) continue;
      free.delete(row);
      ids.set(index, row.id);
    }
  }
  let { next } = before;
  const rows = niveaus.map((niveau, index) => ({ id: ids.get(index) ?? next++, niveau }));
  return { rows, next };
}

const matchers: readonly ((a: Samenstelling, b: Samenstelling, samePlace: boolean) => boolean)[] = [
  isSame,
  (a, b, samePlace) => samePlace && a.groepen[0] === b.groepen[0],
  (a, b) => a.groepen[0] === b.groepen[0],
  (a, b) => sharedGroepen(a, b) > 0,
];

function isSame(a: Samenstelling | undefined, b: Samenstelling): boolean {
  return a !== undefined && keyText(a) === keyText(b);
}
