// The choice of a row: Nog plaatsen vrij, a number, Volzet, or JA, with the questions that follow from it.
import { type FocusEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { aanbodTexts as texts } from '../../texts/editor-aanbod.ts';
import { describedBy, Field, FieldProblem, useTyped } from './fields.tsx';
import { formatGetal, type Getal, type NiveauInvoer, parseAantal, parseVrijePlaatsen } from './invoer.ts';
import { type Keuze, keuzeOf, type Onthouden, onthoud } from './keuze.ts';
import { afterClick } from './pointer.ts';
import type { RowView } from './row.ts';

interface Props {
  readonly niveau: NiveauInvoer;
  readonly row: RowView;
  readonly problems: Readonly<Record<string, string>>;
  /** The number of a declaration that was there when the row was last left. */
  readonly declared: Getal | undefined;
  readonly onChoose: (keuze: Keuze, onthouden: Onthouden | undefined) => void;
  readonly onVrijePlaatsen: (value: Getal | undefined) => void;
  readonly onIngeschreven: (value: Getal | undefined) => void;
}

export function VrijePlaatsen(props: Props) {
  const { niveau, row, problems, declared, onChoose, onVrijePlaatsen, onIngeschreven } = props;
  const id = useId();
  const [typing, setTyping] = useState(false);
  const remembered = useRef<Onthouden>(undefined);
  const pointed = useRef(false);
  const [toFocus, setToFocus] = useState<Keuze>();
  const aantal = useRef<HTMLInputElement>(null);
  const ingeschreven = useRef<HTMLInputElement>(null);

  const inData = keuzeOf(niveau);
  // A field stays where it is while somebody types in it: 0 and JA become the other choices only afterwards.
  const keuze = typing ? 'aantal' : inData;
  const asksIngeschreven = row.regime === 'volzet' && inData === 'volzet';
  const lifted = row.regime === 'volzet' && inData !== 'volzet' ? declared : undefined;

  useEffect(() => {
    remembered.current = onthoud(niveau) ?? remembered.current;
  }, [niveau]);
  useLayoutEffect(() => {
    if (toFocus === 'aantal') aantal.current?.focus();
    if (toFocus === 'volzet') ingeschreven.current?.focus();
    if (toFocus !== undefined) setToFocus(undefined);
  }, [toFocus]);

  const typed = useTyped({
    value: keuze === 'aantal' ? niveau.vrijePlaatsen : undefined,
    parse: parseVrijePlaatsen,
    format: formatGetal,
    onChange: (value) => {
      setTyping(true);
      onVrijePlaatsen(value);
    },
  });

  const choose = (chosen: Keuze): void => {
    setTyping(chosen === 'aantal');
    onChoose(chosen, chosen === 'aantal' ? remembered.current : undefined);
    // Who points goes on to the number; who uses the arrows is still choosing.
    if (pointed.current) setToFocus(chosen);
    pointed.current = false;
  };
  const option = (value: Keuze, label: string) => (
    <label>
      <input
        type="radio"
        name={id}
        value={value}
        checked={keuze === value}
        onChange={() => choose(value)}
        onKeyDown={() => {
          pointed.current = false;
        }}
      />
      <span>{label}</span>
    </label>
  );
  const leave = (event: FocusEvent<HTMLFieldSetElement>): void => {
    const fieldset = event.currentTarget;
    if (fieldset.contains(event.relatedTarget)) return;
    afterClick(() => {
      if (!fieldset.contains(document.activeElement)) setTyping(false);
    });
  };

  return (
    <div className="vrijePlaatsenVelden">
      <fieldset
        className="aanbodKeuze"
        onBlur={leave}
        onPointerDown={() => {
          pointed.current = true;
        }}
      >
        <legend className="verborgen">
          {texts.vrijePlaatsen}
          {texts.ofRow(row.richting)}
        </legend>
        {option('vrij', row.statusLeeg.word)}
        <span className="metAantal" data-gekozen={keuze === 'aantal' || undefined}>
          {option('aantal', texts.keuze.aantal)}
          <input
            {...typed}
            ref={aantal}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={texts.aantalVrij + texts.ofRow(row.richting)}
            data-veld="vrijePlaatsen"
            {...describedBy(id, { problem: problems.vrijePlaatsen })}
          />
        </span>
        {option('volzet', texts.keuze.volzet)}
        {keuze === 'ja' && option('ja', texts.keuze.ja)}
      </fieldset>
      <FieldProblem id={id} problem={problems.vrijePlaatsen} />
      {asksIngeschreven && (
        <Field
          className="naastElkaar"
          ref={ingeschreven}
          label={
            <>
              {declared === undefined ? texts.ingeschrevenVraag : texts.ingeschreven}
              <span className="verborgen">{texts.ofRow(row.richting)}</span>
            </>
          }
          veld="ingeschrevenBijVolzet"
          value={niveau.ingeschrevenBijVolzet}
          parse={parseAantal}
          format={formatGetal}
          onChange={onIngeschreven}
          problem={problems.ingeschrevenBijVolzet}
        />
      )}
      {lifted !== undefined && (
        <fieldset className="opgeheven">
          <legend>{texts.opgeheven(formatGetal(lifted))}</legend>
          {[lifted, undefined].map((value) => (
            <label key={value ?? ''}>
              <input
                type="radio"
                name={`${id}opgeheven`}
                checked={niveau.ingeschrevenBijVolzet === value}
                onChange={() => onIngeschreven(value)}
              />
              <span>{value === undefined ? texts.wissen : texts.latenStaan}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
