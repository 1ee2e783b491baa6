// What the colours and the short headings of the tables mean.
import type { Texts } from '../texts/nl.ts';
import type { ColumnKey, StatusView, TableView } from './table.ts';

export interface LegendView {
  readonly heading: string;
  readonly tones: readonly (StatusView & { readonly text: string })[];
  readonly columnsHeading: string;
  readonly columns: readonly { readonly short: string; readonly long: string }[];
  readonly samen: string;
}

/** The legend of the tables on one page: every tone, and each column that one of them has. */
export function legendView(tables: readonly TableView[], texts: Texts): LegendView {
  const keys = new Set<ColumnKey>(tables.flatMap(({ columns }) => columns.map(({ key }) => key)));
  return {
    heading: texts.legend,
    tones: [
      { tone: 'vrij', word: texts.status.plaatsenVrij, text: texts.legendGreen },
      { tone: 'volzet', word: texts.status.volzet, text: texts.legendRed },
      { tone: 'onbekend', word: texts.status.nogNietBekend, text: texts.legendGrey },
    ],
    columnsHeading: texts.legendColumns,
    columns: (Object.keys(texts.column) as ColumnKey[])
      .filter((key) => keys.has(key) && texts.column[key].short !== texts.column[key].long)
      .map((key) => texts.column[key]),
    samen: texts.legendSamen,
  };
}
