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
  const take = (matches: (row: Row, index: number) => boolean): number | undefined => {
    const row = before.rows.find((candidate, index) => free.has(candidate) && matches(candidate, index));
    if (row) free.delete(row);
    return row?.id;
  };
  const same = niveaus.map((niveau) => take((row) => isSame(row.niveau, niveau)));
  let { next } = before;
  const rows = niveaus.map((niveau, index) => {
    const starts = (row: Row): boolean => row.niveau.groepen[0] === niveau.groepen[0];
    const id =
      same[index] ??
      take((row, place) => place === index && starts(row)) ??
      take(starts) ??
      take((row) => sharedGroepen(row.niveau, niveau) > 0) ??
      next++;
    return { id, niveau };
  });
  return { rows, next };
}

function isSame(a: Samenstelling | undefined, b: Samenstelling): boolean {
  return a !== undefined && keyText(a) === keyText(b);
}
