// What Decap hands to a widget, as far as ours use it. Values are Immutable.
import type { Map as ImmutableMap, List } from 'immutable';

export interface WidgetProps {
  readonly forID: string;
  readonly field: ImmutableMap<string, unknown>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The draft as it is now; the one among the other properties may be old. */
  readonly getEntry: () => ImmutableMap<string, unknown> | undefined;
  /** The errors of each field, by the id of its input. */
  readonly fieldsErrors?: ImmutableMap<string, List<{ readonly message?: string }> | readonly FieldError[]>;
  /** Asks Decap to validate this field now. */
  readonly validate: () => void;
}

export interface FieldError {
  readonly message?: string;
}

/** What `isValid` answers: Decap saves only when every widget says true. */
export type Validity = true | { readonly error: { readonly type: 'CUSTOM'; readonly message: string } };

/** The sentences that Decap keeps about this field. */
export function errorsOf({ fieldsErrors, forID }: WidgetProps): string[] {
  const errors = [...(fieldsErrors?.get(forID) ?? [])];
  return [...new Set(errors.flatMap(({ message }) => message ?? []))];
}
