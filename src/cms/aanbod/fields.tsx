// Fields that keep what is typed: the text stays as typed while the field has the focus, the data follow it at every key.
import { type ChangeEvent, type ReactNode, type Ref, useId, useState } from 'react';

/** Props of an input over `value`: a wrong text is a value too, so that nothing typed is lost. */
export function useTyped<Value>({
  value,
  parse,
  format,
  onChange,
}: {
  readonly value: Value;
  readonly parse: (text: string) => Value;
  readonly format: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}) {
  const [text, setText] = useState<string>();
  return {
    value: text ?? format(value),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setText(event.target.value);
      const parsed = parse(event.target.value);
      if (parsed !== value) onChange(parsed);
    },
    onBlur: () => setText(undefined),
  };
}

export interface FieldProps<Value> {
  readonly label: ReactNode;
  /** Marks the input, so that the row knows which field has the focus. */
  readonly veld: string;
  readonly value: Value;
  readonly parse: (text: string) => Value;
  readonly format: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly className?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  readonly suffix?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A labelled text field with its hint and its problem. Never type=number: the wheel would change it. */
export function Field<Value>(props: FieldProps<Value>) {
  const { label, veld, problem, hint, className = '', inputMode = 'numeric', suffix, ref } = props;
  const id = useId();
  const typed = useTyped(props);
  return (
    <div className={`veld ${className}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <small id={`${id}hint`} className="hint">
          {hint}
        </small>
      )}
      <span className="invoer">
        <input
          {...typed}
          id={id}
          ref={ref}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          data-veld={veld}
          {...describedBy(id, { problem, hint })}
        />
        {suffix}
      </span>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

export function FieldProblem({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem?: string | undefined;
}) {
  return problem === undefined ? null : (
    <p id={`${id}problem`} className="probleem">
      {problem}
    </p>
  );
}

/** Ties a field to its hint and its problem for who does not see them. */
export function describedBy(
  id: string,
  { problem, hint }: { readonly problem?: string | undefined; readonly hint?: string | undefined },
) {
  const ids = [hint && `${id}hint`, problem && `${id}problem`].filter(Boolean);
  return {
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
  };
}
