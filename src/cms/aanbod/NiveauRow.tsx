// One row of the table: what is offered, its figures, what parents see of it, and what can be opened or removed.
import { type FocusEvent, type ReactNode, useRef, useState } from 'react';
import { aanbodTexts as texts } from '../../texts/editor-aanbod.ts';
import { nl } from '../../texts/nl.ts';
import type { Edit } from './edit.ts';
import { Field } from './fields.tsx';
import { formatGetal, type Getal, type Getalveld, type NiveauInvoer, parseAantal } from './invoer.ts';
import { keuzeOf } from './keuze.ts';
import { type Candidate, Meer } from './Meer.tsx';
import { afterClick } from './pointer.ts';
import { type AanbodContext, type AanbodProblem, risenCapaciteit, visibleProblems } from './problems.ts';
import { type FigureColumn, formatMoment, type NiveauHistory, type RowView } from './row.ts';
import { VrijePlaatsen } from './VrijePlaatsen.tsx';

/** An edit of this row: the table knows its index. */
export type RowEdit = DistributiveOmit<Extract<Edit, { readonly index: number }>, 'index'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

interface Props {
  readonly id: string;
  readonly index: number;
  readonly niveau: NiveauInvoer;
  readonly row: RowView;
  readonly context: AanbodContext;
  readonly figures: ReadonlySet<FigureColumn>;
  readonly columnCount: number;
  readonly problems: readonly AanbodProblem[];
  readonly attempted: boolean;
  readonly history: NiveauHistory | undefined;
  readonly showsHistory: boolean;
  readonly candidates: readonly Candidate[];
  readonly startsOpen: boolean;
  readonly onEdit: (edit: RowEdit) => void;
  readonly onRemove: () => void;
  readonly onCombine: (id: number) => void;
  readonly onSplit: (nummer: number) => void;
}

export function NiveauRow(props: Props) {
  const { id, niveau, row, context, figures, problems, attempted, onEdit } = props;
  const [open, setOpen] = useState(props.startsOpen);
  const [focused, setFocused] = useState<string>();
  const [declared, setDeclared] = useState(() => declaredNumber(niveau));
  const shown = useRef<ReadonlySet<string>>(new Set());
  const newest = useRef(niveau);
  newest.current = niveau;
  const visible = visibleProblems(problems, { focused, shown: shown.current, attempted });
  shown.current = new Set(visible.map(({ veld }) => veld));
  const sentences = Object.fromEntries(visible.map(({ veld, sentence }) => [veld, sentence]));

  const asksIngeschreven =
    niveau.ingeschrevenBijVolzet !== undefined &&
    (row.regime === 'capaciteit' || (keuzeOf(niveau) !== 'volzet' && declared === undefined));
  const inMeer = ['info', 'achtervoegsel', ...(asksIngeschreven ? ['ingeschrevenBijVolzet'] : [])];
  const isOpen = open || inMeer.some((veld) => veld in sentences);
  const meerId = `${id}meer`;
  const ofRow = <span className="verborgen">{texts.ofRow(row.richting)}</span>;

  const setGetal = (veld: Getalveld | 'vrijePlaatsen') => (value: Getal | undefined) =>
    onEdit({ kind: 'setGetal', veld, value });
  const figure = (veld: Getalveld, label: string, hint?: string) => (
    <Field
      label={
        <>
          {label}
          {ofRow}
        </>
      }
      className="kolomveld"
      veld={veld}
      value={niveau[veld]}
      parse={parseAantal}
      format={formatGetal}
      onChange={setGetal(veld)}
      problem={sentences[veld]}
      hint={hint}
    />
  );
  const figureCell = (veld: FigureColumn) =>
    figures.has(veld) && (
      <td role="cell" className={`cijfer ${veld}`}>
        {figure(veld, nl.column[veld].long)}
      </td>
    );

  const enter = (event: FocusEvent<HTMLElement>): void => {
    const { veld } = (event.target as HTMLElement).dataset;
    setFocused(veld ?? '');
  };
  const leave = (event: FocusEvent<HTMLElement>): void => {
    const body = event.currentTarget;
    if (body.contains(event.relatedTarget)) return;
    afterClick(() => {
      if (body.contains(document.activeElement)) return;
      setFocused(undefined);
      setDeclared((before) => declaredNumber(newest.current) ?? before);
    });
  };

  return (
    <tbody
      role="rowgroup"
      id={id}
      data-index={props.index}
      className={`niveau ${row.status.tone}`}
      onFocus={enter}
      onBlur={leave}
    >
      <tr role="row">
        <td role="cell" className="nummer">
          {row.nummer}
        </td>
        <th role="rowheader" scope="row" className="richting">
          <span className="naam">{row.richting}</span>
          {row.samenMet && <small>{row.samenMet}</small>}
          {niveau.info !== undefined && !isOpen && <small className="infoTekst">{niveau.info}</small>}
          <Problems of={sentences} velden={['groepen']} />
        </th>
        <td role="cell" className="cijfer capaciteit">
          <Capaciteit {...props}>
            {figure('capaciteit', texts.capaciteit, risenCapaciteit(niveau, context))}
          </Capaciteit>
        </td>
        {figureCell('zittendeLeerlingen')}
        <td role="cell" className="status">
          <span className="verborgen">{texts.oudersZien}</span>
          <span className="woord">{row.status.word}</span>
        </td>
        <td role="cell" className="vrijePlaatsen">
          <VrijePlaatsen
            niveau={niveau}
            row={row}
            problems={sentences}
            declared={declared}
            onChoose={(keuze, onthouden) => {
              onEdit({ kind: 'choose', keuze, onthouden });
              const isBack = keuze === 'volzet' && niveau.ingeschrevenBijVolzet === undefined;
              if (isBack && declared !== undefined) setGetal('ingeschrevenBijVolzet')(declared);
            }}
            onVrijePlaatsen={setGetal('vrijePlaatsen')}
            onIngeschreven={setGetal('ingeschrevenBijVolzet')}
          />
        </td>
        {figureCell('contingentIndicator')}
        {figureCell('contingentNietIndicator')}
        {figureCell('weigeringen')}
        {props.showsHistory && (
          <td role="cell" className="geschiedenis">
            <History of={props.history} />
          </td>
        )}
        <td role="cell" className="acties">
          <button
            type="button"
            className="meerKnop"
            aria-expanded={isOpen}
            aria-controls={isOpen ? meerId : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <span className="verborgen">
              {texts.meer}
              {texts.ofRow(row.richting)}
            </span>
          </button>
          <button type="button" className="verwijder" onClick={props.onRemove}>
            {texts.verwijderen}
            {ofRow}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr role="row" className="meer">
          <td role="cell" colSpan={props.columnCount}>
            <Meer
              id={meerId}
              niveau={niveau}
              row={row}
              problems={sentences}
              catalogue={context.catalogue}
              candidates={props.candidates}
              asksAchtervoegsel={context.rol === 'lop-deskundige' || 'achtervoegsel' in sentences}
              asksIngeschreven={asksIngeschreven}
              onTekst={(veld, value) => onEdit({ kind: 'setTekst', veld, value })}
              onIngeschreven={setGetal('ingeschrevenBijVolzet')}
              onJa={(on) => onEdit({ kind: 'choose', keuze: on ? 'ja' : 'vrij' })}
              onCombine={props.onCombine}
              onSplit={props.onSplit}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A field in regime capaciteit; else, as parents see it, the number enrolled at the declaration. */
function Capaciteit({ niveau, row, children }: Props & { readonly children: ReactNode }) {
  if (row.regime === 'capaciteit' || niveau.capaciteit !== undefined) return children;
  return niveau.ingeschrevenBijVolzet === undefined ? null : (
    <span className="vz">
      <span className="vzLabel">{nl.column.capaciteit.short} </span>
      {niveau.ingeschrevenBijVolzet}
    </span>
  );
}

function History({ of }: { readonly of: NiveauHistory | undefined }) {
  const { laatstAangepast, volzetVerklaard } = of ?? {};
  return (
    <>
      {laatstAangepast !== undefined && (
        <span>
          <span className="kolomLabel">{texts.column.laatstAangepast} </span>
          <time dateTime={laatstAangepast}>{formatMoment(laatstAangepast)}</time>
        </span>
      )}
      {volzetVerklaard !== undefined && (
        <span>
          {texts.column.volzetVerklaard}{' '}
          <time dateTime={volzetVerklaard.van}>{formatMoment(volzetVerklaard.van)}</time>
          {volzetVerklaard.tot !== undefined && (
            <span className="tot">
              <span className="verborgen"> {texts.tot} </span>
              <time dateTime={volzetVerklaard.tot}>{formatMoment(volzetVerklaard.tot)}</time>
            </span>
          )}
        </span>
      )}
    </>
  );
}

function Problems({
  of,
  velden,
}: {
  readonly of: Readonly<Record<string, string>>;
  readonly velden: readonly string[];
}) {
  return velden.map((veld) => {
    const sentence = of[veld];
    return (
      sentence !== undefined && (
        <p key={veld} className="probleem">
          {sentence}
        </p>
      )
    );
  });
}

function declaredNumber(niveau: NiveauInvoer): Getal | undefined {
  return keuzeOf(niveau) === 'volzet' ? niveau.ingeschrevenBijVolzet : undefined;
}
