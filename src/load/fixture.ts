// A small LOP for tests: every kind of file, as texts that a test may change.
import type { Documents } from '../model/content.ts';
import type { ContentKind } from '../model/schemas.ts';
import type { SourceFile } from './document.ts';
import { type LoadedContent, loadContent } from './load.ts';
import { writeContent } from './write.ts';

export const linde = 'content/scholen/de-linde.yaml';
const wilg = 'content/scholen/de-wilg.yaml';

const nogNietBekend = {
  eersteLeerjaar: { aanmelden: {}, bekendmaking: {}, inschrijven: {}, vrijeInschrijvingen: {} },
  andereLeerjaren: { vrijeInschrijvingen: {} },
};
const gewoon = { onderwijs: 'gewoon', graad: 'eerste graad', onderwijsvorm: 'eerste graad' } as const;

export const documents: Omit<Documents, 'school'> = {
  lop: {
    nummer: 51,
    naam: 'LOP Gent Secundair Onderwijs',
    onderwijsniveau: 'secundair onderwijs',
    adres: 'https://lop.example/vrije-plaatsen/',
    helpdesk: { telefoon: '02 553 17 82', email: 'helpdesk@lop.example' },
    schooljaren: { lopend: '2026-2027', volgend: '2027-2028' },
    drempels: { nietRecentNaDagen: 28 },
    schakelaars: { weigeringen: false, contingenten: true, directie: false },
    nazicht: { volzet: false, aanbod: false, schoolgegevens: false },
    voorbeeld: true,
  },
  kalender: { schooljaren: { '2026-2027': nogNietBekend, '2027-2028': nogNietBekend } },
  groepen: {
    groepen: [
      { nummer: 6246, naam: '1ste leerjaar A', leerjaar: 1, ...gewoon, regime: 'capaciteit' },
      { nummer: 6247, naam: '1ste leerjaar B', leerjaar: 1, ...gewoon, regime: 'capaciteit' },
      { nummer: 40092, naam: '2e leerjaar A Klassieke talen', leerjaar: 2, ...gewoon, regime: 'volzet' },
      { nummer: 40091, naam: '2e leerjaar A Economie', leerjaar: 2, ...gewoon, regime: 'volzet' },
      {
        nummer: 15080,
        naam: 'BuSO Opleidingsvorm 1',
        graad: 'buitengewoon onderwijs',
        onderwijs: 'buitengewoon',
        onderwijsvorm: 'BuSO OV1',
        regime: 'capaciteit',
      },
    ],
  },
  toegang: {
    accounts: [
      { id: 'secretariaat', functie: 'Secretariaat', rol: 'schoolbeheerder', scholen: ['de-linde'] },
      { id: 'lop', functie: 'LOP-deskundige', rol: 'lop-deskundige' },
    ],
  },
};

export const lindeText = `naam: Voorbeeldschool De Linde
straat: Lindelei 1
postcode: 9000
gemeente: Gent
telefoon: 09 267 12 40
website: https://delinde.example
onderwijs: gewoon
aanbod:
  2026-2027:
    niveaus:
      - groepen: [6246]
        capaciteit: 140
        vrijePlaatsen: 0
      - groepen: [40091, 40092]
        ingeschrevenBijVolzet: 48
        vrijePlaatsen: 0
        info: Ook voor anderstalige nieuwkomers
`;

export const wilgText = `naam: Voorbeeldschool De Wilg
straat: Wilgenlaan 3
postcode: 9050
gemeente: Gentbrugge
onderwijs: buitengewoon
aanbod:
  2026-2027:
    percentageIndicator: 33.3
    niveaus:
      - groepen: [15080]
        achtervoegsel: Type 2
        capaciteit: 40
        zittendeLeerlingen: 31
        vrijePlaatsen: 9
        contingentIndicator: 3
        contingentNietIndicator: 6
      - groepen: [15080]
        achtervoegsel: Type 9
        capaciteit: 24
        zittendeLeerlingen: 24
        vrijePlaatsen: 0
`;

/** The texts of the small LOP, with some of them replaced; `undefined` leaves a file out. */
export function fixtureFiles(changes: Readonly<Record<string, string | undefined>> = {}): SourceFile[] {
  const kinds = Object.keys(documents) as Exclude<ContentKind, 'school'>[];
  const texts: Record<string, string | undefined> = {
    ...Object.fromEntries(kinds.map((kind) => [`content/${kind}.yaml`, writeContent(kind, documents[kind])])),
    [linde]: lindeText,
    [wilg]: wilgText,
    ...changes,
  };
  return Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

/** The small LOP with De Linde's text changed: each `[from, to]` must stand in it. */
export function loadLinde(...replacements: readonly (readonly [string, string])[]): LoadedContent {
  return loadChanged(linde, lindeText, replacements);
}

export function loadWilg(...replacements: readonly (readonly [string, string])[]): LoadedContent {
  return loadChanged(wilg, wilgText, replacements);
}

/** The small LOP with one platform file changed as data. */
export function loadWith<Kind extends keyof typeof documents>(
  kind: Kind,
  change: (data: (typeof documents)[Kind]) => unknown,
): LoadedContent {
  const text = writeContent(kind, change(documents[kind]) as Documents[Kind]);
  return loadContent(fixtureFiles({ [`content/${kind}.yaml`]: text }));
}

function loadChanged(
  path: string,
  text: string,
  replacements: readonly (readonly [string, string])[],
): LoadedContent {
  let changed = text;
  for (const [from, to] of replacements) {
    if (!changed.includes(from)) throw new Error(`The fixture does not contain ${from}`);
    changed = changed.replace(from, to);
  }
  return loadContent(fixtureFiles({ [path]: changed }));
}
