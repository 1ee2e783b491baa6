// One change in words for the LOP-deskundige: what stands there and what comes in its place, texts included.
import type { Change, Edit, NiveauChange } from '../change/change.ts';
import type { Content, Niveau } from '../model/content.ts';
import { gegevenLabel, niveauLabel, valueText, wholeNiveauName, wholeNiveauPlace } from './change-words.ts';

/** "40093 Kunst en creatie (2027-2028): capaciteit 140 → 160". */
export function expertWords(change: Change, catalogue: Content['catalogue']): string {
  switch (change.kind) {
    case 'schoolOpgericht':
      return `school toegevoegd: ${valueText(change.to.naam)}`;
    case 'schoolGesloten':
      return `school verwijderd: ${valueText(change.from.naam)}`;
    case 'bevestigd':
      return `bevestigd ${fromTo(change.edit)}`;
    case 'schoolgegevenGewijzigd':
      return `${gegevenLabel(change.veld)} ${fromTo(change.edit)}`;
    case 'schooljaarToegevoegd':
      return `schooljaar ${change.schooljaar} toegevoegd`;
    case 'schooljaarVerwijderd':
      return `schooljaar ${change.schooljaar} verwijderd: ${listed(change.from.niveaus, catalogue)}`;
    case 'percentageIndicatorGewijzigd':
      return `percentage indicatorleerlingen (${change.schooljaar}): ${fromTo(change.edit)}`;
    case 'volgordeGewijzigd':
      return `volgorde gewijzigd (${change.schooljaar})`;
    case 'niveauToegevoegd':
      return `${wholeNiveauPlace(change.niveau, catalogue)}: toegevoegd`;
    case 'niveauVerwijderd':
      return `${wholeNiveauPlace(change.niveau, catalogue)}: ${removed(change, catalogue)}${figures(change.from)}`;
    case 'niveauAndersSamengesteld':
      return `${wholeNiveauPlace(change.niveau, catalogue)} → ${wholeNiveauName(change.to, catalogue)}`;
    default:
      return `${wholeNiveauPlace(change.niveau, catalogue)}: ${edited(change)}`;
  }
}

/** Every field of a change, also where the change has a name: "vrije plaatsen 5 → 0, ingeschreven … leeg → 24". */
function edited({ edits }: NiveauChange): string {
  return Object.entries(edits)
    .map(([field, edit]) => `${niveauLabel(field)} ${fromTo(edit)}`)
    .join(', ');
}

function fromTo({ from, to }: Edit<unknown>): string {
  return `${valueText(from)} → ${valueText(to)}`;
}

function removed(
  { opgenomenIn }: Extract<Change, { kind: 'niveauVerwijderd' }>,
  catalogue: Content['catalogue'],
): string {
  return opgenomenIn === undefined ? 'verwijderd' : `opgenomen in ${wholeNiveauName(opgenomenIn, catalogue)}`;
}

/** What goes with a niveau that is removed. */
function figures({ groepen: _, achtervoegsel: __, ...rest }: Niveau): string {
  const texts = Object.entries(rest).map(([field, value]) => `${niveauLabel(field)} ${valueText(value)}`);
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

function listed(niveaus: readonly Niveau[], catalogue: Content['catalogue']): string {
  if (niveaus.length === 0) return 'leeg';
  return niveaus.map((niveau) => `${wholeNiveauName(niveau, catalogue)}${figures(niveau)}`).join('; ');
}
