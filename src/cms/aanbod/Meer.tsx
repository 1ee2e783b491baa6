// What a row says besides its figures, opened with ⋯: extra info, JA, the groups it holds for, and the expert's achtervoegsel.
import { useId } from 'react';
import type { Content } from '../../model/content.ts';
import { aanbodTexts as texts } from '../../texts/editor-aanbod.ts';
import { describedBy, Field, FieldProblem, useTyped } from './fields.tsx';
import {
  formatGetal,
  type Getal,
  type NiveauInvoer,
  parseAantal,
  parseTekst,
  type Tekstveld,
} from './invoer.ts';
import { keuzeOf } from './keuze.ts';
import type { RowView } from './row.ts';

const longestInfo = 200;

/** Another row that this one may take in. */
export interface Candidate {
  readonly id: number;
  readonly groepen: readonly number[];
}

interface Props {
  readonly id: string;
  readonly niveau: NiveauInvoer;
  readonly row: RowView;
  readonly problems: Readonly<Record<string, string>>;
  readonly catalogue: Content['catalogue'];
  readonly candidates: readonly Candidate[];
  readonly asksAchtervoegsel: boolean;
  /** The number enrolled, where the row itself does not ask for it. */
  readonly asksIngeschreven: boolean;
  readonly onTekst: (veld: Tekstveld, value: string | undefined) => void;
  readonly onIngeschreven: (value: Getal | undefined) => void;
  readonly onJa: (on: boolean) => void;
  readonly onCombine: (id: number) => void;
  readonly onSplit: (nummer: number) => void;
}

export function Meer(props: Props) {
  const { id, niveau, row, problems, onTekst } = props;
  return (
    <section id={id} className="meerVelden" aria-label={texts.meer + texts.ofRow(row.richting)}>
      <Info {...props} />
      <div>
        <label className="vink">
          <input
            type="checkbox"
            checked={keuzeOf(niveau) === 'ja'}
            onChange={(event) => props.onJa(event.target.checked)}
          />
          <span>{texts.jaVraag}</span>
        </label>
        {props.asksIngeschreven && (
          <Field
            className="naastElkaar"
            label={texts.ingeschreven}
            veld="ingeschrevenBijVolzet"
            value={niveau.ingeschrevenBijVolzet}
            parse={parseAantal}
            format={formatGetal}
            onChange={props.onIngeschreven}
            problem={problems.ingeschrevenBijVolzet}
          />
        )}
        {props.asksAchtervoegsel && (
          <Field
            className="breed"
            label={texts.achtervoegsel}
            hint={texts.achtervoegselHint}
            inputMode="text"
            veld="achtervoegsel"
            value={niveau.achtervoegsel}
            parse={parseTekst}
            format={(value) => value ?? ''}
            onChange={(value) => onTekst('achtervoegsel', value)}
            problem={problems.achtervoegsel}
          />
        )}
      </div>
      <SamenMet {...props} />
    </section>
  );
}

function Info({ niveau, problems, onTekst }: Props) {
  const id = useId();
  const typed = useTyped({
    value: niveau.info,
    parse: parseTekst,
    format: (value) => value ?? '',
    onChange: (value) => onTekst('info', value),
  });
  const left = longestInfo - [...(niveau.info ?? '')].length;
  return (
    <div className="veld breed">
      <label htmlFor={id}>{texts.info}</label>
      <small id={`${id}hint`} className="hint">
        {texts.infoHint}
      </small>
      <textarea
        {...typed}
        id={id}
        rows={3}
        onKeyDown={(event) => {
          // One line of text, however it wraps.
          if (event.key === 'Enter') event.preventDefault();
        }}
        data-veld="info"
        {...describedBy(id, { problem: problems.info, hint: texts.infoHint })}
      />
      <small className={left < 0 ? 'teller teVeel' : 'teller'}>{texts.counterLeft(left)}</small>
      <FieldProblem id={id} problem={problems.info} />
    </div>
  );
}

function SamenMet({ niveau, catalogue, candidates, onCombine, onSplit }: Props) {
  const [, ...taken] = niveau.groepen;
  const options = [
    ...taken.map((nummer) => ({ groepen: [nummer], checked: true, toggle: () => onSplit(nummer) })),
    ...candidates.map(({ id, groepen }) => ({ groepen, checked: false, toggle: () => onCombine(id) })),
  ];
  if (options.length === 0) return null;
  // One list in one order, so that what is ticked stays where it is.
  const order = [...catalogue.keys()];
  const sorted = options.toSorted(
    (a, b) => order.indexOf(a.groepen[0] ?? 0) - order.indexOf(b.groepen[0] ?? 0),
  );
  return (
    <fieldset className="samen">
      <legend>{texts.samenVraag}</legend>
      <small className="hint">{texts.samenHint}</small>
      <div className="samenLijst">
        {sorted.map(({ groepen, checked, toggle }) => (
          <label key={groepen[0]} className="vink">
            <input type="checkbox" checked={checked} onChange={toggle} />
            <span>
              {groepen.map((nummer) => (
                <span key={nummer} className="groepNaam">
                  <span className="nummer">{nummer}</span> <span>{catalogue.get(nummer)?.naam}</span>
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
