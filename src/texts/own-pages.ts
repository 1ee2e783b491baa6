// What the pages around the form say: choosing and confirming, what waits, the history, the LOP's own files, the proof.

export const own = {
  scholen: 'Scholen',
  voorstellen: (count: number) => (count === 0 ? 'Voorstellen' : `Voorstellen (${count})`),
  lop: 'Het LOP',
  menu: 'Menu',
  loading: 'Even geduld…',
  cancel: 'Annuleren',
  view: 'Bekijk op de site',
  viewOf: (naam: string) => `Bekijk op de site: ${naam}`,

  // Scholen
  chooseSchool: 'Kies je school',
  allSchools: 'Alle scholen',
  fillInOf: (naam: string) => `Vrije plaatsen invullen: ${naam}`,
  fillIn: 'Vrije plaatsen invullen',
  history: 'Geschiedenis',
  historyShort: (naam: string) => `Geschiedenis: ${naam}`,
  stillCorrect: 'Nog steeds correct',
  stillCorrectOf: (naam: string) => `Nog steeds correct: ${naam}`,
  stillCorrectLead: 'Klopt alles nog? Eén klik bevestigt elke lijn van de school. Er verandert niets anders.',
  allCorrect: (count: number) =>
    count === 1 ? 'Nog steeds correct' : `Nog steeds correct voor mijn ${count} scholen`,
  confirmStale: 'Niet bevestigd: een collega paste dit intussen aan. Kijk het na en bevestig opnieuw.',
  confirmed: 'Bevestigd. Ouders zien: vandaag bevestigd.',
  confirmedSoon: 'Bevestigd. Over enkele minuten zien ouders: vandaag bevestigd.',
  neverConfirmed: 'Nog niet bevestigd',
  bevestigd: (days: number) => {
    if (days <= 0) return 'Vandaag bevestigd';
    return days === 1 ? 'Gisteren bevestigd' : `${days} dagen geleden bevestigd`;
  },
  notRecent: 'Niet recent bevestigd',
  waits: (count: number) =>
    count === 1 ? 'Eén wijziging wacht op het LOP' : `${count} wijzigingen wachten op het LOP`,
  search: 'Zoek een school',
  searchHint: 'Naam of straat',
  onlyOld: (days: number) => `Alleen niet recent bevestigd (meer dan ${days} dagen geleden of nooit)`,
  shown: (count: number, total: number) => `${count} van ${total} scholen`,
  noneFound: 'Geen school gevonden. Wis de zoekterm of de filter.',
  noSchools: 'Je beheert nog geen school. Bel het LOP.',
  newSchool: 'School toevoegen',

  // Berichten
  notices: 'Nieuw voor jou',
  read: 'Gelezen',
  readOf: (bericht: string) => `Gelezen: ${bericht}`,
  readAll: 'Alles gelezen',

  // Voorstellen
  voorstellenTitle: 'Voorstellen',
  voorstellenLead: 'Deze wijzigingen ziet nog niemand. Ze gaan naar de site als je ze goedkeurt.',
  voorstellenSchoolLead: 'Deze wijzigingen wachten op het LOP. Ouders zien ze nog niet.',
  nothingWaits: 'Er wacht niets.',
  nothingWaitsLop: 'Er wacht niets. Vraagt een school iets dat het LOP moet nakijken, dan staat het hier.',
  askedBy: (functie: string, moment: string) => `Gevraagd door ${functie} op ${moment}`,
  approve: 'Goedkeuren',
  approveOf: (naam: string) => `Goedkeuren: ${naam}`,
  refuse: 'Weigeren',
  refuseOf: (naam: string) => `Weigeren: ${naam}`,
  withdraw: 'Intrekken',
  withdrawOf: (naam: string) => `Intrekken: ${naam}`,
  reason: 'Reden',
  reasonHint: 'De school leest dit. Hoogstens 200 tekens, geen gegevens van personen.',
  reasonNeeded: 'Schrijf waarom je weigert. De school leest dit.',
  approvedOn: 'Datum van de goedkeuring door het LOP',
  approvedOnHint: 'Een capaciteit stijgt. Vul in wanneer het LOP dat goedkeurde.',
  approvedOnNeeded: 'Vul de datum in waarop het LOP de capaciteit goedkeurde.',
  changesTogether: 'Je beslist over alles samen.',
  about: (naam: string, message: string) => `${naam}: ${message}`,
  nowLive: 'Nu zichtbaar voor ouders.',
  soonLive: 'Over enkele minuten zien ouders dit.',

  // Geschiedenis
  historyOf: (naam: string) => `Geschiedenis van ${naam}`,
  historyEmpty: 'Nog geen wijzigingen met deze redactie.',
  historyBy: (functie: string, moment: string) => `${functie}, ${moment}`,
  approvedBy: (functie: string) => `Goedgekeurd door ${functie}`,
  undo: 'Ongedaan maken',
  undoOf: (titel: string) => `Ongedaan maken: ${titel}`,
  undoSure: 'De site toont weer wat er voor deze wijziging stond. De school ziet dit in de geschiedenis.',
  proof: 'Bewijs afdrukken',
  proofOf: (titel: string) => `Bewijs afdrukken: ${titel}`,
  noSchool: 'Kies eerst een school.',

  // School toevoegen en sluiten
  newSchoolLead:
    'De school staat na het opslaan in de tabel, zonder opleidingen. Vul daarna haar aanbod in, en geef een account toegang.',
  create: 'School toevoegen',
  created: 'De school is toegevoegd.',
  fillCreated: 'Vul het aanbod in',
  giveAccess: 'Geef een account toegang',
  close: 'School sluiten',
  closeLead: (naam: string) =>
    `De school verdwijnt uit de tabel, met al haar opleidingen, en uit de accounts. Typ de naam van de school over: ${naam}`,
  closeField: 'Naam van de school',
  closeMismatch: (naam: string) => `Dat is niet de naam van de school. Typ: ${naam}`,
  closed: 'De school is gesloten.',
  accountsGone: (ids: string) => `Deze accounts beheerden geen andere school en zijn ook weg: ${ids}.`,
  chooseValue: 'Kies…',
  optional: 'mag leeg',

  // Het LOP
  lopTitle: 'Gegevens van het LOP',
  onlyDeskundige: 'Dit kan alleen de LOP-deskundige.',
  lopLead: 'Wat je hier opslaat, geldt voor alle scholen.',
  soort: {
    lop: 'Instellingen',
    kalender: 'Kalender',
    groepen: 'Administratieve groepen',
    toegang: 'Toegang',
  },
  textOf: (soort: string) => `${soort}: de tekst van het bestand`,
  textHint:
    'De volgorde en de spaties zet het opslaan zelf goed. Een woord na # is een opmerking: die bewaart de redactie niet.',
  problems: 'Verbeter dit:',
  lineOf: (line: number) => `Regel ${line}`,
  unsaved: 'Je wijzigingen zijn nog niet opgeslagen.',
  leaveUnsaved: 'Je wijzigingen zijn nog niet opgeslagen. Toch verder? Dan gaan ze verloren.',
  save: 'Wijzigingen opslaan',
  saving: 'Bezig met opslaan…',
  showStanding: 'Mijn invoer weggooien en tonen wat er nu staat',
  add: (label: string) => `Toevoegen: ${label}`,
  remove: (label: string) => `Verwijderen: ${label}`,
  removeItem: 'Verwijderen',

  // Na het opslaan
  restCorrect: 'De rest nog correct?',
  restCorrectButton: 'Ja, nog steeds correct',
  liveSoon: 'Over enkele minuten zien ouders dit:',
  seeWaiting: 'Bekijk wat wacht',
  printProof: 'Bewijs afdrukken',

  // Bewijs
  proofTitle: 'Bewijs van melding',
  proofSchool: 'School',
  proofMoment: 'Gemeld op',
  proofBy: 'Door',
  proofYear: 'Schooljaar',
  proofGroups: 'Administratieve groepen',
  proofEnrolled: 'Ingeschreven leerlingen',
  proofCapacity: 'Capaciteit',
  proofKinds: {
    volzetVerklaard: 'Volzet verklaard',
    volzetOpgeheven: 'Volzetverklaring opgeheven',
    capaciteitBereikt: 'Capaciteit bereikt',
    capaciteitNietMeerBereikt: 'Capaciteit niet meer bereikt',
  },
  proofSentence: (lop: string) =>
    `De school meldde dit in de redactie van ${lop}. Dit is het moment van opslaan, Belgische tijd, tot op de seconde.`,
  proofNamens: 'Het LOP meldde dit namens de school.',
  proofEmpty: 'In deze wijziging staat geen volzetverklaring en geen bereikte capaciteit.',
  print: 'Afdrukken',
  back: 'Terug naar de scholen',
} as const;

/** "20 november 2026 om 9.12 uur", in Belgium, whatever the computer's own time zone is. */
export function momentText(moment: string): string {
  const date = new Date(moment);
  return `${day.format(date)} om ${clock(date, false)} uur`;
}

/** "20 november 2026, 9.12.44 uur": to the second, for a proof. */
export function momentToTheSecond(moment: string): string {
  const date = new Date(moment);
  return `${day.format(date)}, ${clock(date, true)} uur`;
}

const timeZone = 'Europe/Brussels';
const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone });

function clock(date: Date, seconds: boolean): string {
  const text = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'medium', timeZone, hourCycle: 'h23' }).format(
    date,
  );
  const [hour = '', minute = '', second = ''] = text.split(':');
  return [String(Number(hour)), minute, ...(seconds ? [second] : [])].join('.');
}
