// What the editors' server says: refusals, answers to a save, notices, and what its start prints. Dutch: schools and the LOP read it.
import { staleSentence } from './changes.ts';

/** A refusal in words: what happened and what to do. */
export function refusalSentence(refusal: {
  readonly kind: string;
  readonly seconds?: number;
  readonly uur?: string | undefined;
}): string {
  if (refusal.uur !== undefined) return staleSentence(refusal.uur);
  if (refusal.kind === 'teVeel')
    return `Te veel aanvragen na elkaar. Probeer opnieuw over ${refusal.seconds ?? 60} seconden.`;
  return refusals[refusal.kind as keyof typeof refusals] ?? refusals.nietGelukt;
}

const refusals = {
  ongeldig: 'Niet opgeslagen. Verbeter wat hieronder staat. Je invoer staat er nog.',
  geweigerd: 'Niet opgeslagen. Dit kan niet:',
  verouderd: 'Een collega paste dit intussen aan. Jouw invoer staat er nog. Vergelijk en sla opnieuw op.',
  voorstelVeranderd: 'Dit voorstel veranderde intussen. Bekijk het opnieuw.',
  hostGeweigerd: 'Dit adres hoort niet bij de redactie. Kijk de adresbalk na.',
  andereSite:
    'Deze aanvraag komt van een andere site en is geweigerd. Ga naar de redactie en probeer daar opnieuw.',
  geenJson: 'Deze aanvraag heeft niet de juiste vorm. Herlaad de pagina.',
  teGroot: 'Dit is te groot om op te slaan.',
  ongeldigVerzoek: 'Deze aanvraag heeft niet de juiste vorm. Herlaad de pagina.',
  nietIngelogd: 'Je bent niet ingelogd. Log in.',
  sessieVerlopen: 'Je was te lang ingelogd, of je logde uit. Log opnieuw in. Je invoer staat er nog.',
  accountWeg: 'Dit account bestaat niet meer. Bel het LOP.',
  onbekendAccount: 'Dit account bestaat niet.',
  lokaalInloggenUit: 'Inloggen zonder bewijs kan alleen op je eigen computer.',
  nietJouwSchool: 'Je beheert deze school niet. Bel het LOP.',
  alleenDeskundige: 'Dit kan alleen de LOP-deskundige.',
  padGeweigerd: 'Dit bestand mag je niet lezen of bewaren.',
  actieGeweigerd: 'Dit kan hier niet. Bel het LOP.',
  onbekendeSchool: 'Deze school bestaat niet.',
  onbekendePagina: 'Dit adres bestaat niet.',
  schoolBestaatAl: 'Er is al een school met die naam en straat.',
  geenVoorstel: 'Voor deze school wacht er niets.',
  onbekendePublicatie: 'Deze wijziging kennen we niet.',
  ongedaanKanNiet: 'Dit kan niet meer ongedaan gemaakt worden: er is later iets anders ingevuld.',
  basisOntbreekt: 'Herlaad de pagina en probeer opnieuw.',
  onbekendeBasis:
    'De versie waarop dit formulier begon, kennen we niet. Jouw invoer staat er nog. Schrijf over wat je wijzigde, herlaad de pagina en vul het opnieuw in.',
  redenOntbreekt: 'Schrijf in hoogstens 200 tekens waarom niet. De school leest dit.',
  persoonsgegevens: 'Hier mogen geen gegevens van personen staan.',
  inhoudOngeldig:
    'Opslaan lukt nu niet. Je invoer staat er nog. De gegevens van het LOP zijn niet in orde: bel het LOP.',
  bezet:
    'Opslaan lukt nu even niet: er wordt veel tegelijk opgeslagen. Je invoer staat er nog. Probeer opnieuw over een minuut.',
  afgebroken: 'De verbinding brak af. Je invoer staat er nog. Probeer opnieuw.',
  opslagAntwoordtNiet:
    'Opslaan lukt nu niet: GitHub antwoordt niet. Je invoer staat er nog. Probeer opnieuw over enkele minuten.',
  opslagDruk:
    'Opslaan lukt nu even niet: er is te veel tegelijk bewaard. Je invoer staat er nog. Probeer opnieuw over een kwartier.',
  opslagWeigert:
    'Opslaan lukt nu niet. Je invoer staat er nog. De redactie mag niet meer op GitHub schrijven: bel het LOP.',
  nietGelukt: 'Opslaan lukt nu niet. Je invoer staat er nog.',
} as const;

/** Whose change a form did not know: "Secretariaat paste dit aan op 20/11/2026 om 9.12 uur." */
export function changedBy(functie: string, dag: string, uur: string): string {
  return `${functie} paste dit aan op ${day(dag)} om ${uur.replace(/^0/, '').replace(':', '.')} uur.`;
}

/** A change that is refused, and why. */
export function refusedLine(change: string, reason: string): string {
  return `${change}: ${reason}`;
}

/** A notice: which school it is about, and a sentence. */
export function noticeOf(naam: string, sentence: string): string {
  return `${naam}: ${sentence}`;
}

export function toldSentence(change: string): string {
  return `de school paste zelf aan: ${change}.`;
}

export function refusedSentence(change: string, reden: string): string {
  return `${change}. Niet goedgekeurd: ${reden.replace(/[.!?]$/, '')}.`;
}

export function withdrawnSentence(change: string): string {
  return `de school trok in: ${change}.`;
}

/** The title of a commit that publishes nothing of a school. */
export const titles = {
  bevestigd: (count: number) => (count === 1 ? 'Nog steeds correct' : `Nog steeds correct: ${count} scholen`),
  lop: 'Gegevens van het LOP gewijzigd',
  kalender: 'Kalender gewijzigd',
  groepen: 'Administratieve groepen gewijzigd',
  toegang: 'Toegang gewijzigd',
  voorstel: 'Voorstel gewijzigd',
  ongedaan: (title: string) => `Ongedaan gemaakt: ${title}`,
} as const;

/** The first line of an answer. What follows it are the sentences about each change. */
export const answers = {
  opgeslagen: 'Wijzigingen succesvol opgeslagen!',
  ongewijzigd: 'Er is niets gewijzigd.',
  bevestigd: 'Bevestigd. Ouders zien: vandaag bevestigd.',
  /** Where nothing is live yet. */
  wacht: (count: number) =>
    count === 1 ? 'Eén wijziging wacht op het LOP.' : `${count} wijzigingen wachten op het LOP.`,
  goedgekeurd: 'Goedgekeurd.',
  vervallen: 'Niets meer goed te keuren: er staat intussen iets anders.',
  geweigerd: 'Niet goedgekeurd. De school leest je reden.',
  ingetrokken: 'Ingetrokken.',
  opgericht: 'De school is toegevoegd.',
  gesloten: 'De school is gesloten.',
  ongedaan: 'Ongedaan gemaakt.',
} as const;

function day(dag: string): string {
  const [year, month, date] = dag.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** What is wrong with a variable of the environment, and the remedy. */
export const configProblems = {
  secret:
    'REDACTIE_SECRET ontbreekt of is korter dan 32 tekens. Maak er een met: node -e "console.log(crypto.randomUUID()+crypto.randomUUID())"',
  host: 'HOST is geen naam of adres. Gebruik 127.0.0.1 achter een proxy op dezelfde machine.',
  port: 'PORT moet een getal van 1 tot 65535 zijn.',
  adres: 'ADRES moet een https-adres zonder pad zijn, zoals https://redactie.lop-gent.example.',
  adresNeeded:
    'ADRES ontbreekt, en HOST is van buitenaf bereikbaar. Zet ADRES op het https-adres van de redactie, of HOST op 127.0.0.1: inloggen zonder bewijs kan alleen op de eigen computer.',
  content: 'CONTENT_DIR is geen map. Zet hem op de map met lop.yaml, of start in de map van het project.',
  proxy: 'TRUST_PROXY moet 1 zijn (een proxy ervoor schrijft X-Forwarded-For) of leeg.',
} as const;

export function redactieStarted(host: string, port: number, local: boolean): string {
  const where = `De redactie luistert op ${host}, poort ${port}.`;
  return local ? `${where} Alleen op deze computer: inloggen zonder bewijs.` : `${where} Stoppen: SIGTERM.`;
}

export const redactieStopped = 'De redactie is gestopt. Alles wat bezig was, is opgeslagen.';

/** Where the editors' server is when it runs beside the site, and as whom to sign in. */
export function redactieAt(
  url: string,
  accounts: readonly { readonly id: string; readonly functie: string }[],
): string {
  const list = accounts.map(({ id, functie }) => `  ${id} (${functie})`).join('\n');
  return `De redactie staat op ${url}\nInloggen kan als:\n${list}`;
}

/** Printed when the server starts without its pages. */
export const editorMissing =
  "De pagina's van de redactie ontbreken: alleen /api werkt. Voer eerst uit: npm run build:redactie";

/** After `npm run build:redactie`. */
export function editorBuilt(folder: string, bytes: number): string {
  return `De redactie staat in ${folder}: ${kilobytes(bytes)} om te laden (gzip).`;
}

export function editorTooLarge(bytes: number, most: number): string {
  return `De redactie is te zwaar: ${kilobytes(bytes)}, hoogstens ${kilobytes(most)}. Kijk na wat src/redactie/editor/slim-decap.ts weglaat.`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
