// Who may do what, as a table: for each kind of change what a schoolbeheerder gets, and what the LOP-deskundige gets.
// A rule that needs more than a word stands in src/change/rules under its name.
import type { ChangeKind, Schoolgegeven } from './change.ts';
import { addNiveau, addSchooljaar, recompose } from './rules/aanbod.ts';
import { firstCapaciteit, lowerCapaciteit, raiseCapaciteit, raiseWithApproval } from './rules/capaciteit.ts';
import { removeNiveau } from './rules/removal.ts';
import { nazicht, publish, publishAndTell, type Rule, refuse, toExpert, whileOn } from './rules/rule.ts';
import { confirmNow, openSchool } from './rules/school.ts';
import { directie, directieByExpert, straat, website } from './rules/schoolgegeven.ts';

/** One row: the rule for a schoolbeheerder of the school, and the rule for the LOP-deskundige. */
type Row<Kind extends ChangeKind> = readonly [schoolbeheerder: Rule<Kind>, deskundige: Rule<Kind>];

const contingenten = whileOn<'contingentGewijzigd'>('contingenten', ({ edits }) => hasTo(edits), publish);
const weigeringen = whileOn<'weigeringenGewijzigd'>('weigeringen', ({ edits }) => hasTo(edits), publish);

export const policy: { readonly [Kind in ChangeKind]: Row<Kind> } = {
  // Places: saving is the report.
  vrijePlaatsenGewijzigd: [publish, publish],
  capaciteitBereikt: [publish, publish],
  capaciteitNietMeerBereikt: [publish, publish],
  volzetVerklaard: [nazicht('volzet', publish), publish],
  volzetOpgeheven: [nazicht('volzet', publish), publish],
  ingeschrevenGewijzigd: [nazicht('volzet', publish), publish],
  zittendeLeerlingenGewijzigd: [publish, publish],
  contingentGewijzigd: [contingenten, contingenten],
  weigeringenGewijzigd: [weigeringen, weigeringen],
  infoGewijzigd: [publishAndTell, publish],

  // The capaciteit.
  capaciteitIngevuld: [firstCapaciteit, publish],
  capaciteitVerhoogd: [raiseCapaciteit, raiseWithApproval],
  capaciteitVerlaagd: [lowerCapaciteit, publish],
  capaciteitGewist: [lowerCapaciteit, publish],

  // The offer.
  niveauToegevoegd: [nazicht('aanbod', addNiveau), publish],
  niveauVerwijderd: [nazicht('aanbod', removeNiveau), publish],
  niveauAndersSamengesteld: [nazicht('aanbod', recompose), publish],
  schooljaarToegevoegd: [nazicht('aanbod', addSchooljaar), publish],
  schooljaarVerwijderd: [toExpert('schooljaarVerwijderd'), publish],
  percentageIndicatorGewijzigd: [toExpert('percentageIndicator'), publish],
  volgordeGewijzigd: [publish, publish],

  // The school.
  schoolgegevenGewijzigd: [
    nazicht('schoolgegevens', (change, facts, save) => gegevens[change.veld][0](change, facts, save)),
    (change, facts, save) => gegevens[change.veld][1](change, facts, save),
  ],
  bevestigd: [confirmNow, confirmNow],
  schoolOpgericht: [refuse('schoolOprichten'), openSchool],
  schoolGesloten: [refuse('schoolSluiten'), publish],
};

/** The same for each field of the school's own data. */
const gegevens: { readonly [Veld in Schoolgegeven]: Row<'schoolgegevenGewijzigd'> } = {
  straat: [straat, publish],
  telefoon: [publishAndTell, publish],
  email: [publishAndTell, publish],
  website: [website, publish],
  directie: [directie, directieByExpert],
  naam: [toExpert('naam'), publish],
  postcode: [toExpert('postcodeOfGemeente'), publish],
  gemeente: [toExpert('postcodeOfGemeente'), publish],
  onderwijs: [refuse('vastGegeven'), refuse('vastGegeven')],
  net: [refuse('vastGegeven'), refuse('vastGegeven')],
  vestiging: [refuse('vastGegeven'), refuse('vastGegeven')],
  ligging: [refuse('vastGegeven'), refuse('vastGegeven')],
};

function hasTo(edits: Readonly<Record<string, { readonly to?: unknown }>>): boolean {
  return Object.values(edits).some(({ to }) => to !== undefined);
}
