// The aanbod of one school year as a form: the table that parents see, with a field for each figure.
import { Fragment, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { isCapaciteitVast } from '../../change/rules/lock.ts';
import { aanbodTexts as texts } from '../../texts/editor-aanbod.ts';
import { nl } from '../../texts/nl.ts';
import { type Combined, canCombine, type Edit, edit, placeOf, type Removed, toRemoved } from './edit.ts';
import { Field } from './fields.tsx';
import { type AanbodInvoer, formatPercentage, type NiveauInvoer, parsePercentage } from './invoer.ts';
import { NiveauRow } from './NiveauRow.tsx';
import { usePointer } from './pointer.ts';
import { type AanbodContext, type AanbodProblem, findProblems } from './problems.ts';
import { type FigureColumn, figureColumns, historyOf, type NiveauHistory, rowView } from './row.ts';
import { noRows, renewRowIds } from './row-ids.ts';
import { Toevoegen } from './Toevoegen.tsx';
import './aanbod.css';

/** What the form around the table may ask of it. */
export interface AanbodHandle {
  /** Shows every problem and puts the focus on the first; false when there is none. */
  readonly showProblems: () => boolean;
}

export interface AanbodTableProps extends AanbodContext {
  /** The data as they are; what is typed and is no number yet comes back in it as a text. */
  readonly value: AanbodInvoer;
  readonly onChange: (value: AanbodInvoer) => void;
  readonly history?: readonly NiveauHistory[] | undefined;
  /** The address of the handleiding, for "Meer informatie". */
  readonly handleiding?: string | undefined;
  readonly ref?: Ref<AanbodHandle>;
}

type RemovedRow = Removed & { readonly id: number; readonly richting: string };

export function AanbodTable(props: AanbodTableProps) {
  const { value, onChange, history, handleiding, ref, ...context } = props;
  const { catalogue, lop, onderwijs, rol } = context;
  const prefix = useId();
  usePointer();
  const root = useRef<HTMLElement>(null);
  const [ids, setIds] = useState(noRows);
  const [removed, setRemoved] = useState<readonly RemovedRow[]>([]);
  const [combined, setCombined] = useState<ReadonlyMap<number, Combined>>(new Map());
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<number>();
  const [attempted, setAttempted] = useState(false);
  const [toFocus, setToFocus] = useState<readonly string[]>();

  const renewed = renewRowIds(ids, value.niveaus);
  if (renewed !== ids) setIds(renewed);
  const rowId = (index: number): string => `${prefix}${renewed.rows[index]?.id}`;

  // Two edits in one event both start from the newest data.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const act = (action: Edit): void => {
    latest.current = edit(latest.current, action, catalogue);
    onChange(latest.current);
  };

  useEffect(() => {
    if (toFocus === undefined) return;
    // The first selector that leads somewhere.
    const targets = toFocus.map((selector) => root.current?.querySelector<HTMLElement>(selector));
    targets.find((target) => target)?.focus();
    setToFocus(undefined);
  }, [toFocus]);

  const problems = findProblems(value, context);
  if (attempted && problems.length === 0) setAttempted(false);
  useImperativeHandle(ref, () => ({
    showProblems: () => {
      setAttempted(true);
      if (problems.length > 0) setToFocus(['[aria-invalid="true"]']);
      return problems.length > 0;
    },
  }));

  const figures = figureColumns(value, context);
  const showsHistory = history !== undefined && history.length > 0;
  const columns = columnsOf(figures, showsHistory);
  const rows = value.niveaus.map((niveau) => rowView(niveau, context));
  const candidatesFor = (niveau: NiveauInvoer) =>
    value.niveaus.flatMap((other, index) =>
      canCombine(niveau, other, catalogue) ? [{ id: index, groepen: other.groepen }] : [],
    );

  const remove = (index: number): void => {
    const back = toRemoved(value, index, removed);
    const id = renewed.rows[index]?.id;
    const richting = rows[index]?.richting;
    if (back === undefined || id === undefined || richting === undefined) return;
    act({ kind: 'remove', index });
    setRemoved([...removed, { ...back, id, richting }]);
    setSaid(texts.verwijderd(richting));
    setToFocus([`#${CSS.escape(`${prefix}weg${id}`)}`]);
  };
  const restore = (row: RemovedRow): void => {
    const place = placeOf(value.niveaus, row);
    act({ kind: 'restore', removed: row });
    forget(row);
    setSaid(texts.teruggezet(row.richting));
    focusRow(place);
  };
  const forget = (row: RemovedRow): void => setRemoved(removed.filter((other) => other !== row));
  const focusRow = (index: number): void =>
    setToFocus(['input:checked', 'input'].map((input) => `tbody[data-index="${index}"] ${input}`));
  const combine = (index: number, other: number): void => {
    const own = value.niveaus[index];
    const taken = value.niveaus[other];
    if (own === undefined || taken === undefined) return;
    act({ kind: 'combine', index, other });
    setCombined(
      new Map([...combined, ...taken.groepen.map((nummer) => [nummer, { own, other: taken }] as const)]),
    );
    setSaid(texts.samengevoegd(rows[other]?.richting ?? ''));
  };
  const split = (index: number, nummer: number): void => {
    act({ kind: 'split', index, nummer, combined: combined.get(nummer) });
    setSaid(texts.gesplitst(catalogue.get(nummer)?.naam ?? ''));
  };
  const add = (nummer: number): void => {
    act({ kind: 'add', nummer });
    setAdded(nummer);
    setSaid(texts.toegevoegd(catalogue.get(nummer)?.naam ?? ''));
  };

  return (
    <section className="aanbod" ref={root} aria-labelledby={`${prefix}kop`}>
      <header className="kop">
        <h2 id={`${prefix}kop`}>{heading(props)}</h2>
        {handleiding !== undefined && <a href={handleiding}>{texts.moreInformation}</a>}
        <p>{texts.ouders}</p>
      </header>
      {(onderwijs === 'buitengewoon' || value.percentageIndicator !== undefined) && (
        <Field
          className="percentage naastElkaar"
          label={texts.percentage}
          veld="percentageIndicator"
          inputMode="decimal"
          suffix="%"
          value={value.percentageIndicator}
          parse={parsePercentage}
          format={formatPercentage}
          onChange={(percentage) => act({ kind: 'setPercentage', value: percentage })}
          problem={problems.find(({ veld }) => veld === 'percentageIndicator')?.sentence}
        />
      )}
      {rows.some(({ regime }) => regime === 'capaciteit') && (
        <p className="hint">
          {texts.capaciteitHint}
          {isCapaciteitVast(lop, context.schooljaar, context.now) && ` ${texts.capaciteitVast}`}
        </p>
      )}
      {onderwijs === 'buitengewoon' && <Legend columns={columns} />}
      <table
        role="table"
        aria-labelledby={`${prefix}kop`}
        className={figures.has('contingentIndicator') ? 'metCijfers' : undefined}
      >
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, short, long }) => (
              <th key={key} role="columnheader" scope="col" className={key}>
                {short === long ? short : <abbr title={long}>{short}</abbr>}
              </th>
            ))}
          </tr>
        </thead>
        {[...value.niveaus.keys(), value.niveaus.length].map((index) => {
          const niveau = value.niveaus[index];
          const row = rows[index];
          return (
            <Fragment key={niveau ? rowId(index) : 'end'}>
              {removed
                .filter((gone) => placeOf(value.niveaus, gone) === index)
                .map((gone) => (
                  <RemovedLine
                    key={gone.id}
                    buttonId={`${prefix}weg${gone.id}`}
                    richting={gone.richting}
                    columnCount={columns.length}
                    onUndo={() => restore(gone)}
                    onClose={() => forget(gone)}
                  />
                ))}
              {niveau && row && (
                <NiveauRow
                  id={rowId(index)}
                  index={index}
                  niveau={niveau}
                  row={row}
                  context={context}
                  figures={figures}
                  columnCount={columns.length}
                  problems={problems.filter((problem) => problem.index === index)}
                  attempted={attempted}
                  history={historyOf(niveau, history)}
                  showsHistory={showsHistory}
                  candidates={candidatesFor(niveau)}
                  startsOpen={added === row.nummer && rol === 'lop-deskundige'}
                  onEdit={(change) => act({ ...change, index } as Edit)}
                  onRemove={() => remove(index)}
                  onCombine={(other) => combine(index, other)}
                  onSplit={(nummer) => split(index, nummer)}
                />
              )}
            </Fragment>
          );
        })}
      </table>
      {value.niveaus.length === 0 && <p>{texts.empty}</p>}
      <General problems={problems} />
      <div className="onder">
        <Toevoegen
          catalogue={catalogue}
          offered={new Set(value.niveaus.flatMap(({ groepen }) => groepen))}
          onderwijs={onderwijs}
          mayRepeat={rol === 'lop-deskundige'}
          onAdd={add}
        />
        {added !== undefined && (
          <p className="toegevoegd">
            {texts.toegevoegd(catalogue.get(added)?.naam ?? '')}{' '}
            <button
              type="button"
              onClick={() => focusRow(value.niveaus.findLastIndex(({ groepen }) => groepen.includes(added)))}
            >
              {texts.naarRij}
            </button>
          </p>
        )}
        {rol === 'schoolbeheerder' && (
          <p className="hint">{texts.anderNiveau(lop.helpdesk.telefoon, lop.helpdesk.email)}</p>
        )}
      </div>
      <p className="verborgen" role="status" data-live-announcer="true">
        {said}
      </p>
    </section>
  );
}

function heading({ schooljaar, lop }: AanbodTableProps): string {
  if (schooljaar === lop.schooljaren.lopend) return texts.heading(schooljaar, texts.lopend);
  if (schooljaar === lop.schooljaren.volgend) return texts.heading(schooljaar, texts.volgend);
  return texts.heading(schooljaar, texts.schooljaar);
}

interface Column {
  readonly key: string;
  readonly short: string;
  readonly long: string;
}

function columnsOf(figures: ReadonlySet<FigureColumn>, showsHistory: boolean): readonly Column[] {
  const own = (key: FigureColumn): Column[] => (figures.has(key) ? [{ key, ...nl.column[key] }] : []);
  const plain = (key: string, label: string): Column => ({ key, short: label, long: label });
  return [
    { key: 'nummer', ...nl.column.nummer },
    { key: 'richting', ...nl.column.richting },
    { key: 'capaciteit', ...nl.column.capaciteit },
    ...own('zittendeLeerlingen'),
    plain('status', texts.column.status),
    plain('vrijePlaatsen', texts.vrijePlaatsen),
    ...own('contingentIndicator'),
    ...own('contingentNietIndicator'),
    ...own('weigeringen'),
    ...(showsHistory ? [plain('geschiedenis', texts.column.laatstAangepast)] : []),
    plain('acties', texts.column.acties),
  ];
}

function Legend({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <details className="legende">
      <summary>{texts.legend}</summary>
      <dl>
        {columns
          .filter(({ short, long }) => short !== long)
          .map(({ key, short, long }) => (
            <div key={key}>
              <dt>{short}</dt>
              <dd>{long}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

/** A row that is gone, where it stood, for as long as somebody may want it back. */
function RemovedLine(props: {
  readonly buttonId: string;
  readonly richting: string;
  readonly columnCount: number;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  return (
    <tbody role="rowgroup" className="verwijderd">
      <tr role="row">
        <td role="cell" colSpan={props.columnCount}>
          <span>{texts.verwijderd(props.richting)} </span>
          <button type="button" id={props.buttonId} onClick={props.onUndo}>
            {texts.ongedaan}
            <span className="verborgen">{texts.ofRow(props.richting)}</span>
          </button>
          <button type="button" className="sluit" onClick={props.onClose} aria-label={texts.sluiten} />
        </td>
      </tr>
    </tbody>
  );
}

/** Problems of the school year as a whole. */
function General({ problems }: { readonly problems: readonly AanbodProblem[] }) {
  return problems
    .filter(({ veld }) => veld === 'niveaus')
    .map(({ sentence }) => (
      <p key={sentence} className="probleem">
        {sentence}
      </p>
    ));
}
