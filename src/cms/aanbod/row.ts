// One row of the table as data: its words, what parents see of it, and what the catalogue says of it.
import { keyText } from '../../change/key.ts';
import { deriveStatus } from '../../derive/status.ts';
import type { Content, Groep, Niveau } from '../../model/content.ts';
import { nl } from '../../texts/nl.ts';
import { type StatusView, statusView } from '../../views/table.ts';
import type { AanbodInvoer, NiveauInvoer } from './invoer.ts';
import { keuzeOf } from './keuze.ts';
import type { AanbodContext } from './problems.ts';

/** When a niveau changed, as the history of the file tells it; moments with an offset. */
export interface NiveauHistory extends Pick<Niveau, 'groepen' | 'achtervoegsel'> {
  readonly laatstAangepast?: string;
  readonly volzetVerklaard?: { readonly van: string; readonly tot?: string };
}

export interface RowView {
  readonly nummer: number;
  /** The group and the achtervoegsel. */
  readonly richting: string;
  readonly samenMet?: string;
  readonly regime: Groep['regime'];
  readonly status: StatusView;
  /** What parents see when nothing is entered. */
  readonly statusLeeg: StatusView;
}

export function rowView(niveau: NiveauInvoer, { catalogue, ...context }: AanbodContext): RowView {
  const [nummer = 0, ...others] = niveau.groepen;
  const groep = catalogue.get(nummer) ?? unknownGroep(nummer);
  const { achtervoegsel } = niveau;
  const { vrijePlaatsen: _, ...leeg } = niveau;
  const status = (of: NiveauInvoer): StatusView => statusView(deriveStatus(readable(of), groep, context), nl);
  return {
    nummer,
    richting: achtervoegsel === undefined ? groep.naam : `${groep.naam} (${achtervoegsel})`,
    ...(others.length > 0 && { samenMet: nl.samenMet(listOf(others, catalogue)) }),
    regime: groep.regime,
    status: status(niveau),
    statusLeeg: status(leeg),
  };
}

/** A text that is not a number yet says nothing to parents. */
function readable(niveau: NiveauInvoer): Niveau {
  const { vrijePlaatsen, ...rest } = niveau;
  const isText = keuzeOf(niveau) === 'aantal' && typeof vrijePlaatsen === 'string';
  return (isText ? rest : niveau) as Niveau;
}

/** A number that the catalogue no longer has: the row says so, and can be removed. */
function unknownGroep(nummer: number): Groep {
  return {
    nummer,
    naam: String(nummer),
    graad: 'eerste graad',
    onderwijs: 'gewoon',
    onderwijsvorm: 'eerste graad',
    regime: 'volzet',
  };
}

function listOf(nummers: readonly number[], catalogue: Content['catalogue']): string {
  const names = nummers.map((nummer) => {
    const groep = catalogue.get(nummer);
    return `${groep?.richting ?? groep?.naam ?? ''} (${nummer})`.trim();
  });
  return new Intl.ListFormat(nl.language, { type: 'conjunction' }).format(names);
}

/** Columns with a figure that only some tables have. */
export type FigureColumn =
  | 'zittendeLeerlingen'
  | 'contingentIndicator'
  | 'contingentNietIndicator'
  | 'weigeringen';

/** The figures that this table asks for, and those that some row has all the same. */
export function figureColumns(
  { niveaus }: AanbodInvoer,
  { onderwijs, lop }: Pick<AanbodContext, 'onderwijs' | 'lop'>,
): ReadonlySet<FigureColumn> {
  const isBuso = onderwijs === 'buitengewoon';
  const asked: Readonly<Record<FigureColumn, boolean>> = {
    zittendeLeerlingen: isBuso,
    contingentIndicator: isBuso && lop.schakelaars.contingenten,
    contingentNietIndicator: isBuso && lop.schakelaars.contingenten,
    weigeringen: lop.schakelaars.weigeringen,
  };
  const columns = Object.keys(asked) as FigureColumn[];
  return new Set(
    columns.filter((column) => asked[column] || niveaus.some((niveau) => niveau[column] !== undefined)),
  );
}

export function historyOf(
  niveau: Pick<Niveau, 'groepen' | 'achtervoegsel'>,
  history: readonly NiveauHistory[] | undefined,
): NiveauHistory | undefined {
  return history?.find((known) => keyText(known) === keyText(niveau));
}

const moment = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

/** "20/11/2026 09:12:44": to the second, because it can be evidence. */
export function formatMoment(iso: string): string {
  return moment.format(new Date(iso)).replace(',', '');
}
