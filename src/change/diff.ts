// Two versions of a school file to the list of changes between them.
import type { Content, School } from '../model/content.ts';
import type { Change, Schoolgegeven, SchoolgegevenChange } from './change.ts';
import { diffSchooljaar } from './diff-aanbod.ts';
import { editBetween } from './edit.ts';

// A record, so that a field added to the schema is a type error here until it is a change, too.
const gegevens: Readonly<Record<Schoolgegeven, 0>> = {
  naam: 0,
  straat: 0,
  postcode: 0,
  gemeente: 0,
  directie: 0,
  email: 0,
  telefoon: 0,
  website: 0,
  net: 0,
  onderwijs: 0,
  vestiging: 0,
  ligging: 0,
};

/**
 * The changes that make `after` out of `before`, in the order in which they apply. Undefined: no such school.
 * The catalogue gives each group its regime, and so the words: volzet or capaciteit.
 */
export function diff(
  before: School | undefined,
  after: School | undefined,
  catalogue: Content['catalogue'],
): Change[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: 'schoolOpgericht', to: after }];
  if (after === undefined) return [{ kind: 'schoolGesloten', from: before }];
  const schooljaren = [...new Set([...Object.keys(before.aanbod), ...Object.keys(after.aanbod)])].sort();
  const bevestigd = editBetween(before.bevestigd, after.bevestigd);
  return [
    ...(Object.keys(gegevens) as Schoolgegeven[]).flatMap((veld) => diffGegeven(veld, before, after)),
    ...schooljaren.flatMap((schooljaar) =>
      diffSchooljaar(schooljaar, before.aanbod[schooljaar], after.aanbod[schooljaar], catalogue),
    ),
    ...(bevestigd ? [{ kind: 'bevestigd' as const, edit: bevestigd }] : []),
  ];
}

function diffGegeven(veld: Schoolgegeven, before: School, after: School): SchoolgegevenChange[] {
  const edit = editBetween<unknown>(before[veld], after[veld]);
  return edit ? [{ kind: 'schoolgegevenGewijzigd', veld, edit } as SchoolgegevenChange] : [];
}
