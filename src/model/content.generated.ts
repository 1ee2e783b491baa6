// Generated from schemas/ by `npm run generate`. Do not edit.

export interface Content {
  school?: School;
  lop?: Lop;
  kalender?: Kalender;
  groepen?: Groepen;
  toegang?: Toegang;
}
/**
 * Eén school (één vestigingsplaats) met haar aanbod per schooljaar. De naam van het bestand is het kenmerk van de school en verandert nooit.
 */
export interface School {
  /**
   * De naam van de school, zoals ouders ze kennen.
   */
  naam: string;
  /**
   * Het straatadres van deze vestigingsplaats.
   */
  straat: string;
  /**
   * Vier cijfers.
   */
  postcode: number;
  /**
   * De gemeente of deelgemeente die bij de postcode hoort.
   */
  gemeente: string;
  /**
   * Alleen als het LOP dit veld gebruikt. Schrijf een functie of een dienst.
   */
  directie?: string;
  /**
   * Op dit adres kunnen ouders de school bereiken.
   */
  email?: string;
  /**
   * Op dit nummer kunnen ouders de school bereiken. Schrijf het met spaties, zoals 09 123 45 67.
   */
  telefoon?: string;
  /**
   * Het adres van de website van de school. Begin met https://.
   */
  website?: string;
  /**
   * Het onderwijsnet van de school.
   */
  net?: "GO!" | "Gemeentelijk" | "Provinciaal" | "Vrij gesubsidieerd";
  /**
   * Gewoon of buitengewoon secundair onderwijs.
   */
  onderwijs: "gewoon" | "buitengewoon";
  /**
   * De officiële nummers van de school en van deze vestigingsplaats.
   */
  vestiging?: {
    /**
     * Het nummer van de school bij het Agentschap voor Onderwijsdiensten.
     */
    schoolnummer: number;
    /**
     * Het volgnummer van deze vestigingsplaats binnen de school.
     */
    volgnummer?: number;
  };
  /**
   * Waar de school ligt, in graden (WGS 84).
   */
  ligging?: {
    /**
     * Graden noorderbreedte.
     */
    lat: number;
    /**
     * Graden oosterlengte.
     */
    lon: number;
  };
  /**
   * Wanneer de school haar gegevens het laatst bevestigde. De server vult dit in.
   */
  bevestigd?: string;
  /**
   * Per schooljaar: wat de school aanbiedt en hoeveel plaatsen er zijn.
   */
  aanbod: {
    [k: string]: Schooljaaraanbod;
  };
}
/**
 * Het aanbod van één schooljaar.
 */
export interface Schooljaaraanbod {
  /**
   * Alleen in het buitengewoon onderwijs: het percentage indicatorleerlingen van de school in dit schooljaar.
   */
  percentageIndicator?: number;
  /**
   * Eén rij per niveau waarop plaatsen geteld worden.
   *
   * @maxItems 200
   */
  niveaus: Niveau[];
}
/**
 * Eén of meer administratieve groepen waarvoor de plaatsen samen geteld worden.
 */
export interface Niveau {
  /**
   * De nummers van de groepen. Meer dan één: het aantal plaatsen geldt voor die groepen samen.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: Het nummer van de administratieve groep.
   */
  groepen: number[];
  /**
   * Onderscheidt twee niveaus met dezelfde groep, zoals "Type 2". Het LOP vult dit in.
   */
  achtervoegsel?: string;
  /**
   * Hoeveel leerlingen de school kan inschrijven. Je hoeft geen rekening te houden met plaatsen voor indicator- en niet-indicatorleerlingen.
   */
  capaciteit?: number;
  /**
   * Hoeveel leerlingen ingeschreven zijn op het moment dat de school de groep volzet verklaart.
   */
  ingeschrevenBijVolzet?: number;
  /**
   * Alleen in het buitengewoon onderwijs: leerlingen die al ingeschreven zijn en blijven (ZLL).
   */
  zittendeLeerlingen?: number;
  /**
   * 0 is volzet. JA: er zijn nog plaatsen, zonder het aantal te zeggen. Of het aantal vrije plaatsen. Leeg: nog plaatsen vrij.
   */
  vrijePlaatsen?: number | "JA";
  /**
   * Alleen in het buitengewoon onderwijs: vrije plaatsen voor indicatorleerlingen (Ind.).
   */
  contingentIndicator?: number;
  /**
   * Alleen in het buitengewoon onderwijs: vrije plaatsen voor niet-indicatorleerlingen (N.-ind.).
   */
  contingentNietIndicator?: number;
  /**
   * Alleen als het LOP dit veld gebruikt: het aantal weigeringen.
   */
  weigeringen?: number;
  /**
   * Korte uitleg voor ouders, hoogstens 200 tekens. Geen gegevens van personen, geen webadres.
   */
  info?: string;
}
/**
 * Het lokaal overlegplatform: wie het is, welke schooljaren lopen en welke afspraken gelden.
 */
export interface Lop {
  /**
   * Het volgnummer van het LOP in bijlage 1 van het besluit van 7 oktober 2022.
   */
  nummer: number;
  /**
   * De naam van het LOP, zoals ze op de site staat.
   */
  naam: string;
  /**
   * Basisonderwijs of secundair onderwijs.
   */
  onderwijsniveau: "basisonderwijs" | "secundair onderwijs";
  /**
   * Waar de publieke site staat, met een / op het einde. Een pad mag: https://voorbeeld.be/vrije-plaatsen/.
   */
  adres: string;
  /**
   * Waar scholen inloggen. Leeg: de site toont geen knop "Inloggen".
   */
  redactieUrl?: string;
  /**
   * Waar scholen en ouders met vragen terechtkunnen.
   */
  helpdesk: {
    /**
     * Het nummer van de helpdesk.
     */
    telefoon: string;
    /**
     * Het e-mailadres van de helpdesk.
     */
    email: string;
  };
  /**
   * De twee schooljaren die de site toont.
   */
  schooljaren: {
    /**
     * Het schooljaar dat nu bezig is.
     */
    lopend: string;
    /**
     * Het schooljaar daarna.
     */
    volgend: string;
  };
  /**
   * Per schooljaar: vanaf wanneer een capaciteit vastligt. Geen tijdstip: de capaciteit ligt vast.
   */
  capaciteitVastVanaf?: {
    /**
     * Een dag, of een dag met een uur, in Belgische tijd: 2027-03-29 of 2027-03-29T09:00.
     */
    [k: string]: string;
  };
  /**
   * Vanaf wanneer de site iets anders toont.
   */
  drempels: {
    /**
     * Bij dit aantal vrije plaatsen of minder staat er "Laatste plaatsen". Leeg: nooit.
     */
    laatstePlaatsen?: number;
    /**
     * Na zoveel dagen zonder bevestiging staat er "Niet recent bevestigd".
     */
    nietRecentNaDagen: number;
  };
  /**
   * Welke velden dit LOP gebruikt. Een veld dat uit staat, mag in geen enkel bestand voorkomen.
   */
  schakelaars: {
    /**
     * Scholen melden het aantal weigeringen.
     */
    weigeringen: boolean;
    /**
     * Scholen voor buitengewoon onderwijs melden contingenten voor indicator- en niet-indicatorleerlingen.
     */
    contingenten: boolean;
    /**
     * Scholen vullen in wie de school leidt (een functie, geen naam).
     */
    directie: boolean;
  };
  /**
   * Wat de LOP-deskundige bijkomend nakijkt voor het gepubliceerd wordt.
   */
  nazicht: {
    /**
     * De LOP-deskundige kijkt volzetverklaringen na.
     */
    volzet: boolean;
    /**
     * De LOP-deskundige kijkt toegevoegde en verwijderde opleidingen na.
     */
    aanbod: boolean;
    /**
     * De LOP-deskundige kijkt gewijzigde schoolgegevens na.
     */
    schoolgegevens: boolean;
  };
  /**
   * Aan: de cijfers zijn verzonnen, elke pagina zegt dat, en zoekmachines nemen de site niet op.
   */
  voorbeeld: boolean;
  /**
   * De commit waarmee de geschiedenis van dit LOP begint, voor een gekopieerde repository.
   */
  geschiedenisVanaf?: string;
}
/**
 * De periodes van de inschrijvingen per schooljaar. Elke datum noemt haar bron; zonder datum is ze nog niet bekend.
 */
export interface Kalender {
  /**
   * De kalender van elk schooljaar.
   */
  schooljaren: {
    [k: string]: Schooljaarkalender;
  };
}
/**
 * De periodes van één schooljaar, per soort inschrijving.
 */
export interface Schooljaarkalender {
  /**
   * Het eerste leerjaar van de eerste graad van het gewoon secundair onderwijs (besluit van 7 oktober 2022, art. 25).
   */
  eersteLeerjaar: {
    aanmelden: Periode;
    bekendmaking: Uiterlijk;
    inschrijven: Periode;
    vrijeInschrijvingen: Begin;
  };
  /**
   * Alle andere leerjaren: inschrijven gebeurt bij de school.
   */
  andereLeerjaren: {
    vrijeInschrijvingen: Begin;
  };
}
/**
 * Ouders geven hun voorkeuren door.
 */
export interface Periode {
  /**
   * Het begin. Leeg: nog niet bekend.
   */
  van?: string;
  /**
   * Het einde: een dag telt helemaal mee, een uur is het einde zelf. Leeg: nog niet bekend.
   */
  tot?: string;
  /**
   * Waar de datum vandaan komt.
   */
  bron?: string;
  /**
   * Hoe zeker de datum is: tekst van het besluit, een officiële pagina, of een andere bron.
   */
  zekerheid?: "besluit" | "officieel" | "andere bron";
}
/**
 * Ouders kennen ten laatste dan het resultaat.
 */
export interface Uiterlijk {
  /**
   * De laatste dag. Leeg: nog niet bekend.
   */
  uiterlijk?: string;
  /**
   * Waar de datum vandaan komt.
   */
  bron?: string;
  /**
   * Hoe zeker de datum is: tekst van het besluit, een officiële pagina, of een andere bron.
   */
  zekerheid?: "besluit" | "officieel" | "andere bron";
}
/**
 * Vanaf dan kan iedereen inschrijven waar nog plaats is.
 */
export interface Begin {
  /**
   * Het begin. Leeg: nog niet bekend.
   */
  van?: string;
  /**
   * Waar de datum vandaan komt.
   */
  bron?: string;
  /**
   * Hoe zeker de datum is: tekst van het besluit, een officiële pagina, of een andere bron.
   */
  zekerheid?: "besluit" | "officieel" | "andere bron";
}
/**
 * De catalogus van de administratieve groepen, in de volgorde waarin ze op de site staan.
 */
export interface Groepen {
  /**
   * Alle groepen met een nummer.
   *
   * @minItems 1
   * @maxItems 3000
   */
  groepen: Groep[];
}
/**
 * Een studierichting in een leerjaar, met haar officiële nummer.
 */
export interface Groep {
  /**
   * Het nummer van de administratieve groep.
   */
  nummer: number;
  /**
   * De officiële naam van de groep.
   */
  naam: string;
  /**
   * De naam van de studierichting alleen, zonder leerjaar, graad of onderwijsvorm.
   */
  richting?: string;
  /**
   * Het hoeveelste jaar van het secundair onderwijs, van 1 tot 7.
   */
  leerjaar?: number;
  /**
   * De graad waartoe de groep hoort.
   */
  graad:
    | "eerste graad"
    | "tweede graad"
    | "derde graad"
    | "onthaaljaar"
    | "hoger beroepsonderwijs"
    | "buitengewoon onderwijs";
  /**
   * A of B, alleen in de eerste graad.
   */
  stroom?: "A" | "B";
  /**
   * Waar de richting op voorbereidt.
   */
  finaliteit?: "doorstroom" | "dubbel" | "arbeidsmarkt";
  /**
   * Gewoon of buitengewoon secundair onderwijs.
   */
  onderwijs: "gewoon" | "buitengewoon";
  /**
   * De onderwijsvorm of opleidingsvorm. "eerste graad" en "zevende leerjaar" hebben er geen.
   */
  onderwijsvorm:
    | "eerste graad"
    | "ASO"
    | "TSO"
    | "KSO"
    | "BSO"
    | "zevende leerjaar"
    | "OKAN"
    | "HBO5"
    | "BuSO OV1"
    | "BuSO OV2"
    | "BuSO OV3"
    | "BuSO OV4";
  /**
   * Het officiële studiedomein.
   */
  studiedomein?:
    | "Taal en cultuur"
    | "STEM"
    | "Kunst en creatie"
    | "Land- en tuinbouw"
    | "Economie en organisatie"
    | "Maatschappij en welzijn"
    | "Sport"
    | "Voeding en horeca"
    | "Domeinoverschrijdend"
    | "Eerste graad";
  /**
   * Ja: leren en werken samen.
   */
  duaal?: boolean;
  /**
   * capaciteit: de school legt vooraf een capaciteit vast (1A, 1B en buitengewoon). volzet: de school verklaart de groep volzet (alle andere).
   */
  regime: "capaciteit" | "volzet";
}
/**
 * Wie mag welke school bewerken. Geen namen van personen, geen adressen.
 */
export interface Toegang {
  /**
   * Alle accounts van scholen en van het LOP.
   *
   * @minItems 1
   * @maxItems 2000
   */
  accounts: Account[];
}
/**
 * Eén account, van een dienst en niet van een persoon.
 */
export interface Account {
  /**
   * Een kort kenmerk, alleen kleine letters, cijfers en streepjes.
   */
  id: string;
  /**
   * Een functie of dienst, zoals Secretariaat. Nooit de naam van een persoon.
   */
  functie: string;
  /**
   * Een schoolbeheerder bewerkt de eigen scholen, een LOP-deskundige alle scholen.
   */
  rol: "schoolbeheerder" | "lop-deskundige";
  /**
   * Het GitHub-account waarmee deze dienst inlogt.
   */
  github?: {
    /**
     * Het vaste nummer van het GitHub-account. Dat telt, ook als de naam verandert.
     */
    id: number;
    /**
     * De GitHub-naam, alleen om het account te herkennen.
     */
    login: string;
  };
  /**
   * Een versleuteld kenmerk van het e-mailadres, nooit het adres zelf.
   */
  mail?: string;
  /**
   * De scholen die een schoolbeheerder bewerkt.
   *
   * @maxItems 100
   *
   * Items: De naam van het bestand van de school, zonder .yaml.
   */
  scholen?: string[];
}
