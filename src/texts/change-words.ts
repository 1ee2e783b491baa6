// The words that sentences about changes are made of: a niveau, a field, a value.
import type { NiveauKey, Samenstelling, Schoolgegeven } from '../change/change.ts';
import type { Content } from '../model/content.ts';
import { schemaAt } from '../model/schema-node.ts';
import { schemas } from '../model/schemas.ts';
import { quote } from './problems.ts';

type Catalogue = Content['catalogue'];

const mostGroepen = 2;
const longestText = 200;

/**
 * "40091 Economie en organisatie + 40092 Klassieke talen". An achtervoegsel is a text that somebody typed, and may still
 * wait for approval: it is mentioned, and repeated only where it stands in `year`, the year of the school on main.
 */
export function niveauName(
  niveau: Samenstelling,
  catalogue: Catalogue,
  year: readonly Samenstelling[] = [],
): string {
  const { groepen, achtervoegsel } = niveau;
  const names = groepen.slice(0, mostGroepen).map((nummer) => groepName(nummer, catalogue));
  const others = groepen.length - names.length;
  const isPublic = year.some((other) => isSame(other, niveau));
  const named = isPublic ? ` ${quote(achtervoegsel ?? '', longestText)}` : ' (met achtervoegsel)';
  const suffix = achtervoegsel === undefined ? '' : named;
  const more = others === 0 ? '' : ` en nog ${others} ${others === 1 ? 'groep' : 'groepen'}`;
  return `${names.join(' + ')}${more}${suffix}`;
}

function isSame(a: Samenstelling, b: Samenstelling): boolean {
  return (
    a.achtervoegsel === b.achtervoegsel &&
    a.groepen.length === b.groepen.length &&
    a.groepen.every((nummer) => b.groepen.includes(nummer))
  );
}

/** The same in full, for the LOP-deskundige. */
export function wholeNiveauName({ groepen, achtervoegsel }: Samenstelling, catalogue: Catalogue): string {
  const names = groepen.map((nummer) => groepName(nummer, catalogue)).join(' + ');
  return achtervoegsel === undefined ? names : `${names} ${quote(achtervoegsel, longestText)}`;
}

/** "40093 Kunst en creatie (2027-2028)", in full. */
export function wholeNiveauPlace(niveau: NiveauKey, catalogue: Catalogue): string {
  return `${wholeNiveauName(niveau, catalogue)} (${niveau.schooljaar})`;
}

function groepName(nummer: number, catalogue: Catalogue): string {
  const groep = catalogue.get(nummer);
  return groep === undefined ? String(nummer) : `${nummer} ${groep.richting ?? groep.naam}`;
}

/** The label of a school's own field as the schema has it, inside a sentence. */
export function gegevenLabel(veld: Schoolgegeven): string {
  return inSentence(schemaAt(schemas.school, [veld])?.title ?? veld);
}

/** The label of a field of a niveau as the schema has it, inside a sentence. */
export function niveauLabel(field: string): string {
  const path = ['aanbod', '', 'niveaus', 0, field];
  return inSentence(schemaAt(schemas.school, path)?.title ?? field);
}

function inSentence(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A value as the LOP-deskundige reads it: text is quoted in full, on one line, with everything invisible made visible. */
export function valueText(value: unknown): string {
  if (value === undefined) return 'leeg';
  if (typeof value === 'string') return value === 'JA' ? value : quote(value, longestText);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${valueText(part)}`)
    .join(', ');
}
