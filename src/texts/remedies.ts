// What to do about each kind of problem, in Dutch, because schools and the LOP read it.
import type { PersonalData, Problem, ProblemDetail, YamlFeature } from '../model/problem.ts';

const formatCommand = 'npm run format:content';

/** Fields whose own sentence is clearer than the hint of their schema, by label. */
const formRemedies: Readonly<Record<string, string>> = {
  'Vrije plaatsen': 'Vul 0, JA of een getal in, of laat leeg.',
  Schooljaar: 'Schrijf een schooljaar als 2026-2027.',
  'E-mail': 'Vul een e-mailadres in, zoals info@school.be.',
};

/** What to do, as a sentence. */
export function remedy(problem: Problem): string {
  return (remedies[problem.kind] as (problem: Problem) => string)(problem);
}

type Remedies = {
  readonly [Kind in ProblemDetail['kind']]: (problem: Extract<Problem, { readonly kind: Kind }>) => string;
};

const remedies: Remedies = {
  unknownFile: () => 'Dit bestand hoort hier niet. Een school staat in content/scholen/ en eindigt op .yaml.',
  missingFile: () => 'Dit bestand ontbreekt. Zet het terug.',
  unreadableFile: () => 'Dit bestand kan niet gelezen worden. Kijk de rechten van het bestand na.',
  notRegularFile: () =>
    'Hier mag alleen een gewoon bestand staan, geen map en geen verwijzing. Verwijder dit.',
  fileName: () =>
    'Gebruik in de naam van het bestand alleen kleine letters, cijfers en streepjes, en eindig op .yaml.',
  tooLarge: (problem) => `Dit bestand is te groot. Hoogstens ${problem.limit / 1024} KiB.`,
  invalidUtf8: () => 'Hier staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.',
  empty: () => 'Dit bestand is leeg. Zet de vorige versie terug.',
  forbiddenCharacter: (problem) => forbiddenCharacter(problem.codePoint),
  notComposed: () => 'Hier staat een letter met een los accentteken. Typ de letter opnieuw.',
  surroundingSpace: () => 'Verwijder de spaties aan het begin of het einde, en dubbele spaties.',
  foreignLetter: (problem) =>
    `Hier staat een letter uit een ander schrift (U+${hex(problem.codePoint)}). Typ de letter opnieuw.`,
  yamlSyntax: () =>
    'Dit is geen geldige YAML. Kijk de inspringing, de dubbele punten en de aanhalingstekens na.',
  yamlFeature: (problem) => yamlRemedies[problem.feature],
  duplicateKey: () => 'Dit veld staat er twee keer. Verwijder er één.',
  forbiddenKey: () => 'Deze naam mag geen veld zijn. Verwijder hem.',
  tooDeep: () => 'Hier zitten te veel lijsten of velden in elkaar. Kijk de haakjes en de inspringing na.',
  notCanonical: () => `Dit staat niet in de vaste schrijfwijze. Voer uit: ${formatCommand}`,
  notMapping: () => 'Dit bestand moet uit velden bestaan, zoals "naam: …". Zet de vorige versie terug.',
  missing: () => 'Dit veld ontbreekt. Vul het in.',
  unknownKey: () => 'Dit veld bestaat niet. Verwijder het of verbeter de naam.',
  wrongType: (problem) => typeRemedies[problem.expected] ?? 'Verbeter de waarde.',
  notOneOf: (problem) => `Kies uit: ${problem.options.join(', ')}.`,
  tooSmall: (problem) => `Vul een getal van ${problem.limit} of meer in.`,
  tooGreat: (problem) => `Vul een getal van hoogstens ${problem.limit} in.`,
  tooShort: (problem) =>
    problem.limit === 1 ? 'Vul dit in of laat het weg.' : `Schrijf minstens ${problem.limit} tekens.`,
  tooLong: (problem) => `Schrijf hoogstens ${problem.limit} tekens.`,
  tooFewItems: (problem) =>
    problem.limit === 1 ? 'Vul er minstens één in.' : `Vul er minstens ${problem.limit} in.`,
  tooManyItems: (problem) => `Hoogstens ${problem.limit}.`,
  duplicateItem: () => 'Hetzelfde staat er twee keer. Verwijder er één.',
  wrongForm: (problem) =>
    formRemedies[problem.field ?? ''] ?? `Verbeter de schrijfwijze. ${problem.hint ?? ''}`.trim(),
  goesWith: (problem) => `Dit veld hoort bij "${problem.other}". Vul het ook in.`,
  unknownGroep: (problem) => `Nummer ${problem.nummer} kennen we niet. Zoek op naam in content/groepen.yaml.`,
  duplicateNiveau: () =>
    'Deze opleiding staat al in je aanbod. Verwijder er één, of vraag het LOP om een achtervoegsel.',
  mixedRegime: () =>
    'Deze groepen kan je niet samenvoegen: voor de ene geldt een capaciteit, voor de andere een volzetverklaring.',
  eersteLeerjaarCombined: () => '1A en 1B kan je niet samenvoegen met andere groepen.',
  onlyInRegime: (problem) =>
    problem.regime === 'capaciteit'
      ? 'Deze groep heeft geen capaciteit. Is ze volzet? Vul dan in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet).'
      : 'Deze groep heeft een capaciteit en geen volzetverklaring. Laat dit veld weg.',
  onlyInBuitengewoon: () => 'Dit veld bestaat alleen in het buitengewoon onderwijs. Laat het weg.',
  switchedOff: (problem) =>
    `Dit LOP gebruikt dit veld niet (schakelaars.${problem.schakelaar} in content/lop.yaml). Laat het weg.`,
  aboveCapaciteit: (problem) =>
    `Er zijn meer vrije plaatsen (${problem.vrijePlaatsen}) dan de capaciteit (${problem.capaciteit}). Verbeter een van beide.`,
  aboveRemaining: (problem) =>
    `Er zijn meer vrije plaatsen (${problem.vrijePlaatsen}) dan de capaciteit min de zittende leerlingen (${problem.remaining}). Verbeter een van beide.`,
  zittendeAboveCapaciteit: (problem) =>
    `Er zijn meer zittende leerlingen dan de capaciteit (${problem.capaciteit}). Verbeter een van beide.`,
  volzetWithoutIngeschreven: () =>
    'Volzet? Vul in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet).',
  contingentIncomplete: () => 'Vul beide contingenten en een getal bij vrije plaatsen in.',
  contingentSum: (problem) =>
    `De contingenten zijn samen ${problem.sum}, maar er zijn ${problem.vrijePlaatsen} vrije plaatsen. Maak ze gelijk.`,
  schooljaarNotConsecutive: () => 'Een schooljaar bestaat uit twee jaren na elkaar, zoals 2026-2027.',
  unknownSchooljaar: () =>
    'Dit schooljaar staat niet in content/kalender.yaml. Voeg het daar toe of verbeter het.',
  volgendNotNext: () => 'Het volgende schooljaar moet meteen na het lopende komen.',
  website: () => 'Vul een adres in dat met https:// begint, zonder gebruikersnaam.',
  websiteHttp: () => 'Gebruik https:// als de website dat kan.',
  telefoon: () => 'Vul een Belgisch nummer in, zoals 09 123 45 67, of een nummer dat met + begint.',
  personalData: (problem) => `Hier mogen geen gegevens van personen staan. ${personalRemedies[problem.what]}`,
  noSuchDate: () => 'Deze dag bestaat niet. Kijk de datum na.',
  endsBeforeStart: () => 'Het einde ligt voor het begin. Kijk de datums na.',
  duplicateGroep: (problem) => `Nummer ${problem.nummer} staat er twee keer. Verwijder er één.`,
  wrongRegime: (problem) => `Voor deze groep geldt het regime ${problem.regime}. Vul dat in.`,
  duplicateAccount: () => 'Dit account staat er twee keer. Verwijder er één.',
  unknownSchool: () => 'Deze school bestaat niet. Kijk de naam van het bestand in content/scholen/ na.',
  beheerderWithoutSchool: () => 'Een schoolbeheerder beheert minstens één school. Vul ze in.',
  deskundigeWithSchool: () => 'Een LOP-deskundige beheert alle scholen. Laat dit weg.',
  noDeskundige: () => 'Minstens één account moet LOP-deskundige zijn.',
};

const yamlRemedies: Readonly<Record<YamlFeature, string>> = {
  anchor: 'Een anker (&) mag hier niet. Schrijf de waarde zelf.',
  alias: 'Een verwijzing (*) mag hier niet. Schrijf de waarde zelf.',
  merge: 'Samenvoegen (<<) mag hier niet. Schrijf de velden zelf.',
  tag: 'Een type (!) mag hier niet. Verwijder het.',
  directive: 'Een instructie (%) mag hier niet. Verwijder de regel.',
  documents: 'Er mag maar één document in een bestand staan. Verwijder --- of ... en wat erna komt.',
  comment: 'Commentaar (#) zou bij het opslaan verdwijnen. Verwijder het.',
  complexKey: 'De naam van een veld is gewone tekst. Verbeter de naam.',
  block: 'Schrijf de tekst op één regel, zonder | of >.',
  scalar: 'Schrijf een gewoon getal, true of false, of zet tekst tussen aanhalingstekens.',
};

const typeRemedies: Readonly<Record<string, string>> = {
  string: 'Vul tekst in. Is het een getal? Zet het tussen aanhalingstekens.',
  integer: 'Vul een geheel getal in, zonder aanhalingstekens.',
  number: 'Vul een getal in, zonder aanhalingstekens.',
  boolean: 'Vul true of false in.',
  array: 'Vul een lijst in.',
  object: 'Hier horen velden met een naam en een waarde.',
};

const personalRemedies: Readonly<Record<PersonalData, string>> = {
  rijksregisternummer: 'Verwijder het rijksregisternummer.',
  geboortedatum: 'Verwijder de geboortedatum.',
  telefoon: 'Verwijder het telefoonnummer: dat van de school staat bij de schoolgegevens.',
  email: 'Verwijder het e-mailadres: dat van de school staat bij de schoolgegevens.',
  url: 'Verwijder het webadres: dat van de school staat bij de schoolgegevens.',
};

function forbiddenCharacter(codePoint: number): string {
  if (codePoint === 0xfeff)
    return 'Hier staat een byte order mark (U+FEFF). Bewaar het bestand als UTF-8 zonder BOM.';
  if (codePoint === 9) return 'Hier staat een tab. Gebruik spaties.';
  if (codePoint === 10) return 'Hier staat een nieuwe regel midden in een tekst. Schrijf alles op één regel.';
  return `Hier staat een onzichtbaar teken (U+${hex(codePoint)}). Verwijder het.`;
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0');
}
