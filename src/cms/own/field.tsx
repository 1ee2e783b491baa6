// A field of our own pages: its label, its hint and what is wrong with it, tied to the input.
import type { ReactNode } from 'react';

export interface InputProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (props: InputProps) => ReactNode;
}

export function Field({ id, label, hint, error, children }: Props): ReactNode {
  const ids = [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="uitleg" id={`${id}-uitleg`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': ids === '' ? undefined : ids,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error && (
        <p className="fout" id={`${id}-fout`}>
          {error}
        </p>
      )}
    </div>
  );
}
