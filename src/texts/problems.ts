// Problems in words: what to do, and what stands there. Dutch, because schools and the LOP read them.
import type { PersonalData, Problem, ProblemDetail, YamlFeature } from '../model/problem.ts';

const longest = 40;

/** `content/scholen/de-linde.yaml:12:15 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".` */
export function problemLine(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column} ${problemSentence(problem)}`;
}

/** An annotation of GitHub Actions: shown beside the line in a pull request. */
export function problemAnnotation(problem: Problem): string {
  const level = problem.kind === 'websiteHttp' ? 'warning' : 'error';
  const place = `file=${escapeProperty(problem.path)},line=${problem.line},col=${problem.column}`;
  return `::${level} ${place}::${escapeData(problemSentence(problem))}`;
}

/** The label of the field, what to do, and what stands there; personal data is never repeated. */
export function problemSentence(problem: Problem): string {
  const label = problem.field === undefined ? '' : `${problem.field}: `;
  const said = remedy(problem);
  const sentence = label === '' ? said : `${said[0]?.toLowerCase()}${said.slice(1)}`;
  return `${label}${sentence}${quoted(problem.value)}`;
}

/** The heading above a list of problems. */
export function problemCount(count: number): string {
  return count === 1 ? '1 probleem in de inhoud' : `${count} problemen in de inhoud`;
}

export const checkPassed = 'De inhoud is in orde.';

export const startedAt = (url: string): string => `\nDe site staat op ${url}\nStoppen: Ctrl+C`;
export const formatWrote = (path: string): string => `${path} herschreven.`;
export const formatLeft = (path: string): string => `${path} niet herschreven. Voer uit: npm run check`;

/** At most forty characters, or as many as `most`, on one line, with everything invisible made visible. */
export function quote(value: string, most = longest): string {
  const characters = [...value];
  const shown = characters.slice(0, most).map((character) =>
    /[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character,
  );
  return `"${shown.join('')}${characters.length > most ? '…' : ''}"`;
}

function quoted(value: string | undefined): string {
  return value === undefined ? '' : ` Er staat ${quote(value)}.`;
}

const formatCommand = 'npm run format:content';

const formRemedies: Readonly<Record<string, string>> = {
  'Vrije plaatsen': 'Vul 0, JA of een getal in, of laat leeg.',
  Schooljaar: 'Schrijf een schooljaar als 2026-2027.',
  'E-mail': 'Vul een e-mailadres in, zoals info@school.be.',
  'Adres van de site': 'Begin met https:// en eindig met /.',
  'Adres van de redactie': 'Begin met https:// en eindig met /.',
  Bevestigd: 'Schrijf een tijdstip als 2026-11-20T09:12:44+01:00.',
  School: 'Schrijf de naam van het bestand van de school, zonder .yaml.',
};

function remedy(problem: Problem): string {
  switch (problem.kind) {
    case 'unknownFile': return 'Dit bestand hoort hier niet. Een school staat in content/scholen/ en eindigt op .yaml.';
    case 'missingFile': return 'Dit bestand ontbreekt. Zet het terug.';
    case 'unreadableFile': return 'Dit bestand kan niet gelezen worden. Kijk de rechten van het bestand na.';
    case 'notRegularFile': return 'Hier mag alleen een gewoon bestand staan, geen map en geen verwijzing. Verwijder dit.';
    case 'fileName': return 'Gebruik in de naam van het bestand alleen kleine letters, cijfers en streepjes, en eindig op .yaml.';
    case 'tooLarge': return `Dit bestand is te groot. Hoogstens ${problem.limit / 1024} KiB.`;
    case 'invalidUtf8': return 'Hier staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8.';
    case 'empty': return 'Dit bestand is leeg. Zet de vorige versie terug.';
    case 'forbiddenCharacter': return forbiddenCharacter(problem.codePoint);
    case 'notComposed': return 'Hier staat een letter met een los accentteken. Typ de letter opnieuw.';
    case 'surroundingSpace': return 'Verwijder de spaties aan het begin of het einde.';
    case 'yamlSyntax': return 'Dit is geen geldige YAML. Kijk de inspringing, de dubbele punten en de aanhalingstekens na.';
    case 'yamlFeature': return yamlRemedies[problem.feature];
    case 'duplicateKey': return 'Dit veld staat er twee keer. Verwijder er één.';
    case 'forbiddenKey': return 'Deze naam mag geen veld zijn. Verwijder hem.';
    case 'tooDeep': return 'Hier zitten te veel lijsten of velden in elkaar. Kijk de haakjes en de inspringing na.';
    case 'notCanonical': return `Dit staat niet in de vaste schrijfwijze. Voer uit: ${formatCommand}`;
    case 'notMapping': return 'Dit bestand moet uit velden bestaan, zoals "naam: …". Zet de vorige versie terug.';
    case 'missing': return 'Dit veld ontbreekt. Vul het in.';
    case 'unknownKey': return 'Dit veld bestaat niet. Verwijder het of verbeter de naam.';
    case 'wrongType': return typeRemedies[problem.expected] ?? 'Verbeter de waarde.';
    case 'notOneOf': return `Kies uit: ${problem.options.join(', ')}.`;
    case 'tooSmall': return `Vul een getal van ${problem.limit} of meer in.`;
    case 'tooGreat': return `Vul een getal van hoogstens ${problem.limit} in.`;
    case 'tooShort': return problem.limit === 1 ? 'Vul dit in of laat het weg.' : `Schrijf minstens ${problem.limit} tekens.`;
    case 'tooLong': return `Schrijf hoogstens ${problem.limit} tekens.`;
    case 'tooFewItems': return problem.limit === 1 ? 'Vul er minstens één in.' : `Vul er minstens ${problem.limit} in.`;
    case 'tooManyItems': return `Hoogstens ${problem.limit}.`;
    case 'duplicateItem': return 'Hetzelfde staat er twee keer. Verwijder er één.';
    case 'wrongForm': return formRemedies[problem.field ?? ''] ?? 'Verbeter de schrijfwijze.';
    case 'goesWith': return `Dit veld hoort bij "${problem.other}". Vul het ook in.`;
    default: return ruleRemedy(problem);
  }
}

type RuleProblem = Exclude<ProblemDetail, { kind: Exclude<ProblemDetail['kind'], RuleKind> }>;
type RuleKind =
  | 'unknownGroep' | 'duplicateNiveau' | 'mixedRegime' | 'eersteLeerjaarCombined' | 'onlyInRegime' | 'onlyInBuitengewoon'
  | 'switchedOff' | 'aboveCapaciteit' | 'aboveRemaining' | 'zittendeAboveCapaciteit' | 'volzetWithoutIngeschreven'
  | 'contingentIncomplete' | 'contingentSum' | 'schooljaarNotConsecutive' | 'unknownSchooljaar' | 'volgendNotNext'
  | 'website' | 'websiteHttp' | 'telefoon' | 'personalData' | 'noSuchDate' | 'endsBeforeStart' | 'duplicateGroep'
  | 'wrongRegime' | 'duplicateAccount' | 'unknownSchool' | 'beheerderWithoutSchool' | 'deskundigeWithSchool' | 'noDeskundige';

function ruleRemedy(problem: RuleProblem): string {
  switch (problem.kind) {
    case 'unknownGroep': return `Nummer ${problem.nummer} kennen we niet. Zoek op naam in content/groepen.yaml.`;
    case 'duplicateNiveau': return 'Deze opleiding staat al in je aanbod. Verwijder er één, of vraag het LOP om een achtervoegsel.';
    case 'mixedRegime': return 'Deze groepen kan je niet samenvoegen: voor de ene geldt een capaciteit, voor de andere een volzetverklaring.';
    case 'eersteLeerjaarCombined': return '1A en 1B kan je niet samenvoegen met andere groepen.';
    case 'onlyInRegime':
      return problem.regime === 'capaciteit'
        ? 'Deze groep heeft geen capaciteit. Is ze volzet? Vul dan in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet).'
        : 'Deze groep heeft een capaciteit en geen volzetverklaring. Laat dit veld weg.';
    case 'onlyInBuitengewoon': return 'Dit veld bestaat alleen in het buitengewoon onderwijs. Laat het weg.';
    case 'switchedOff': return `Dit LOP gebruikt dit veld niet (schakelaars.${problem.schakelaar} in content/lop.yaml). Laat het weg.`;
    case 'aboveCapaciteit':
      return `Er zijn meer vrije plaatsen (${problem.vrijePlaatsen}) dan de capaciteit (${problem.capaciteit}). Verbeter een van beide.`;
    case 'aboveRemaining':
      return `Er zijn meer vrije plaatsen (${problem.vrijePlaatsen}) dan de capaciteit min de zittende leerlingen (${problem.remaining}). Verbeter een van beide.`;
    case 'zittendeAboveCapaciteit': return `Er zijn meer zittende leerlingen dan de capaciteit (${problem.capaciteit}). Verbeter een van beide.`;
    case 'volzetWithoutIngeschreven': return 'Volzet? Vul in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet).';
    case 'contingentIncomplete': return 'Vul beide contingenten en een getal bij vrije plaatsen in.';
    case 'contingentSum':
      return `De contingenten zijn samen ${problem.sum}, maar er zijn ${problem.vrijePlaatsen} vrije plaatsen. Maak ze gelijk.`;
    case 'schooljaarNotConsecutive': return 'Een schooljaar bestaat uit twee jaren na elkaar, zoals 2026-2027.';
    case 'unknownSchooljaar': return 'Dit schooljaar staat niet in content/kalender.yaml. Voeg het daar toe of verbeter het.';
    case 'volgendNotNext': return 'Het volgende schooljaar moet meteen na het lopende komen.';
    case 'website': return 'Vul een adres in dat met https:// begint, zonder gebruikersnaam.';
    case 'websiteHttp': return 'Gebruik https:// als de website dat kan.';
    case 'telefoon': return 'Vul een Belgisch nummer in, zoals 09 123 45 67, of een nummer dat met + begint.';
    case 'personalData': return `Hier mogen geen gegevens van personen staan. ${personalRemedies[problem.what]}`;
    case 'noSuchDate': return 'Deze dag bestaat niet. Kijk de datum na.';
    case 'endsBeforeStart': return 'Het einde ligt voor het begin. Kijk de datums na.';
    case 'duplicateGroep': return `Nummer ${problem.nummer} staat er twee keer. Verwijder er één.`;
    case 'wrongRegime': return `Voor deze groep geldt het regime ${problem.regime}. Vul dat in.`;
    case 'duplicateAccount': return 'Dit account staat er twee keer. Verwijder er één.';
    case 'unknownSchool': return 'Deze school bestaat niet. Kijk de naam van het bestand in content/scholen/ na.';
    case 'beheerderWithoutSchool': return 'Een schoolbeheerder beheert minstens één school. Vul ze in.';
    case 'deskundigeWithSchool': return 'Een LOP-deskundige beheert alle scholen. Laat dit weg.';
    case 'noDeskundige': return 'Minstens één account moet LOP-deskundige zijn.';
    default: return problem satisfies never;
  }
}

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
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  if (codePoint === 9) return 'Hier staat een tab. Gebruik spaties.';
  if (codePoint === 10) return 'Hier staat een nieuwe regel midden in een tekst. Schrijf alles op één regel.';
  return `Hier staat een onzichtbaar teken (${code}). Verwijder het.`;
}

// https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
