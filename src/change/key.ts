// What makes a niveau this niveau: its groups, in any order, and its achtervoegsel.
import type { Niveau } from '../model/content.ts';
import type { NiveauKey, Samenstelling } from './change.ts';

/** The composition of a niveau, without its figures. */
export function samenstellingOf({ groepen, achtervoegsel }: Samenstelling): Samenstelling {
  return { groepen, ...(achtervoegsel !== undefined && { achtervoegsel }) };
}

/** The place of a niveau in a school file. */
export function keyOf(schooljaar: string, niveau: Samenstelling): NiveauKey {
  return { schooljaar, ...samenstellingOf(niveau) };
}

/** Equal for two compositions exactly when they are the same, whatever the order of the groups. */
export function keyText({ groepen, achtervoegsel = '' }: Samenstelling): string {
  return `${groepen.toSorted((a, b) => a - b).join('+')} ${achtervoegsel}`;
}

/** Whether two compositions are the same. */
export function isSameNiveau(a: Samenstelling, b: Samenstelling): boolean {
  return keyText(a) === keyText(b);
}

/** How many groups two compositions share. */
export function sharedGroepen(a: Pick<Niveau, 'groepen'>, b: Pick<Niveau, 'groepen'>): number {
  return a.groepen.filter((nummer) => b.groepen.includes(nummer)).length;
}
