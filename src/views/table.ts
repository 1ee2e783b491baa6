// One school in one school year as a table: one row a group, and a column for each figure that the school has.
import { type Row, toRows } from '../derive/rows.ts';
import { deriveStatus, type Status, type StatusContext } from '../derive/status.ts';
import type { School } from '../model/content.ts';
import type { Texts } from '../texts/nl.ts';
import type { ViewContext } from './context.ts';

/** Keys of columns with a figure that only some schools have. */
export const figureColumns = [
  'zittendeLeerlingen',
  'contingentIndicator',
  'contingentNietIndicator',
  'weigeringen',
] as const;
export type FigureColumn = (typeof figureColumns)[number];
export type ColumnKey = keyof Texts['column'];

export interface TableView {
  readonly columns: readonly { readonly key: ColumnKey; readonly short: string; readonly long: string }[];
  readonly rows: readonly RowView[];
  /** What to say where there is no row. */
  readonly empty: string;
  /** The percentage indicator of a BuSO school, as a sentence. */
  readonly percentage?: string;
}

export interface RowView {
  readonly nummer: number;
  readonly richting: string;
  readonly samenMet?: string;
  /** The capaciteit, or the number enrolled at the volzetverklaring. */
  readonly capaciteit?: number;
  readonly figures: readonly { readonly key: FigureColumn; readonly value?: number }[];
  readonly status: StatusView;
  readonly info?: string;
}

export interface StatusView {
  readonly tone: 'vrij' | 'volzet' | 'onbekend';
  readonly word: string;
}

/** The table of `school` in `schooljaar`. */
export function tableView(
  school: School,
  schooljaar: string,
  { content, texts, now }: ViewContext,
): TableView {
  const { lop, kalender, catalogue } = content;
  const { niveaus = [], percentageIndicator } = school.aanbod[schooljaar] ?? {};
  const figures = figureColumns.filter((key) => niveaus.some((niveau) => niveau[key] !== undefined));
  const keys: ColumnKey[] = ['nummer', 'richting', 'capaciteit', 'vrijePlaatsen', ...figures, 'info'];
  const context = { lop, kalender, schooljaar, now };
  return {
    columns: keys.map((key) => ({ key, ...texts.column[key] })),
    rows: toRows(niveaus, catalogue).map((row) => rowView(row, figures, context, texts)),
    empty: texts.noOffer,
    ...(percentageIndicator !== undefined && {
      percentage: texts.percentageIndicator(percentageIndicator.toLocaleString('nl-BE')),
    }),
  };
}

function rowView(
  { groep, niveau, samenMet }: Row,
  figures: readonly FigureColumn[],
  context: StatusContext,
  texts: Texts,
): RowView {
  const { achtervoegsel, capaciteit, ingeschrevenBijVolzet, info } = niveau;
  const shown = capaciteit ?? ingeschrevenBijVolzet;
  const others = new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(
    samenMet.map(({ nummer, richting, naam }) => `${richting ?? naam} (${nummer})`),
  );
  return {
    nummer: groep.nummer,
    richting: achtervoegsel === undefined ? groep.naam : `${groep.naam} (${achtervoegsel})`,
    ...(others !== '' && { samenMet: texts.samenMet(others) }),
    ...(shown !== undefined && { capaciteit: shown }),
    figures: figures.map((key) => ({ key, ...(niveau[key] !== undefined && { value: niveau[key] }) })),
    status: statusView(deriveStatus(niveau, groep, context), texts),
    ...(info !== undefined && { info }),
  };
}

/** A status as a tone (colour and icon) and a word. */
export function statusView(status: Status, { status: words }: Texts): StatusView {
  switch (status.kind) {
    case 'nogNietBekend':
      return { tone: 'onbekend', word: words.nogNietBekend };
    case 'plaatsenVrij':
      return { tone: 'vrij', word: words.plaatsenVrij };
    case 'aantalVrij':
      return {
        tone: 'vrij',
        word: status.laatste ? words.laatstePlaatsen(status.aantal) : words.aantalVrij(status.aantal),
      };
    case 'volzet':
      return { tone: 'volzet', word: words.volzet };
    case 'capaciteitBereikt':
      return { tone: 'volzet', word: words.capaciteitBereikt };
    default:
      return status satisfies never;
  }
}
