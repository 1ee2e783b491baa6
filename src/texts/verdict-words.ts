// Why a change waits or is refused, in words: what it is, and what to do.
import type { ExpertReason, RefuseReason } from '../change/verdict.ts';

/** Why a change waits. */
export function expertReason(reason: ExpertReason): string {
  switch (reason.kind) {
    case 'capaciteitVerhoogd':
      return `${reason.vast ? 'Deze capaciteit ligt vast. ' : ''}Verhogen kan na goedkeuring door het LOP.`;
    case 'veelVerwijderd':
      return `Je verwijdert ${reason.aantal} opleidingen tegelijk. Het LOP kijkt dit na.`;
    default:
      return expertReasons[reason.kind];
  }
}

const expertReasons: Readonly<
  Record<Exclude<ExpertReason['kind'], 'capaciteitVerhoogd' | 'veelVerwijderd'>, string>
> = {
  capaciteitVerlaagd: 'Verlagen kan na goedkeuring door het LOP.',
  capaciteitGewist: 'Een capaciteit wissen kan na goedkeuring door het LOP.',
  eersteCapaciteitNaVast:
    'De capaciteiten van dit schooljaar liggen vast. Het LOP kijkt een eerste capaciteit na.',
  niveauMetCapaciteitVerwijderd:
    'Deze opleiding heeft een capaciteit. Verwijderen kan na goedkeuring door het LOP.',
  schooljaarVerwijderd: 'Je verwijdert een heel schooljaar. Het LOP kijkt dit na.',
  anderSchooljaar: 'De tabel toont dit schooljaar niet. Het LOP kijkt dit na.',
  achtervoegsel: 'Een opleiding met een achtervoegsel stelt het LOP in.',
  anderNiveau: 'Dit niveau stelt het LOP in.',
  percentageIndicator: 'Het LOP kijkt dit percentage na.',
  naam: 'Het LOP kijkt een nieuwe naam na.',
  postcodeOfGemeente: 'Het LOP kijkt een nieuwe plaats na.',
  websiteOpNieuwAdres: 'Het LOP kijkt een website op een nieuw adres na.',
  nazichtVolzet: 'Het LOP kijkt volzetverklaringen na.',
  nazichtAanbod: 'Het LOP kijkt wijzigingen in het aanbod na.',
  nazichtSchoolgegevens: 'Het LOP kijkt nieuwe schoolgegevens na.',
  samenMetWachtende: 'Dit kan pas samen met een andere wijziging die wacht.',
};

/** Why a change is refused, and what to do. */
export function refuseReason(reason: RefuseReason): string {
  return refuseReasons[reason.kind];
}

const refuseReasons: Readonly<Record<RefuseReason['kind'], string>> = {
  andereSchool: 'Je beheert deze school niet. Bel het LOP.',
  verlagenTijdensInschrijvingen: 'Verlagen kan niet tijdens de inschrijvingen.',
  anderSchooljaar:
    'Een ander schooljaar dan het lopende en het volgende past alleen het LOP aan. Bel het LOP.',
  vastGegeven: 'Dit gegeven ligt vast. Klopt het niet? Bel het LOP.',
  schakelaarUit: 'Dit LOP gebruikt dit veld niet. Laat het leeg.',
  bevestigdDoorServer: 'Bevestigen doe je met "Nog steeds correct".',
  schoolOprichten: 'Alleen het LOP kan een school toevoegen. Bel het LOP.',
  schoolSluiten: 'Alleen het LOP kan een school verwijderen. Bel het LOP.',
  goedkeuringZonderDatum: 'Verhogen kan na goedkeuring door het LOP. Vul de datum van de goedkeuring in.',
  goedkeuringInDeToekomst: 'De datum van de goedkeuring ligt in de toekomst. Kijk de datum na.',
  samenMetGeweigerde: 'Dit kan niet zonder een andere wijziging die geweigerd is.',
};
