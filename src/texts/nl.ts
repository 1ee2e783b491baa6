// Every sentence of the public site in Dutch. Another language is another file of this shape.

/** The public sentences of one language. */
export type Texts = typeof nl;

export const nl = {
  language: 'nl',

  siteTitle: 'Vrije plaatsen',
  skipLink: 'Naar de inhoud',
  navigation: 'Schooljaren',
  login: 'Inloggen',
  voorbeeld: 'Voorbeeld: de cijfers zijn verzonnen',
  voorbeeldMore: 'Neem geen beslissing op basis van deze site: geen enkel aantal is echt.',

  overviewTitle: (schooljaar: string) => `Vrije plaatsen ${schooljaar}`,
  overviewDescription: (lop: string, schooljaar: string) =>
    `In welke school en welke richting is er nog plaats in ${schooljaar}? De tabel van ${lop}.`,
  overviewLead: (lop: string) =>
    `Zie per school en per richting of er nog plaats is. De scholen van ${lop} vullen deze tabel zelf in.`,
  lopend: 'lopend schooljaar',
  volgend: 'volgend schooljaar',
  schools: (count: number) => `Kies een school (${count})`,
  gewoon: 'Gewoon secundair onderwijs',
  buitengewoon: 'Buitengewoon secundair onderwijs',
  noSchools: 'Er staan nog geen scholen in deze tabel.',
  noOffer: 'Deze school heeft voor dit schooljaar nog geen aanbod ingevuld.',

  status: {
    nogNietBekend: 'Nog niet bekend',
    plaatsenVrij: 'Nog plaatsen vrij',
    aantalVrij: (aantal: number) => (aantal === 1 ? 'Nog 1 plaats vrij' : `Nog ${aantal} plaatsen vrij`),
    laatstePlaatsen: (aantal: number) => `Laatste plaatsen: nog ${aantal}`,
    volzet: 'Volzet',
    capaciteitBereikt: 'Volzet: capaciteit bereikt',
  },

  column: {
    nummer: { short: 'Nr.', long: 'Nummer' },
    richting: { short: 'Studierichting / leerjaar', long: 'Studierichting / leerjaar' },
    capaciteit: { short: 'Cap/VZ', long: 'Capaciteit of ingeschreven bij volzetverklaring' },
    vrijePlaatsen: { short: 'VP', long: 'Vrije plaatsen' },
    weigeringen: { short: 'W', long: 'Weigeringen' },
    zittendeLeerlingen: { short: 'ZLL', long: 'Zittende leerlingen' },
    contingentIndicator: { short: 'Ind.', long: 'Vrije plaatsen voor indicatorleerlingen' },
    contingentNietIndicator: { short: 'N.-ind.', long: 'Vrije plaatsen voor niet-indicatorleerlingen' },
    info: { short: 'i', long: 'Extra info' },
  },
  samenMet: (richtingen: string) => `Samen met ${richtingen}`,
  and: 'en',
  percentageIndicator: (percentage: string) => `Percentage indicatorleerlingen: ${percentage} %`,

  legend: 'Wat betekenen de kleuren?',
  legendColumns: 'Wat betekenen de afkortingen?',
  legendGreen: 'Groen: de school schrijft nog in',
  legendRed:
    'Rood: geen plaats meer. Je mag wel een inschrijving vragen. Weigert de school? Dan krijg je een weigeringsdocument.',
  legendGrey: 'Grijs: de vrije inschrijvingen zijn nog niet begonnen',
  legendSamen: 'Samen met: de plaatsen tellen één keer, voor al die richtingen samen.',

  contact: 'Contact',
  telefoon: 'Telefoon',
  email: 'E-mail',
  website: 'Website',
  adres: 'Adres',
  net: 'Net',
  onderwijs: 'Onderwijs',
  directie: 'Directie',
  bevestigd: (datum: string) => `De school bevestigde deze gegevens op ${datum}.`,
  nietBevestigd: 'De school bevestigde deze gegevens nog niet.',
  moment: (dag: string, uur: string) => `${dag}, ${uur} uur`,
  yearHeading: (schooljaar: string, which: string) => `${schooljaar}, ${which}`,
  schoolDescription: (naam: string, gemeente: string) =>
    `Vrije plaatsen per richting in ${naam}, ${gemeente}.`,
  backToOverview: 'Alle scholen',

  notFoundTitle: 'Deze pagina bestaat niet',
  notFoundText: 'Misschien veranderde het adres. Zoek de school in het overzicht.',
  toOverview: 'Naar het overzicht',

  helpdesk: (telefoon: string, email: string) => `Vragen? Bel ${telefoon} of mail ${email}.`,
  helpdeskLabel: 'Vragen?',
  footer: (lop: string) => `Een dienst van ${lop}. De scholen zijn verantwoordelijk voor hun gegevens.`,
} as const;
