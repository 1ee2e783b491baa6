// The places that a change writes, as paths, so that two changes about the same thing can be recognised.
import type { Change } from './change.ts';
import { keyText } from './key.ts';

/** A place in a school file: `['2027-2028', '6246 ', 'capaciteit']`. A shorter path holds everything that begins with it. */
export type Slot = readonly string[];

/** Every place that `change` writes. */
export function slotsOf(change: Change): readonly Slot[] {
  switch (change.kind) {
    case 'schoolOpgericht':
    case 'schoolGesloten':
      return [[]];
    case 'bevestigd':
      return [['bevestigd']];
    case 'schoolgegevenGewijzigd':
      return [[change.veld]];
    case 'schooljaarToegevoegd':
    case 'schooljaarVerwijderd':
      return [[change.schooljaar]];
    case 'percentageIndicatorGewijzigd':
      return [[change.schooljaar, 'percentageIndicator']];
    case 'volgordeGewijzigd':
      return [[change.schooljaar, 'volgorde']];
    case 'niveauToegevoegd':
    case 'niveauVerwijderd':
      return [[change.niveau.schooljaar, keyText(change.niveau)]];
    case 'niveauAndersSamengesteld':
      return [change.niveau, change.to].map((name) => [change.niveau.schooljaar, keyText(name)]);
    default:
      return Object.keys(change.edits).map((field) => [
        change.niveau.schooljaar,
        keyText(change.niveau),
        field,
      ]);
  }
}

/** Whether one change is about what the other is about: the same place, or a place in what the other takes away. */
export function isAboutSame(a: Change, b: Change): boolean {
  return slotsOf(a).some((slot) =>
    slotsOf(b).some(
      (other) =>
        (slot.length === other.length && isWithin(slot, other)) ||
        (takesAway(b) && isWithin(slot, other)) ||
        (takesAway(a) && isWithin(other, slot)),
    ),
  );
}

function takesAway({ kind }: Change): boolean {
  return kind === 'niveauVerwijderd' || kind === 'schooljaarVerwijderd' || kind === 'schoolGesloten';
}

/** Whether `slot` is `place` or lies in it. */
function isWithin(slot: Slot, place: Slot): boolean {
  return place.every((step, index) => slot[index] === step);
}
