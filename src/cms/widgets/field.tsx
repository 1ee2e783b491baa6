// One field of the school's own data: a text, a number or a choice, with its hint and its errors tied to the input.
import { Component, type ReactNode } from 'react';
import { editor } from '../../texts/editor.ts';
import type { Field } from '../fields.ts';
import { formProblems } from '../problems.ts';
import { errorsOf, type Validity, type WidgetProps } from './widget.ts';

// Decap asks a widget through its instance whether it may be saved: a function component would never be asked.
export class FieldControl extends Component<WidgetProps> {
  isValid = (): Validity => {
    const { getEntry } = this.props;
    const { name } = this.field();
    // An empty required field is Decap's own error.
    if (isEmpty(this.props.value)) return true;
    const problem = formProblems(getEntry()).find(({ at }) => at[0] === name);
    return problem === undefined || { error: { type: 'CUSTOM', message: problem.message } };
  };

  // Decap would not draw this again when only an error changed.
  override shouldComponentUpdate(): boolean {
    return true;
  }

  field(): Field {
    return this.props.field.toJS() as unknown as Field;
  }

  change = (text: string): void => {
    const isNumber = this.field().widget === 'getal' && /^\d{1,9}$/.test(text.trim());
    this.props.onChange(isNumber ? Number(text) : text);
  };

  check = (): void => {
    if (!isEmpty(this.props.value)) this.props.validate();
  };

  override render(): ReactNode {
    const { forID, value } = this.props;
    const { uitleg, toetsen, opties, required } = this.field();
    const errors = errorsOf(this.props);
    const described = [
      ...(uitleg === undefined ? [] : [`${forID}-uitleg`]),
      ...errors.map((_, index) => `${forID}-fout-${index}`),
    ];
    const input = {
      id: forID,
      value: isEmpty(value) ? '' : String(value),
      'aria-describedby': described.join(' ') || undefined,
      'aria-invalid': errors.length > 0 || undefined,
      'aria-required': required || undefined,
      onBlur: this.check,
    };
    return (
      <div className="veld">
        {opties === undefined ? (
          <input
            {...input}
            type="text"
            inputMode={toetsen ?? 'text'}
            autoComplete="off"
            onChange={({ target }) => this.change(target.value)}
          />
        ) : (
          <select {...input} onChange={({ target }) => this.change(target.value)}>
            <option value="">{editor.chooseValue}</option>
            {opties.map((optie) => (
              <option key={optie}>{optie}</option>
            ))}
          </select>
        )}
        {errors.map((error, index) => (
          <p key={error} id={`${forID}-fout-${index}`} className="fout">
            {error}
          </p>
        ))}
        {uitleg !== undefined && (
          <p id={`${forID}-uitleg`} className="uitleg">
            {uitleg}
          </p>
        )}
      </div>
    );
  }
}

/** A heading between fields: it holds no value. */
export class HeadingControl extends Component<WidgetProps> {
  override render(): ReactNode {
    const { label, uitleg } = this.props.field.toJS() as unknown as Field;
    return (
      <div className="zonder-label">
        <h2>{label}</h2>
        {uitleg !== undefined && <p>{uitleg}</p>}
      </div>
    );
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
