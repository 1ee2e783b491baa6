// The shape of the compiled validators. Ajv leaves the errors of the last call on the function.
interface Validator {
  (data: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

export interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  /** The property whose name is wrong. */
  readonly propertyName?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const school: Validator;
export declare const lop: Validator;
export declare const kalender: Validator;
export declare const groepen: Validator;
export declare const toegang: Validator;
