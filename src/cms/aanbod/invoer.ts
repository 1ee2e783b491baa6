// What the form holds: the aanbod of a school year, in which a figure may still be the text that somebody typed.
import type { Niveau } from '../../model/content.ts';

/** The figures of a niveau that are typed as a number. */
export const getalvelden = [
  'capaciteit',
  'zittendeLeerlingen',
  'ingeschrevenBijVolzet',
  'contingentIndicator',
  'contingentNietIndicator',
  'weigeringen',
] as const satisfies readonly (keyof Niveau)[];
export type Getalveld = (typeof getalvelden)[number];
export type Tekstveld = 'info' | 'achtervoegsel';

/** A number, or what was typed where that is none. A text is never saved: it is a problem of its field. */
export type Getal = number | string;

export type NiveauInvoer = Omit<Niveau, Getalveld | 'vrijePlaatsen'> & {
  readonly [Veld in Getalveld | 'vrijePlaatsen']?: Getal;
};

/** Every `Schooljaaraanbod` is one, so that a form starts from the data as they are. */
export interface AanbodInvoer {
  readonly percentageIndicator?: Getal;
  readonly niveaus: readonly NiveauInvoer[];
}

/** A typed whole number; undefined for nothing; else the text itself. */
export function parseAantal(text: string): Getal | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** The same, where JA may stand too. */
export function parseVrijePlaatsen(text: string): Getal | undefined {
  return text.trim().toUpperCase() === 'JA' ? 'JA' : parseAantal(text);
}

/** A typed percentage: a comma or a point, with or without the sign. */
export function parsePercentage(text: string): Getal | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const match = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/.exec(trimmed);
  return match?.[1] === undefined ? trimmed : Number(match[1].replace(',', '.'));
}

/** A number as a field shows it. */
export function formatGetal(getal: Getal | undefined): string {
  return getal === undefined ? '' : String(getal);
}

export function formatPercentage(getal: Getal | undefined): string {
  return formatGetal(getal).replace('.', ',');
}

/** A typed text on one line, its accents composed, without spaces around it. */
export function parseTekst(text: string): string | undefined {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
