// What the editors' server says: refusals, answers to a save, notices, and what its start prints. Dutch: schools and the LOP read it.

/** A refusal in words: what happened and what to do. */
export function refusalSentence(refusal: { readonly kind: string; readonly seconds?: number }): string {
  if (refusal.kind === 'teVeel') return `Te veel aanvragen na elkaar. Probeer opnieuw over ${refusal.seconds ?? 60} seconden.`;
  return refusals[refusal.kind as keyof typeof refusals] ?? refusals.nietGelukt;
}

const refusals = {
  ongeldig: 'Niet opgeslagen. Verbeter wat hieronder staat. Je invoer staat er nog.',
  geweigerd: 'Niet opgeslagen. Dit kan niet:',
  verouderd: 'Een collega paste dit intussen aan. Jouw invoer staat er nog. Vergelijk en sla opnieuw op.',
  voorstelVeranderd: 'Dit voorstel veranderde intussen. Bekijk het opnieuw.',
  hostGeweigerd: 'Dit adres hoort niet bij de redactie. Kijk de adresbalk na.',
  andereSite: 'Deze aanvraag komt van een andere site en is geweigerd. Ga naar de redactie en probeer daar opnieuw.',
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
  redenOntbreekt: 'Schrijf in hoogstens 200 tekens waarom niet. De school leest dit.',
  persoonsgegevens: 'Hier mogen geen gegevens van personen staan.',
  inhoudOngeldig: 'Opslaan lukt nu niet. Je invoer staat er nog. De gegevens van het LOP zijn niet in orde: bel het LOP.',
  stopt: 'Opslaan lukt nu even niet. Je invoer staat er nog. Probeer opnieuw over een minuut.',
  nietGelukt: 'Opslaan lukt nu niet. Je invoer staat er nog.',
} as const;
