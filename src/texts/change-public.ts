// One change in words for everybody: what changed and to which number, never a text that somebody typed.
import type { Change, Edit, Samenstelling, SchoolgegevenChange } from '../change/change.ts';
import type { Content, School } from '../model/content.ts';
import { gegevenLabel, niveauName, valueText } from './change-words.ts';

/** "40093 Kunst en creatie volzet verklaard (2027-2028)". `main`: what stands, and so is public already. */
export function publicWords(change: Change, catalogue: Content['catalogue'], main?: School): string {
  switch (change.kind) {
    case 'schoolOpgericht':
      return 'school toegevoegd';
    case 'schoolGesloten':
      return 'school verwijderd';
    case 'bevestigd':
      return 'gegevens bevestigd';
    case 'schoolgegevenGewijzigd':
      return gegevenWords(change);
    case 'schooljaarToegevoegd':
      return `schooljaar ${change.schooljaar} toegevoegd`;
    case 'schooljaarVerwijderd':
      return `schooljaar ${change.schooljaar} verwijderd`;
    case 'percentageIndicatorGewijzigd':
      return `percentage indicatorleerlingen ${fromTo(change.edit)} (${change.schooljaar})`;
    case 'volgordeGewijzigd':
      return `volgorde gewijzigd (${change.schooljaar})`;
    default:
      return ofNiveau(change, catalogue, main);
  }
}

type OfNiveau = Extract<Change, { niveau: unknown }>;

function ofNiveau(change: OfNiveau, catalogue: Content['catalogue'], main: School | undefined): string {
  const { schooljaar } = change.niveau;
  const year = main?.aanbod[schooljaar]?.niveaus;
  return `${niveauWords(change, (niveau) => niveauName(niveau, catalogue, year))} (${schooljaar})`;
}

function niveauWords(change: OfNiveau, nameOf: (niveau: Samenstelling) => string): string {
  const name = nameOf(change.niveau);
  switch (change.kind) {
    case 'niveauToegevoegd':
      return `${name} toegevoegd`;
    case 'niveauVerwijderd':
      return change.opgenomenIn === undefined
        ? `${name} verwijderd`
        : `${name} opgenomen in ${nameOf(change.opgenomenIn)}`;
    case 'niveauAndersSamengesteld':
      return `${name} anders samengesteld: ${nameOf(change.to)}`;
    case 'volzetVerklaard':
      return `${name} volzet verklaard`;
    case 'volzetOpgeheven':
      return `volzetverklaring van ${name} opgeheven`;
    case 'ingeschrevenGewijzigd':
      return `ingeschreven in ${name} ${fromTo(change.edits.ingeschrevenBijVolzet)}`;
    case 'capaciteitBereikt':
      return `capaciteit van ${name} bereikt`;
    case 'capaciteitNietMeerBereikt':
      return `capaciteit van ${name} niet meer bereikt`;
    case 'capaciteitIngevuld':
      return `capaciteit van ${name} ingevuld: ${change.edits.capaciteit.to}`;
    case 'capaciteitVerhoogd':
      return `capaciteit van ${name} verhoogd ${fromTo(change.edits.capaciteit)}`;
    case 'capaciteitVerlaagd':
      return `capaciteit van ${name} verlaagd ${fromTo(change.edits.capaciteit)}`;
    case 'capaciteitGewist':
      return `capaciteit van ${name} gewist`;
    case 'vrijePlaatsenGewijzigd':
      return `vrije plaatsen van ${name} ${fromTo(change.edits.vrijePlaatsen)}`;
    case 'zittendeLeerlingenGewijzigd':
      return `zittende leerlingen van ${name} ${fromTo(change.edits.zittendeLeerlingen)}`;
    case 'contingentGewijzigd':
      return `contingenten van ${name} gewijzigd`;
    case 'weigeringenGewijzigd':
      return `weigeringen van ${name} ${fromTo(change.edits.weigeringen)}`;
    case 'infoGewijzigd':
      return `extra info bij ${name} ${happened(change.edits.info)}`;
    default:
      return change satisfies never;
  }
}

function gegevenWords({ veld, edit }: SchoolgegevenChange): string {
  return `${gegevenLabel(veld)} ${happened(edit)}`;
}

/** For numbers and JA alone, never for a text. */
function fromTo({ from, to }: Edit<number | 'JA'>): string {
  if (from === undefined) return `ingevuld: ${valueText(to)}`;
  return to === undefined ? 'gewist' : `van ${valueText(from)} naar ${valueText(to)}`;
}

function happened({ from, to }: Edit<unknown>): string {
  if (from === undefined) return 'ingevuld';
  return to === undefined ? 'gewist' : 'gewijzigd';
}
