// Every sentence of the aanbod table in the editor. Dutch, because schools and the LOP read it.
import type { Problem, ProblemDetail } from '../model/problem.ts';
import { quote } from './problems.ts';
import { remedy } from './remedies.ts';

export const aanbodTexts = {
  heading: (schooljaar: string, which: string) => `Vrije plaatsen ${which} (${schooljaar})`,
  lopend: 'lopend schooljaar',
  volgend: 'volgend schooljaar',
  schooljaar: 'schooljaar',
  moreInformation: 'Meer informatie',
  ouders: 'Elke rij heeft het woord en de kleur die ouders zien.',
  empty: 'Er staat nog geen opleiding in dit schooljaar. Voeg er hieronder een toe.',

  column: {
    status: 'Ouders zien',
    laatstAangepast: 'Laatst aangepast',
    volzetVerklaard: 'Volzet verklaard',
    acties: 'Acties',
  },
  capaciteit: 'Capaciteit',
  capaciteitHint:
    'Bij capaciteit hoef je geen rekening te houden met plaatsen voor indicator- en niet-indicatorleerlingen.',
  capaciteitVast: 'De capaciteiten liggen vast. Verhogen kan na goedkeuring door het LOP.',
  /** A label that also says of which row it is, to who does not see the row. */
  ofRow: (richting: string) => `, ${richting}`,

  keuze: {
    vrij: 'Nog plaatsen vrij',
    aantal: 'Aantal',
    volzet: 'Volzet',
    ja: 'JA',
  },
  vrijePlaatsen: 'Vrije plaatsen',
  aantalVrij: 'Aantal vrije plaatsen',
  oudersZien: 'Ouders zien: ',
  ingeschrevenVraag: 'Hoeveel leerlingen zijn nu ingeschreven?',
  ingeschreven: 'Ingeschreven bij volzetverklaring',
  opgeheven: (aantal: string) => `Volzetverklaring opgeheven. Het aantal (${aantal}) laten staan?`,
  latenStaan: 'Laten staan',
  wissen: 'Wissen',

  tot: 'tot',

  meer: 'Meer',
  sluiten: 'Sluiten',
  info: 'Extra info voor ouders',
  infoHint: 'Geen gegevens van personen, geen webadres.',
  counterLeft: (left: number) =>
    left < 0 ? `${-left} tekens te veel` : `Nog ${left} ${left === 1 ? 'teken' : 'tekens'}`,
  jaVraag: 'JA: er zijn nog plaatsen, zonder het aantal te zeggen',
  samenVraag: 'Geldt dit ook voor andere richtingen?',
  samenHint: 'De plaatsen tellen dan één keer, voor al die richtingen samen. Vink uit om weer te splitsen.',
  achtervoegsel: 'Achtervoegsel',
  achtervoegselHint: 'Onderscheidt twee rijen met dezelfde groep, zoals "Type 2".',

  verwijderen: 'Verwijderen',
  verwijderd: (richting: string) => `${richting} verwijderd.`,
  ongedaan: 'Ongedaan maken',
  teruggezet: (richting: string) => `${richting} staat er weer.`,
  samengevoegd: (richting: string) => `Geldt nu ook voor ${richting}.`,
  gesplitst: (richting: string) => `${richting} heeft weer een eigen rij.`,

  toevoegen: 'Extra opleiding toevoegen',
  toevoegenHint: 'Zoek op nummer of op een deel van de naam.',
  toevoegenOpen: 'Toon alle opleidingen',
  staatAl: 'Staat al in je aanbod',
  toegevoegd: (richting: string) => `${richting} toegevoegd.`,
  naarRij: 'Naar de rij',
  nietsGevonden: 'Niets gevonden. Zoek op nummer of op een deel van de naam.',
  meerGevonden: (shown: number, total: number) =>
    `${shown} van ${total} opleidingen. Typ verder om te verfijnen.`,
  onbekendNummer: (nummer: string) => `Nummer ${nummer} kennen we niet. Zoek op naam.`,
  dubbel: 'Deze opleiding staat al in je aanbod.',
  anderNiveau: (telefoon: string, email: string) =>
    `Gelden je plaatsen voor iets anders, zoals een deel van een groep? Bel ${telefoon} of mail ${email}.`,

  percentage: 'Percentage indicatorleerlingen',
  legend: 'Wat betekenen de afkortingen?',
} as const;

/** A problem beside its field: what to do, and what stands there. The words of `npm run check`, without what only a file has. */
export function formProblem(problem: ProblemDetail & Pick<Problem, 'field' | 'hint' | 'value'>): string {
  const own = formRemedies[problem.kind] as ((problem: ProblemDetail) => string) | undefined;
  const said = own?.(problem) ?? remedy(problem as Problem);
  const quoted = problem.value !== undefined && quotes.has(problem.kind);
  return quoted ? `${said} Er staat ${quote(problem.value)}.` : said;
}

/** Where the value explains the problem. It stands in the field itself, too. */
const quotes: ReadonlySet<ProblemDetail['kind']> = new Set([
  'wrongType',
  'wrongForm',
  'tooSmall',
  'tooGreat',
]);

type FormRemedies = {
  readonly [Kind in ProblemDetail['kind']]?: (
    problem: Extract<ProblemDetail, { readonly kind: Kind }>,
  ) => string;
};

/** A form has no file names, no keys and no quotation marks around values. */
const formRemedies: FormRemedies = {
  wrongType: ({ expected }) => (expected === 'string' ? 'Vul tekst in.' : 'Vul een getal in.'),
  volzetWithoutIngeschreven: () => 'Vul in hoeveel leerlingen ingeschreven zijn.',
  unknownGroep: ({ nummer }) => `Nummer ${nummer} kennen we niet. Zoek op naam.`,
  duplicateNiveau: () =>
    'Deze opleiding staat al in je aanbod. Verwijder er één, of vraag het LOP om een achtervoegsel.',
  onlyInRegime: ({ regime }) =>
    regime === 'capaciteit'
      ? 'Deze groep heeft geen capaciteit. Is ze volzet? Kies dan Volzet. Laat dit veld leeg.'
      : 'Deze groep heeft een capaciteit en geen volzetverklaring. Laat dit veld leeg.',
  onlyInBuitengewoon: () => 'Dit veld bestaat alleen in het buitengewoon onderwijs. Laat het leeg.',
  switchedOff: () => 'Dit LOP gebruikt dit veld niet. Laat het leeg.',
};
