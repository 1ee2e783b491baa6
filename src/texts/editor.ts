// What the editor says around Decap's form: buttons, messages, the page of a school. Dutch: schools and the LOP read it.

export const editor = {
  title: 'Redactie',
  banner: 'Vrije plaatsen invullen',
  signIn: 'Inloggen',
  signInLead: 'Kies wie je bent. Op deze computer is geen wachtwoord nodig.',
  signInAgain: 'Opnieuw inloggen',
  signInAgainLead: 'Je invoer staat er nog. Log in en klik daarna opnieuw op "Wijzigingen opslaan".',
  signedInAgain: 'Je bent opnieuw ingelogd. Je invoer staat er nog. Klik op "Wijzigingen opslaan".',
  signedOut: 'Je bent uitgelogd. Wat niet opgeslagen was, is van deze computer gewist.',
  account: 'Account',
  signOut: 'Uitloggen',
  signOutUnsaved: 'Je wijzigingen zijn nog niet opgeslagen. Toch uitloggen? Dan gaan ze verloren.',
  signedInAs: (functie: string) => `Ingelogd als ${functie}`,
  noPassword: 'Wachtwoord vergeten? Je hebt er geen meer nodig.',
  checkAddress: 'Kijk altijd na of het adres bovenaan klopt voor je inlogt.',
  help: 'Hulp nodig?',
  cancel: 'Annuleren',

  toSite: 'Naar de site',
  chooseSchool: 'Kies je school',
  chooseOther: 'Kies een andere school',
  noSchools: 'Je beheert nog geen school. Bel het LOP.',
  waits: (count: number) =>
    count === 1 ? 'Eén wijziging wacht op het LOP' : `${count} wijzigingen wachten op het LOP`,
  viewSchool: 'Bekijk je school',
  namensSchool: 'Je past dit aan namens de school.',
  schoolgegevens: 'Schoolgegevens',
  schoolgegevensLead: 'Iedereen kan dit op de site lezen.',
  chooseValue: 'Kies…',

  save: 'Wijzigingen opslaan',
  saving: 'Bezig met opslaan…',
  unsaved: 'Je wijzigingen zijn nog niet opgeslagen.',
  wrongFields: 'Niet opgeslagen. Verbeter wat hieronder staat. Je invoer staat er nog.',
  liveNow: 'Nu zichtbaar voor ouders:',
  waitsForLop: 'Dit wacht op het LOP:',
  dropped: 'Dit voorstel vervalt, want er staat intussen iets anders:',

  stillThere: 'Je invoer staat er nog.',
  unreachable: 'Opslaan lukt nu niet. Je invoer staat er nog.',
  unreachableLoad: 'De redactie is niet bereikbaar. Kijk je verbinding na en probeer opnieuw.',
  retry: 'Probeer opnieuw',
  conflictWho: 'Wat een collega intussen aanpaste:',
  conflictMerged:
    'Die aanpassingen staan nu ook in je formulier. Kijk ze na en klik opnieuw op "Wijzigingen opslaan".',
  conflictOverlap: 'Jullie pasten hetzelfde aan. Eerst wat er nu staat, dan wat jij invulde:',
  conflictMine: 'Klik opnieuw op "Wijzigingen opslaan" om jouw invoer te houden.',
  conflictUnknown: 'Vergelijk met wat er nu staat. Sla je opnieuw op, dan geldt jouw invoer.',
  takeTheirs: 'Mijn invoer weggooien en tonen wat er nu staat',
  takeTheirsConfirm: 'Je invoer gaat verloren. Toch doorgaan?',

  messages: 'Berichten',
  close: 'Sluiten',
  closeMessage: (title: string) => `Sluiten: ${title}`,

  crashTitle: 'Er ging iets mis',
  crashText:
    'Het formulier kan niet verder. Wat je invulde, bewaart deze computer. Herlaad de pagina: dan krijg je de vraag of je het wilt terughalen.',
  reload: 'Pagina herladen',
  noScript: 'De redactie werkt niet zonder JavaScript. Zet het aan in je browser, of bel het LOP.',
  loading: 'Even geduld…',
} as const;
